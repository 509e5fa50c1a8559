const dashboard = 'developer.tesla.com/dashboard';

/** What is behind Tesla’s answers to programs: this app, Home Assistant, calls by hand. */
export const teslaAnswers = {
  'problem.tesla.unauthorized-client.what': 'Tesla does not know this client ID and secret.',
  'problem.tesla.unauthorized-client.why':
    'One of them was not copied completely, they belong to different apps, the secret was renewed, or the app lacks the grant type Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy': `Open your app at ${dashboard}. Its OAuth Grant Type(s) must be Authorization Code and Machine-to-Machine. Copy client ID and client secret again, and paste both in the step App at Tesla.`,
  'problem.tesla.app-not-ready.what': 'Tesla has not finished setting up your app.',
  'problem.tesla.app-not-ready.why':
    'A new app is often unknown to some of Tesla’s servers for an hour, sometimes for a day and a half.',
  'problem.tesla.app-not-ready.remedy':
    'Nothing to do: the app asks again by itself. To ask at once, press “Ask Tesla again” in the step that waits (App at Tesla or Registration at Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla does not give your app this access.',
  'problem.tesla.invalid-scope.why':
    'The scope was not ticked when the app was made, for example because it is for energy products only.',
  'problem.tesla.invalid-scope.remedy': `Open your app at ${dashboard} and tick the scopes that the step App at Tesla lists. Then press “Ask Tesla again” in that step.`,
  'problem.tesla.billing-limit.what': 'Tesla has stopped your app because of its billing limit.',
  'problem.tesla.billing-limit.why': 'The monthly credit is used up, or no payment method is set.',
  'problem.tesla.billing-limit.remedy': `Open ${dashboard}, go to the billing of your account, and raise the limit or add a payment method; or wait for the next month. Then press “Reload the integration” in the step Sign-in, if it is shown there.`,
  'problem.tesla.missing-scopes.what': 'The access that was allowed is not enough.',
  'problem.tesla.missing-scopes.why': 'At the sign-in fewer boxes were ticked than the integration needs.',
  'problem.tesla.missing-scopes.remedy': `In the step Sign-in press “Ask for the permissions again”, and leave everything ticked on Tesla’s page. Where there is no such button, remove the access of your app in your Tesla account (Security, Third-party apps): Home Assistant then asks you to sign in again. If a scope is missing in the app itself, tick it at ${dashboard} first.`,
  'problem.tesla.no-fleet-api.what': 'Tesla does not let your app use its Fleet API.',
  'problem.tesla.no-fleet-api.why': 'Tesla says so of apps and sign-ins that are not of its Fleet API, or that it has shut off.',
  'problem.tesla.no-fleet-api.remedy': `Open your app at ${dashboard} and see that it is active. Then press “Reload the integration” in the step Sign-in. If it stays, press “Save a report” under Journal and ask with it in the Home Assistant community.`,
  'problem.tesla.not-allowed-in-region.what': 'Tesla does not allow this account in the region that was asked.',
  'problem.tesla.not-allowed-in-region.why':
    'The account belongs to another region, or to a country in which Tesla does not offer this.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Open your Tesla account and see that its country is right. Then press “Reload the integration” in the step Sign-in. If it stays, press “Save a report” under Journal and ask with it in the Home Assistant community.',
  'problem.tesla.not-registered.what': 'Your app is not registered in this region.',
  'problem.tesla.not-registered.why': 'Tesla keeps a registration of its own for each region.',
  'problem.tesla.not-registered.remedy':
    'Open the step Registration at Tesla and press the button “Register in …” of that region.',
  'problem.tesla.allowed-origin.what': 'Tesla says that the domain does not belong to your app.',
  'problem.tesla.allowed-origin.why': 'The allowed origin of the app has another root domain than the one chosen here.',
  'problem.tesla.allowed-origin.remedy': `Open your app at ${dashboard}, Client Details, and set Allowed Origin to the value that the step App at Tesla shows. Or choose the other domain by “Change the domain” in the step Public key on the internet.`,
  'problem.tesla.out-of-region.what': 'Tesla says that the account lives in another region.',
  'problem.tesla.out-of-region.why': 'The request went to the wrong region.',
  'problem.tesla.out-of-region.remedy':
    'Press “Ask Tesla again” in the step Vehicles. If it stays, press “Ask for the permissions again” in the step Sign-in: Tesla then gives a new token, which names the right region.',
  'problem.tesla.domain-taken.what': 'This domain belongs to another app at Tesla.',
  'problem.tesla.domain-taken.why': 'A domain can be registered by one app only. You may have made an app before.',
  'problem.tesla.domain-taken.remedy':
    'Paste client ID and secret of that older app in the step App at Tesla, or choose another domain in the step Public key on the internet.',
  'problem.tesla.key-taken.what': 'This key belongs to another app at Tesla.',
  'problem.tesla.key-taken.why': 'A key can be registered by one app only. You may have made an app before.',
  'problem.tesla.key-taken.remedy':
    'Paste client ID and secret of that older app in the step App at Tesla, or press “Make a new key pair” in the step Key pair.',
  'problem.tesla.key-download-failed.what': 'Tesla could not fetch the public key from your domain.',
  'problem.tesla.key-download-failed.why':
    'Your web server did not answer Tesla’s request with the key: a redirect, an incomplete certificate, a bot protection or a closed port are the usual causes.',
  'problem.tesla.key-download-failed.remedy':
    'Open the step Public key on the internet, press “Look again” and follow what it says. Then press the button of the region in the step Registration at Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla says that the file at your domain is too large.',
  'problem.tesla.key-too-large.why': 'A certificate or an RSA key is found there in place of the public key.',
  'problem.tesla.key-too-large.remedy':
    'Put the public key file of this app there: “Save the public key file” in the step Public key on the internet gives it to you.',
  'problem.tesla.invalid-domain.what': 'Tesla does not take the domain in this form.',
  'problem.tesla.invalid-domain.why': 'It wants the bare name in lower case.',
  'problem.tesla.invalid-domain.remedy':
    'In the step Public key on the internet press “Change the domain”, and enter the bare name, for example cars.example.com.',
  'problem.tesla.unreachable.what': 'Tesla’s servers could not be reached.',
  'problem.tesla.unreachable.why': 'The internet connection is down, a filter blocks Tesla’s hosts, or Tesla is down.',
  'problem.tesla.unreachable.remedy':
    'Check the internet connection of Home Assistant (Settings > System > Network), and whether a filter such as AdGuard Home or Pi-hole blocks names of tesla.com. The app tries again by itself.',
  'problem.tesla.down.what': 'Tesla’s servers had an error of their own.',
  'problem.tesla.down.why': 'This is Tesla’s side and mostly passes within minutes.',
  'problem.tesla.down.remedy':
    'Nothing to do: it is tried again by itself. If it lasts for hours, press “Something is wrong” to have every step checked.',
  'problem.tesla.rate-limited.what': 'Tesla asks for a pause of {minutes} minutes.',
  'problem.tesla.rate-limited.why': 'Too many requests were made in a short time.',
  'problem.tesla.rate-limited.remedy': 'Nothing to do: it is tried again when the pause is over.',
  'problem.tesla.unknown.what': 'Tesla answered with an error (status {status}): {text}',
  'problem.tesla.unknown.why': 'There is no explanation for it here yet.',
  'problem.tesla.unknown.remedy':
    'The whole answer is below, with Tesla’s reference. Press “Something is wrong” to have every step checked; if it stays, press “Save a report” under Journal and ask with it in the Home Assistant community.',
  'problem.tesla.rate-limited-long.what': 'Tesla asks for a pause of about {hours} hours.',
  'problem.tesla.rate-limited-long.why': 'The limit of requests for a day or a month is used up.',
  'problem.tesla.rate-limited-long.remedy':
    'Nothing to do: it is tried again when the pause is over. If it comes back, look at the usage of your app on Tesla’s developer site.',
  'problem.tesla.invalid-request.what': 'Tesla says that the request is not as it wants it.',
  'problem.tesla.invalid-request.why':
    'A call made by hand (Postman, curl) lacks a field such as the domain, its body is not JSON, or it bears the token of the app where that of a person belongs, or the other way round.',
  'problem.tesla.invalid-request.remedy':
    'There is no need for calls by hand: this app makes them. Open the step Registration at Tesla and press “Register in …” there.',
} as const;
