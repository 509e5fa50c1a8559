const said = 'Home Assistant says: A condition has not been met to process the request.';

/** Why an integration that was set up does not load, where other checks tell it. */
export const entryCauses = {
  'problem.entry.precondition-region.what': `${said} Your app is not registered in this region.`,
  'problem.entry.precondition-region.why':
    'Home Assistant asks Tesla’s server of the region that the account belongs to, and Tesla does not know your domain there.',
  'problem.entry.precondition-region.remedy':
    'Open the step Registration at Tesla and press the button of that region; the integration is then loaded again.',
  'problem.entry.precondition-other-key.what': `${said} Another key than yours is registered in this region.`,
  'problem.entry.precondition-other-key.why': 'Your domain was registered before with another key pair.',
  'problem.entry.precondition-other-key.remedy':
    'Open the step Registration at Tesla and press the button of that region; Tesla then takes the key of now.',
  'problem.entry.precondition-hosting.what': `${said} Your public key is not found at {domain}.`,
  'problem.entry.precondition-hosting.why': 'Tesla wants the key to stay where it was at the registration.',
  'problem.entry.precondition-hosting.remedy': 'Open the step Public key on the internet; it says what is wrong there.',
  'problem.entry.precondition-credentials.what': `${said} Tesla does not accept the client ID and secret.`,
  'problem.entry.precondition-credentials.why':
    'The application credentials in Home Assistant are not those of an app that Tesla knows.',
  'problem.entry.precondition-credentials.remedy':
    'Copy client ID and client secret from your app on Tesla’s developer site, and paste them in the step App at Tesla.',
  'problem.entry.precondition-none.what': said,
  'problem.entry.precondition-none.why':
    'Your app is registered in every region, the key is found, and Tesla accepts client ID and secret. So either Tesla needs some minutes after a registration, or the allowed origin of the app does not fit.',
  'problem.entry.precondition-none.remedy':
    'Wait a few minutes; Home Assistant tries again by itself. If it stays, look on Tesla’s developer site at the Allowed Origin of your app: it must be https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla gave Home Assistant a permission that it does not know: {scope}. The integration cannot start with it.',
  'problem.entry.unknown-scope.why': 'More is ticked under the scopes of your app at Tesla than Home Assistant asks for.',
  'problem.entry.unknown-scope.remedy':
    'On Tesla’s developer site open your app, take away the tick at {scope}, and save. Then press “Ask for the permissions again” here.',

  'problem.sign-in.scopes-partly.what': 'Not everything was allowed at the sign-in: {scopes}',
  'problem.sign-in.scopes-partly.why': 'A tick was taken away on Tesla’s page, or the app at Tesla got this scope later.',
  'problem.sign-in.scopes-partly.remedy':
    'If you want it, see on Tesla’s developer site that your app has it, then press “Ask for the permissions again”. Otherwise leave it as it is.',
  'remedy.sign-in.scopes-by-hand':
    'If you want it: open your Tesla account, Security, Third-party apps, and remove the access of your app. Within some hours Home Assistant asks you to sign in again; allow everything then. Otherwise leave it as it is.',
  'problem.sign-in.consent-by-hand.what': 'Home Assistant cannot be made to ask for the permissions again from here.',
  'problem.sign-in.consent-by-hand.why':
    'The application credentials in use were added by hand. Home Assistant keeps them as long as the integration uses them.',
  'problem.sign-in.consent-by-hand.remedy':
    'Open your Tesla account, Security, Third-party apps, and remove the access of your app. Within some hours Home Assistant asks you to sign in again; allow everything then.',

  'action.sign-in.consent': 'Ask for the permissions again',
  'journal.sign-in.consent': 'Home Assistant was made to ask for the permissions again',
  'confirm.sign-in.consent':
    'Home Assistant asks you to sign in at Tesla again. Until you have done so the integration does not work; devices, entities and their history stay.',
  'action.sign-in.take-key': 'Reload the integration with the new key',
  'journal.sign-in.take-key': 'The integration was reloaded, so that it signs with the key of now',
  'action.sign-in.add': 'Add another Tesla account',
  'journal.sign-in.add': 'A sign-in of another Tesla account was begun',
  'fact.not-allowed': 'Not allowed',
} as const;
