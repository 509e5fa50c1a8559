/** The catalogue of problems in words: what happened, why, and what to do. */
export const problems = {
  'problem.unknown.what': 'This is what was said: {text}',
  'problem.unknown.why': 'This app has no explanation for it yet.',
  'problem.unknown.remedy':
    'Press “Something is wrong” to have every step checked. If all is in order, try again; if it stays, save a report under Journal and ask with it in the Home Assistant community.',

  'problem.look.late.what': 'This app has waited {seconds} seconds for an answer to what it looks at here.',
  'problem.look.late.why': 'The disk, a network share or a service does not respond.',
  'problem.look.late.remedy':
    'Nothing to do at first: the app looks again as soon as an answer comes. If it stays like this, check the disk and the network shares of the device that Home Assistant runs on, and restart it.',

  'problem.store.disk-full.what': 'The disk is full.',
  'problem.store.disk-full.why': 'This app could not write down what is to be kept.',
  'problem.store.disk-full.remedy': 'Make room on the disk (old backups are the usual cause), then try again.',
  'problem.store.read-only.what': 'This app may not write to its own data folder.',
  'problem.store.read-only.why': 'Mostly the disk has a fault, and the system lets nobody write to it any more.',
  'problem.store.read-only.remedy': 'Restart Home Assistant’s machine; if that does not help, look whether its disk is damaged.',
  'problem.store.newer.what': 'The data of this app were replaced by those of a newer version.',
  'problem.store.newer.why': 'This version could damage them, and leaves them alone.',
  'problem.store.newer.remedy': 'Update this app under Settings > Apps, or restore a backup of it that this version made.',
  'problem.store.failed.what': 'This app could not write down what was done.',
  'problem.store.failed.why': 'Its database cannot be read or written; the disk may have a fault. The details are below.',
  'problem.store.failed.remedy':
    'Restart this app under Settings > Apps: a damaged database is kept, and begun anew with what can be read of it.',

  'problem.action.not-offered.what': 'This is not on offer any more.',
  'problem.action.not-offered.why': 'Things have changed since the page was shown.',
  'problem.action.not-offered.remedy': 'Look at the step again; it shows how things stand now.',
  'problem.action.invalid.what': 'Something is missing or has the wrong form.',
  'problem.action.invalid.why': 'What was filled in cannot be used as it is.',
  'problem.action.invalid.remedy': 'Fill in every field, then try again.',

  'problem.home-assistant.away.what': 'Home Assistant does not answer.',
  'problem.home-assistant.away.why': 'It is restarting, updating, or was stopped.',
  'problem.home-assistant.away.remedy':
    'Wait a few minutes; the app connects by itself. If it stays away, look at Settings > System > Logs in Home Assistant.',
  'problem.home-assistant.refused.what': 'Home Assistant refuses the token of this app.',
  'problem.home-assistant.refused.why': 'The token that this app was started with is not valid (any more).',
  'problem.home-assistant.refused.remedy':
    'Restart this app under Settings > Apps: it gets a new token then. Where it runs in Docker, make a new long-lived access token in your profile in Home Assistant (Security), and start it with that as HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'The token of this app belongs to someone who is not an administrator.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant lets only administrators change application credentials and integrations.',
  'problem.home-assistant.not-administrator.remedy':
    'Make a long-lived access token in the profile (Security) of an administrator of Home Assistant, and start this app with that as HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant did not answer in time.',
  'problem.home-assistant.slow.why': 'It may be very busy, for example during a start or an update.',
  'problem.home-assistant.slow.remedy': 'Wait a minute, then try again.',
  'problem.home-assistant.gone.what': 'What this was about is not in Home Assistant any more.',
  'problem.home-assistant.gone.why': 'It was removed or has ended meanwhile.',
  'problem.home-assistant.gone.remedy': 'Look at the step again; it shows how things stand now.',
  'problem.home-assistant.storage.what': 'The storage of Home Assistant cannot be read.',
  'problem.home-assistant.storage.why':
    'The app may read its configuration folder, but the file of the config entries was missing or could not be opened.',
  'problem.home-assistant.storage.remedy': 'Try again in a minute. If it stays, restart this app under Settings > Apps.',
  'problem.home-assistant.token-expired.what': 'Home Assistant’s access to Tesla has run out for the moment.',
  'problem.home-assistant.token-expired.why': 'Home Assistant renews it the next time it asks Tesla. This app leaves that to it.',
  'problem.home-assistant.token-expired.remedy': 'Wait a few minutes; this app looks again by itself.',
  'problem.home-assistant.unknown.what': 'Home Assistant answered with an error: {text}',
  'problem.home-assistant.unknown.why': 'There is no explanation for it here yet.',
  'problem.home-assistant.unknown.remedy': 'Try again; the details are below and in Settings > System > Logs.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant runs in recovery mode.',
  'problem.home-assistant.recovery-mode.why':
    'Something in its configuration kept it from starting normally. In this mode it has no application credentials, so nothing is changed.',
  'problem.home-assistant.recovery-mode.remedy':
    'Open Settings > System > Logs, put the configuration right, and restart Home Assistant.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} is too old.',
  'problem.home-assistant.too-old.why': 'This app knows the ways of {oldest} and newer.',
  'problem.home-assistant.too-old.remedy': 'Update Home Assistant under Settings > Updates.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant is not enabled.',
  'problem.home-assistant.my-missing.why':
    'Tesla sends your browser back through my.home-assistant.io. Without the integration My Home Assistant the sign-in cannot return.',
  'problem.home-assistant.my-missing.remedy':
    'Add a line with my: to configuration.yaml (default_config: has it already), then restart Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'This Home Assistant does not know the integration Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'It takes no application credentials for tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Update Home Assistant under Settings > Updates.',
  'problem.home-assistant.application-credentials-missing.what': 'Application credentials are not enabled in Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why': 'The client ID and secret of your app at Tesla are kept there.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Add a line with application_credentials: to configuration.yaml (default_config: has it already), then restart Home Assistant.',

  'problem.key-pair.lost.what': 'The key file tesla_fleet.key is gone from the configuration folder.',
  'problem.key-pair.lost.why': 'It was removed or lost. The archive of this app holds a copy with the fingerprint {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Restore the key.',
  'problem.key-pair.several.what': 'The key file is gone, and Tesla knows none of the keys that were kept.',
  'problem.key-pair.several.why': 'Without a registration nothing tells which of them is the right one.',
  'problem.key-pair.several.remedy': 'Choose the one that your vehicles know, or make a new one.',
  'problem.key-pair.replaced.what': 'The key file holds the key {found}, but Tesla has registered {registered}.',
  'problem.key-pair.replaced.why':
    'The file was replaced, for example by a restored backup or by setting up the integration anew.',
  'problem.key-pair.replaced.remedy': 'Restore the registered key. The one that is there now is kept in the archive.',
  'problem.key-pair.empty.what': 'The key file is empty.',
  'problem.key-pair.empty.why': 'It was not written completely, for example because the storage was full.',
  'problem.key-pair.empty.remedy': 'Restore the kept key if there is one, paste one, or make a new one.',
  'problem.key-pair.torn.what': 'The key file is damaged.',
  'problem.key-pair.torn.why': 'Its beginning or its end is missing, or its two halves do not belong together.',
  'problem.key-pair.torn.remedy':
    'In the step Key pair restore the kept key (“Restore the key …”), paste one (“Use a key of mine”), or press “Make a new key pair”. The damaged file is kept as well.',
  'problem.key-pair.not-a-key.what': 'This is not a private key.',
  'problem.key-pair.not-a-key.why': 'There is other text where a private key belongs.',
  'problem.key-pair.not-a-key.remedy': 'Restore the kept key if there is one, paste one, or make a new one.',
  'problem.key-pair.encrypted.what': 'The private key is protected by a passphrase.',
  'problem.key-pair.encrypted.why': 'Home Assistant cannot enter one.',
  'problem.key-pair.encrypted.remedy': 'Paste the key without a passphrase, or make a new one.',
  'problem.key-pair.not-ec.what': 'The key is of the wrong kind.',
  'problem.key-pair.not-ec.why': 'Tesla takes EC keys on the curve P-256 (prime256v1) only.',
  'problem.key-pair.not-ec.remedy': 'Paste a key of that kind, or make a new one.',
  'problem.key-pair.public-only.what': 'This is a public key.',
  'problem.key-pair.public-only.why': 'The private key is needed here.',
  'problem.key-pair.public-only.remedy': 'Paste the private key, or make a new pair.',
  'problem.key-pair.not-a-file.what': 'What is called tesla_fleet.key is not a file.',
  'problem.key-pair.not-a-file.why':
    'A folder of that name lies where the key file belongs (or a pipe, a socket or a device; the details are below). Docker makes such a folder where it is told to map a file that is not there.',
  'problem.key-pair.not-a-file.remedy': 'Press “Set it aside” in the step Key pair: it stays beside, under another name.',
  'problem.key-pair.too-large.what': 'The file tesla_fleet.key is too large to be a key.',
  'problem.key-pair.too-large.why': 'A key file has less than a thousand characters; something else was saved under this name.',
  'problem.key-pair.too-large.remedy': 'Press “Set it aside” in the step Key pair: it stays beside, under another name.',
  'problem.key-pair.link.what': 'The file tesla_fleet.key is a link that leads to nothing.',
  'problem.key-pair.link.why':
    'This app does not find the file that the link names. It may lie on a drive or share that is not connected right now, or in a folder that only Home Assistant sees.',
  'problem.key-pair.link.remedy':
    'Connect the drive or share, or put the file itself in the place of the link. If it is gone for good, press “Set it aside” in the step Key pair.',
  'problem.key-pair.no-access.what': 'This app may not read the key file.',
  'problem.key-pair.no-access.why': 'It belongs to another user of this machine, or its permissions keep this app out.',
  'problem.key-pair.no-access.remedy':
    'Give tesla_fleet.key to the user whom the configuration folder belongs to. If nobody needs that key, press “Set it aside” in the step Key pair.',
  'problem.key-pair.open.what': 'Everyone who uses this machine can change the key file.',
  'problem.key-pair.open.why': 'Its permissions let them. Another key in its place would end all commands to your vehicles.',
  'problem.key-pair.open.remedy': 'Press “Write the key file anew” in the step Key pair: the same key, for Home Assistant alone.',
  'problem.key-pair.form.what': 'The key file does not begin with the key.',
  'problem.key-pair.form.why':
    'Other text stands before it, as OpenSSL writes it. Home Assistant reads such a file, but Tesla’s own tools refuse it.',
  'problem.key-pair.form.remedy':
    'Press “Write the key file anew” in the step Key pair: it is the same key, and the file as it was is kept.',
  'problem.key-pair.no-permissions.what': 'Everyone who uses this machine can still change the key file.',
  'problem.key-pair.no-permissions.why':
    'The storage of the configuration folder keeps no permissions: whoever reaches the folder can change the file.',
  'problem.key-pair.no-permissions.remedy': 'Nothing to do, unless others use this machine.',
  'problem.key-pair.failed.what': 'The key file could not be read or written.',
  'problem.key-pair.failed.why': 'The disk or share that it lies on answered with an error; the details are below.',
  'problem.key-pair.failed.remedy':
    'Restart this app under Settings > Apps. If it stays, look at the state of the storage under Settings > System > Storage.',
  'problem.key-pair.changed-meanwhile.what': 'The key file changed while the app was about to write it.',
  'problem.key-pair.changed-meanwhile.why':
    'Something else wrote or removed the file at the same moment; nothing was overwritten.',
  'problem.key-pair.changed-meanwhile.remedy': 'Look at the step again; it shows how things stand now.',
  'problem.key-pair.read-only.what': 'The key file cannot be written.',
  'problem.key-pair.read-only.why': 'The configuration folder is read-only for this app.',
  'problem.key-pair.read-only.remedy':
    'Restart this app under Settings > Apps. If it stays, look at the state of the storage under Settings > System > Storage.',
  'problem.key-pair.disk-full.what': 'There is no space left for the key file.',
  'problem.key-pair.disk-full.why': 'The storage is full.',
  'problem.key-pair.disk-full.remedy': 'Free some space under Settings > System > Storage, then try again.',
  'problem.key-pair.folder-missing.what': 'The configuration folder of Home Assistant is not there.',
  'problem.key-pair.folder-missing.why': 'This app has no access to it.',
  'problem.key-pair.folder-missing.remedy': 'Restart this app under Settings > Apps.',

  'problem.domain.empty.what': 'No domain was entered.',
  'problem.domain.empty.why': 'Tesla needs one to fetch your public key from.',
  'problem.domain.empty.remedy': 'Enter a domain like cars.example.com.',
  'problem.domain.ip-address.what': 'This is an IP address.',
  'problem.domain.ip-address.why': 'Tesla wants a name with a valid certificate.',
  'problem.domain.ip-address.remedy': 'Enter a domain like cars.example.com.',
  'problem.domain.private.what': 'This name exists in your home network only.',
  'problem.domain.private.why': 'Tesla looks from the internet.',
  'problem.domain.private.remedy': 'Enter a domain that is reached from the internet.',
  'problem.domain.contains-tesla.what': 'This domain has “tesla” in its name.',
  'problem.domain.contains-tesla.why': 'Tesla’s developer site refuses every domain that contains its name.',
  'problem.domain.contains-tesla.remedy': 'Use another name, for example a subdomain like cars.example.com.',
  'problem.domain.public-suffix.what': 'Others have their domains under this name.',
  'problem.domain.public-suffix.why': 'You can only use a name of your own below it.',
  'problem.domain.public-suffix.remedy': 'Enter your own name in full, for example mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'This is not a domain.',
  'problem.domain.not-a-domain.why': 'A domain has letters, digits, hyphens and at least one dot.',
  'problem.domain.not-a-domain.remedy': 'Enter a domain like cars.example.com.',

  'problem.pair.client-id-missing.what': 'The client ID is missing.',
  'problem.pair.client-id-missing.why': 'Both values are needed.',
  'problem.pair.client-id-missing.remedy': 'Copy the client ID from your app on Tesla’s developer site.',
  'problem.pair.client-secret-missing.what': 'The client secret is missing.',
  'problem.pair.client-secret-missing.why': 'Both values are needed.',
  'problem.pair.client-secret-missing.remedy': 'Copy the client secret from your app on Tesla’s developer site.',
  'problem.pair.client-id-malformed.what': 'This is not a client ID.',
  'problem.pair.client-id-malformed.why': 'It looks like something else was copied.',
  'problem.pair.client-id-malformed.remedy':
    'Copy the client ID from your app on Tesla’s developer site; it looks like 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'This is not a client secret.',
  'problem.pair.client-secret-malformed.why': 'It looks like something else was copied.',
  'problem.pair.client-secret-malformed.remedy':
    'Copy the client secret from your app on Tesla’s developer site; it begins with ta-secret.',

  'problem.credentials.china.what': 'The app was made for China.',
  'problem.credentials.china.why':
    'Its accounts live in a region of their own. Home Assistant’s integration signs in at Tesla’s servers outside China only.',
  'problem.credentials.china.remedy':
    'The key can be registered in China, but Home Assistant itself cannot sign in there. An account outside China needs an app made on developer.tesla.com.',

  'problem.credentials.other-app.what':
    'The integration Tesla Fleet uses another app at Tesla (“{name}”) than the one that is chosen here.',
  'problem.credentials.other-app.why': 'It was signed in with that app before. Registration and approvals belong to an app each.',
  'problem.credentials.other-app.remedy':
    'Go on with the app in use. To change to the other app, remove the integration Tesla Fleet under Settings > Devices & services; then the sign-in begins anew here.',

  'problem.registration.other-key.what': 'Tesla has another public key registered for your domain.',
  'problem.registration.other-key.why': 'An older key was registered before.',
  'problem.registration.other-key.remedy':
    'Open the step Registration at Tesla and press “Register in …”; Tesla then takes the key that is found at your domain now.',

  'problem.sign-in.denied.what': 'The access was not allowed on Tesla’s page.',
  'problem.sign-in.denied.why': 'Cancel was pressed, or the page was closed with a no.',
  'problem.sign-in.denied.remedy':
    'In the step Sign-in press “Start the sign-in” (or “Reload the integration”), and allow the access on Tesla’s page.',
  'problem.sign-in.other-account.what': 'You signed in with another Tesla account than before.',
  'problem.sign-in.other-account.why': 'The integration belongs to the account that it was set up with.',
  'problem.sign-in.other-account.remedy':
    'In the browser, sign out at tesla.com. Then press “Reload the integration” in the step Sign-in, and sign in with the account from before. A second account is added by “Add another Tesla account” there.',
  'problem.sign-in.already-configured.what': 'This Tesla account is set up already.',
  'problem.sign-in.already-configured.why': 'There is one entry for each account.',
  'problem.sign-in.already-configured.remedy':
    'Nothing to do: the step Sign-in shows how it stands. Another account is added by “Add another Tesla account” there.',
  'problem.sign-in.tesla-refused.what': 'Tesla did not give Home Assistant a token after the sign-in.',
  'problem.sign-in.tesla-refused.why':
    'This has several causes: client ID or secret in Home Assistant are wrong; the app lacks the grant type Authorization Code; or it was made for energy products alone, and vehicles are asked for.',
  'problem.sign-in.tesla-refused.remedy':
    'Open the step App at Tesla: it says whether Tesla takes client ID and secret; if not, paste them again there. If it does, open your app at developer.tesla.com/dashboard: its OAuth Grant Type(s) must be Authorization Code and Machine-to-Machine, and the scopes those of that step. Then start anew in the step Sign-in.',
  'problem.sign-in.tesla-slow.what': 'Tesla did not answer Home Assistant in time.',
  'problem.sign-in.tesla-slow.why': 'Tesla’s servers are slow or could not be reached.',
  'problem.sign-in.tesla-slow.remedy': 'Wait a few minutes, then go on in the step Sign-in (“Try again” or “Start the sign-in”).',
  'problem.sign-in.credential-gone.what': 'Home Assistant has no application credentials for Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'They were removed.',
  'problem.sign-in.credential-gone.remedy':
    'Open your app on Tesla’s developer site, copy client ID and client secret, and paste both in the step App at Tesla. Nothing has to be made anew.',
  'problem.sign-in.no-url.what': 'Home Assistant does not know its own address.',
  'problem.sign-in.no-url.why': 'Without it the sign-in cannot return.',
  'problem.sign-in.no-url.remedy': 'Set the addresses under Settings > System > Network.',
  'problem.sign-in.aborted.what': 'Home Assistant ended the sign-in: {reason}',
  'problem.sign-in.aborted.why': 'There is no explanation for it here yet.',
  'problem.sign-in.aborted.remedy': 'Press “Start the sign-in” in the step Sign-in. The details are in Settings > System > Logs.',
  'problem.sign-in.gone.what': 'The sign-in was interrupted.',
  'problem.sign-in.gone.why': 'Most likely Home Assistant was restarted meanwhile; it forgets an open sign-in then.',
  'problem.sign-in.gone.remedy': 'Press “Start the sign-in” in the step Sign-in. Nothing else is lost.',
  'problem.sign-in.dialog-open.what':
    'Somebody has signed in through Home Assistant’s own dialog for Tesla Fleet, and may not have finished there.',
  'problem.sign-in.dialog-open.why':
    'As long as that dialog is open, Home Assistant refuses a second sign-in with the same account, and says so only after you have been at Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'If you are working in it right now, finish it there. If not, press “Close that dialog” in the step Sign-in: then you sign in here.',
  'problem.sign-in.dialog-unseen.what': 'Home Assistant ended the sign-in, because another dialog for Tesla Fleet is open.',
  'problem.sign-in.dialog-unseen.why':
    'It was begun where this app could not see it. In Home Assistant it stays open even when its tab in the browser was closed, and the next sign-in would end in the same way.',
  'problem.sign-in.dialog-unseen.remedy':
    'If you have that dialog before you, close it and press “I have closed it” in the step Sign-in. If not, press “Restart Home Assistant” there: that closes it.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant does not take the domain.',
  'problem.sign-in.invalid-domain.why': 'It wants a bare name that ends in letters.',
  'problem.sign-in.invalid-domain.remedy':
    'In the step Public key on the internet press “Change the domain”, and enter another one.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla has registered another key than the one in Home Assistant.',
  'problem.sign-in.public-key-mismatch.why': 'Another public key is found at your domain than the one of tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Open the step Public key on the internet and put right what it says. Then press “Try again” in the step Sign-in.',
  'problem.sign-in.registration-rejected.what': 'Tesla rejected the registration that Home Assistant made: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant registers by itself at the end of the sign-in and shows only that it failed.',
  'problem.sign-in.registration-rejected.remedy':
    'Open the steps Public key on the internet and Registration at Tesla, and put right what they say. Then press “Try again” in the step Sign-in.',
  'problem.sign-in.registered-everywhere.what': 'Tesla refuses to register your app a second time.',
  'problem.sign-in.registered-everywhere.why':
    'Your key is registered in every region already, but Home Assistant insists on registering once more, and Tesla says no to that. Home Assistant offers no way around it.',
  'problem.sign-in.registered-everywhere.remedy':
    'Choose another subdomain in the step Public key on the internet and start the sign-in anew: for a new domain Tesla takes a registration again.',
  'problem.sign-in.form.what': 'Home Assistant shows an error: {error}',
  'problem.sign-in.form.why': 'There is no explanation for it here yet.',
  'problem.sign-in.form.remedy': 'Press “Try again” in the step Sign-in. The details are in Settings > System > Logs.',
  'problem.sign-in.unknown-step.what': 'Home Assistant asks something new ({step}).',
  'problem.sign-in.unknown-step.why': 'This version of Home Assistant has a step that this app does not know.',
  'problem.sign-in.unknown-step.remedy':
    'Open “Tesla Fleet in Devices & services”, answer it there, and look for an update of this app under Settings > Apps.',

  'problem.entry.precondition.what': 'Home Assistant says: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'This has several causes: the app is not registered in the region of the account; the public key is not found at your domain; client ID or secret are those of another app; or the allowed origin does not fit.',
  'problem.entry.precondition.remedy':
    'Press “Something is wrong”: the steps Registration at Tesla, Public key on the internet and App at Tesla then say which of these it is, and what to press. When it is mended, the integration is loaded again.',
  'problem.entry.out-of-region.what': 'Home Assistant says: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'The account lives in another region than its token says, or the app is not registered in the region where it lives.',
  'problem.entry.out-of-region.remedy':
    'Open the step Registration at Tesla until every region is done, then press “Reload the integration” in the step Sign-in. If it stays, sign in again there: Tesla then gives a new token, which names the right region.',
  'problem.entry.token-refused.what': 'Tesla does not accept the sign-in any more.',
  'problem.entry.token-refused.why': 'The token has expired or was withdrawn, for example after a change of the password.',
  'problem.entry.token-refused.remedy':
    'Open the step Sign-in, press “Sign in again” if it is shown, and follow the link “Sign in at Tesla”.',
  'problem.entry.forbidden.what': 'Tesla refuses Home Assistant (status 403), and Home Assistant does not say why.',
  'problem.entry.forbidden.why':
    'Home Assistant speaks of scopes at every refusal of this kind. It can also be the billing limit of your app, or an account that may not be used this way.',
  'problem.entry.forbidden.remedy':
    'This app asks Tesla for the reason as soon as the registration is found in order; the step Sign-in then shows it. To have it asked again, press “Something is wrong”.',
  'problem.entry.forbidden-passed.what': 'Tesla refused Home Assistant (status 403), and accepts the same request now.',
  'problem.entry.forbidden-passed.why': 'Tesla sometimes refuses without a cause that can be seen.',
  'problem.entry.forbidden-passed.remedy':
    'Nothing to do: the integration is loaded again. If it is refused again, press “Reload the integration” in the step Sign-in later.',
  'problem.entry.renewal-refused.what': 'Tesla refused to renew the sign-in.',
  'problem.entry.renewal-refused.why':
    'This can be a passing error of Tesla’s servers, or the access was withdrawn. Home Assistant cannot tell which, and asks for a new sign-in in either case.',
  'problem.entry.renewal-refused.remedy':
    'This app loads the integration again by itself: after 1, 10 and 60 minutes. If that does not help, or to go on at once, open the step Sign-in, press “Sign in again” if it is shown, and follow the link “Sign in at Tesla”.',
  'problem.entry.credential-gone.what': 'The application credentials of the integration are gone.',
  'problem.entry.credential-gone.why': 'They were removed from Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Paste client ID and secret in the step App at Tesla; then follow the link “Sign in at Tesla” in the step Sign-in, if it is shown.',
  'problem.entry.rate-limited.what': 'Tesla asks Home Assistant for a pause.',
  'problem.entry.rate-limited.why': 'Too many requests were made in a short time.',
  'problem.entry.rate-limited.remedy': 'Nothing to do: Home Assistant tries again by itself.',
  'problem.proof.no-data.what': 'Home Assistant gets no data of this vehicle: {reason}',
  'problem.proof.no-data.why': 'There is no explanation for it here yet.',
  'problem.proof.no-data.remedy':
    'Home Assistant asks Tesla again every ten minutes. The details are in Settings > System > Logs.',
  'problem.entry.unknown.what': 'The integration does not load ({state}): {reason}',
  'problem.entry.unknown.why': 'There is no explanation for it here yet.',
  'problem.entry.unknown.remedy':
    'Press “Reload the integration” in the step Sign-in. The details are in Settings > System > Logs.',
} as const;
