/** What is behind messages that people see on Tesla’s pages, in the Tesla app, and in Home Assistant’s dialogs and log. */
export const messages = {
  'problem.app.redirect-uri.what': 'Tesla does not know the address to which it should send you back.',
  'problem.app.redirect-uri.why':
    'In your app at Tesla the redirect URI is missing, has a typing mistake, or stands in the field of the Returned URL. It can also be that My Home Assistant is not enabled: then Home Assistant asks for another address.',
  'problem.app.redirect-uri.remedy':
    'Open your app at developer.tesla.com/dashboard, Client Details, put https://my.home-assistant.io/redirect/oauth into Allowed Redirect URI (not into Returned URL), and save. If it stands there, look at the step Home Assistant here: it says whether My Home Assistant is enabled.',
  'problem.app.client-id-missing.what': 'Home Assistant sent no client ID to Tesla.',
  'problem.app.client-id-missing.why': 'The application credentials were saved with an empty or wrongly pasted client ID.',
  'problem.app.client-id-missing.remedy':
    'Copy client ID and client secret from your app at developer.tesla.com/dashboard, and paste both in the step App at Tesla.',
  'problem.app.domain-refused.what': 'Tesla’s developer site does not take the domain.',
  'problem.app.domain-refused.why':
    'The name contains “tesla”, is at a host that Tesla blocks, is very new, or has no certificate of a public authority. Sometimes the site refuses a domain that is fine.',
  'problem.app.domain-refused.remedy':
    'Open the step Public key on the internet and choose another domain: a GitHub Pages site, a subdomain of a name that exists for longer, or an address of Nabu Casa. If you want to keep this one, wait some days or write to Tesla by the support form of the developer site. All else stays in place.',
  'problem.app.no-policy.what': 'Tesla shows “No policy rules” or an error before the sign-in.',
  'problem.app.no-policy.why': 'The domain of your app is not registered in the region of your account yet.',
  'problem.app.no-policy.remedy':
    'Open the step Registration at Tesla and press “Register in …” for your region, then follow the link of the step Sign-in. For a new app this can take a day and a half.',

  'problem.app.sign-in-page.what': 'Tesla’s sign-in page has an error of its own.',
  'problem.app.sign-in-page.why':
    'It does not say more. Mostly it is on Tesla’s side and passes; it is also seen as long as the app is not registered in the region of the account.',
  'problem.app.sign-in-page.remedy':
    'Look at the step Registration at Tesla. If it is done, wait some minutes and follow the link “Sign in at Tesla” in the step Sign-in again, in a private window of the browser.',

  'problem.virtual-key.not-registered.what': 'The Tesla app says that your app is not registered with Tesla.',
  'problem.virtual-key.not-registered.why':
    'The domain is not registered in the region of the vehicle, or the link was for another domain (an old one) than the registered one.',
  'problem.virtual-key.not-registered.remedy':
    'Open the step Registration at Tesla until every region is done. Then press “Show the pairing codes” in the step Vehicles and use the code from there, not one that you kept.',
  'problem.virtual-key.no-access.what': 'The Tesla app says that your account has not granted access to your domain.',
  'problem.virtual-key.no-access.why':
    'The key can be approved only after a sign-in with the account that the vehicle belongs to.',
  'problem.virtual-key.no-access.remedy':
    'Finish the step Sign-in with the account of the vehicle, then press “Show the pairing codes” in the step Vehicles and scan the code again.',
  'problem.virtual-key.not-paired.what': 'The vehicle takes signed commands only, and has not approved your key.',
  'problem.virtual-key.not-paired.why': 'Every vehicle approves a key on its own, in the Tesla app.',
  'problem.virtual-key.not-paired.remedy':
    'Open the step Vehicles, press “Show the pairing codes”, scan the code of this vehicle with your phone, and approve it in the Tesla app.',
  'problem.virtual-key.other-key.what': 'The vehicle does not know the key that Home Assistant signs with.',
  'problem.virtual-key.other-key.why':
    'Either the key was never approved, or tesla_fleet.key is another one than the one that is found at your domain and was approved.',
  'problem.virtual-key.other-key.remedy':
    'Press “Something is wrong” here. If the steps Key pair and Public key on the internet are done, approve the key again by the codes of the step Vehicles.',

  'problem.virtual-key.full.what': 'The vehicle has no room for another key.',
  'problem.virtual-key.full.why': 'A vehicle holds a limited number of keys: cards, phones, and those of apps.',
  'problem.virtual-key.full.remedy':
    'In the vehicle open Controls > Locks and remove a key that nobody needs. Then press “Show the pairing codes” in the step Vehicles.',

  'problem.sign-in.invalid-state.what': 'Home Assistant does not know the sign-in that came back from Tesla.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant was restarted in between, the link was an old one, or my.home-assistant.io leads to another Home Assistant than this one.',
  'problem.sign-in.invalid-state.remedy':
    'Open my.home-assistant.io in the same browser and set the address of this Home Assistant there. Then follow the new link “Sign in at Tesla” in the step Sign-in.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant cannot go on in its dialog for Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'It had an error of its own. Most often the key file tesla_fleet.key in the configuration folder is damaged, or this Home Assistant is too old.',
  'problem.sign-in.dialog-fails.remedy':
    'Look at the steps Home Assistant and Key pair: they say whether it is one of these. Otherwise open Settings > System > Logs and paste here what it says.',
  'problem.credentials.in-use.what': 'Home Assistant does not remove application credentials that an integration uses.',
  'problem.credentials.in-use.why': 'The integration Tesla Fleet signs in with them.',
  'problem.credentials.in-use.remedy':
    'There is no need to remove them: paste the new client ID and secret in the step App at Tesla; they take the place of the old ones.',

  'problem.entry.semantic.what': 'Tesla says that the domain or the key cannot be taken.',
  'problem.entry.semantic.why': 'Most often an app that was made before holds the same domain or the same key.',
  'problem.entry.semantic.remedy':
    'Open the step Registration at Tesla; it shows Tesla’s own words, which tell the two apart: for the key, make a new pair in the step Key pair; for the domain, choose another in the step Public key on the internet, or paste the pair of the older app in the step App at Tesla.',
  'problem.entry.locked.what': 'Tesla has locked the account.',
  'problem.entry.locked.why': 'Only Tesla knows the reason.',
  'problem.entry.locked.remedy': 'Sign in at tesla.com and see what it asks for, or write to Tesla’s support.',
  'problem.entry.privacy.what': 'Tesla does not give this data because of privacy settings.',
  'problem.entry.privacy.why': 'Data sharing is off in the vehicle or in the account.',
  'problem.entry.privacy.remedy':
    'In the vehicle open Controls > Software > Data Sharing, and in the Tesla app the settings of your account, and allow it.',
  'problem.entry.vehicle-asleep.what': 'The vehicle does not answer.',
  'problem.entry.vehicle-asleep.why': 'It sleeps, or has no reception.',
  'problem.entry.vehicle-asleep.remedy':
    'Nothing to do: Home Assistant asks again. If you want it at once, wake the vehicle in the Tesla app, then press “Reload the integration” in the step Sign-in.',
  'problem.entry.mobile-access.what': 'Mobile access is off in the vehicle.',
  'problem.entry.mobile-access.why': 'Without it nobody reaches the vehicle, the Tesla app neither.',
  'problem.entry.mobile-access.remedy': 'In the vehicle open Controls > Safety and switch on Allow Mobile Access.',
  'problem.entry.not-found.what': 'Tesla says that what was asked for does not exist.',
  'problem.entry.not-found.why': 'A vehicle or energy product was sold or moved to another account.',
  'problem.entry.not-found.remedy':
    'Look in the Tesla app whether it is still there. Then press “Reload the integration” in the step Sign-in.',
  'problem.entry.strange-scope.what':
    'Tesla gave Home Assistant a permission that it does not know. The integration cannot start with it.',
  'problem.entry.strange-scope.why': 'More is ticked under the scopes of your app at Tesla than Home Assistant asks for.',
  'problem.entry.strange-scope.remedy':
    'Open your app at developer.tesla.com/dashboard, leave only those scopes ticked that the step App at Tesla lists, and save. Then press “Ask for the permissions again” in the step Sign-in.',
  'problem.entry.vehicle-fault.what': 'The vehicle itself answered with an error.',
  'problem.entry.vehicle-fault.why': 'Tesla says that it might need a reboot, an update, or service.',
  'problem.entry.vehicle-fault.remedy':
    'In the vehicle hold both scroll wheels of the steering wheel until the screen goes dark. Then press “Reload the integration” in the step Sign-in.',
  'problem.entry.unsupported.what': 'Tesla’s Fleet API does not support this vehicle.',
  'problem.entry.unsupported.why': 'Some older vehicles (Model S and X before 2021) take no signed commands, or no such command.',
  'problem.entry.unsupported.remedy': 'Nothing can be done about it; what can be read of the vehicle still comes.',

  'problem.fleetkey.taken.what': 'The id at FleetKey belongs to a key already.',
  'problem.fleetkey.taken.why': 'An id cannot be overwritten or removed there.',
  'problem.fleetkey.taken.remedy':
    'Open the step Public key on the internet and press “Put the public key at FleetKey”: it takes an id that is free.',
  'problem.fleetkey.refused.what': 'FleetKey did not take the public key.',
  'problem.fleetkey.refused.why':
    'It takes one in PEM form that ends with the line END PUBLIC KEY, or it has a fault of its own.',
  'problem.fleetkey.refused.remedy':
    'Open the step Public key on the internet and press “Put the public key at FleetKey”, which sends it in the right form; or choose another way there.',
  'problem.hosting.github-404.what': 'GitHub Pages does not show the key.',
  'problem.hosting.github-404.why':
    'Without a file .nojekyll GitHub leaves out folders that begin with a dot; the repository must be named exactly USER.github.io; and a new site needs some minutes.',
  'problem.hosting.github-404.remedy':
    'Open the step Public key on the internet: its three links create the repository, the file .nojekyll and the key in the right place.',
} as const;
