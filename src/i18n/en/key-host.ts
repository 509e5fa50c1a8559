/** Home Assistant itself serves the key: the custom integration that this app writes. */
export const keyHost = {
  'hosting.home-assistant.name': 'Home Assistant itself',
  'hosting.home-assistant.description':
    'Home Assistant is reached from the internet by HTTPS, also by Home Assistant Cloud: a small integration, written by this app, lets it answer with the key at the same address.',
  'hosting.home-assistant.domain.help':
    'The name under which Home Assistant is reached from outside, without https:// and without a port',
  'hosting.home-assistant.guide.what':
    'This app writes the integration “Tesla Fleet key host” into the folder custom_components of Home Assistant, restarts Home Assistant, and adds it. It answers with the public key and does nothing else.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant sees the new integration after a restart. Its configuration is checked first.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant serves the key. What is missing is the way from outside: it must be reached under this domain, at port 443, as your browser reaches it from the road.',

  'action.hosting.key-host-write': 'Add it to Home Assistant',
  'action.hosting.key-host-restart': 'Restart Home Assistant',
  'action.hosting.key-host-add': 'Add the integration',
  'action.hosting.key-host-enable': 'Enable the integration',
  'action.hosting.key-host-reload': 'Reload the key host',
  'action.hosting.key-host-remove': 'Remove Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'The integration “Tesla Fleet key host” is written into the configuration folder, and Home Assistant restarts: automations and everything else stand still for a minute or two. Go on?',
  'confirm.hosting.key-host-remove':
    'The integration “Tesla Fleet key host” and its files are removed; Home Assistant answers with the key no more. Vehicles that have approved it keep it, but at every new registration Tesla wants to see it.',
  'journal.hosting.key-host-write': 'The key host was written into the configuration folder',
  'journal.hosting.key-host-restart': 'Home Assistant was restarted for the key host',
  'journal.hosting.key-host-add': 'The key host was added to Home Assistant',
  'journal.hosting.key-host-enable': 'The key host was enabled',
  'journal.hosting.key-host-reload': 'The key host was reloaded',
  'journal.hosting.key-host-remove': 'The key host was removed from Home Assistant',
  'wait.restart': 'Home Assistant to restart',

  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Not there',
  'fact.key-host.foreign': 'Something else is in its place',
  'fact.key-host.written': 'Written; Home Assistant has not seen it yet',
  'fact.key-host.known': 'Not added yet',
  'fact.key-host.loaded': 'Loaded (version {version})',
  'fact.key-host.not-loaded': 'Not loaded',

  'problem.key-host.foreign.what':
    'The folder custom_components/tesla_fleet_key_host holds something that this app has not written.',
  'problem.key-host.foreign.why': 'Someone has put it there, or it comes from another installation of this app.',
  'problem.key-host.foreign.remedy':
    'It is left alone. Look into it; if nobody needs it, delete the folder (for example with the app File editor), then look again. Or choose another way.',
  'problem.folder.read-only.what': 'The folder {folder} cannot be written.',
  'problem.folder.read-only.why': 'The disk has a fault, or the folder belongs to someone else.',
  'problem.folder.read-only.remedy':
    'Restart the machine under Settings > System. If it stays, choose another way in the step Public key on the internet.',
  'problem.folder.disk-full.what': 'Nothing could be written into the folder {folder}: the disk is full.',
  'problem.folder.disk-full.why': 'A file is written whole or not at all: what was there before is still in use.',
  'problem.folder.disk-full.remedy':
    'Make room under Settings > System > Storage (old backups are the usual cause), then try again.',
  'problem.folder.failed.what': 'The folder {folder} could not be changed.',
  'problem.folder.failed.why': 'The details are below.',
  'problem.folder.failed.remedy': 'Try again, or choose another way in the step Public key on the internet.',
  'problem.key-host.disabled.what': 'The integration “Tesla Fleet key host” is disabled.',
  'problem.key-host.disabled.why': 'Someone has disabled it in Devices & services.',
  'problem.key-host.disabled.remedy': 'Enable it again, or choose another way for the public key.',
  'problem.key-host.not-known.what': 'Home Assistant was restarted, but does not know the integration.',
  'problem.key-host.not-known.why':
    'It may run in safe mode, in which it leaves out what is custom, or could not read the folder.',
  'problem.key-host.not-known.remedy':
    'Restart Home Assistant once more. If it stays, look at Settings > System > Logs for tesla_fleet_key_host, or choose another way.',
  'problem.home-assistant.configuration-invalid.what': 'Home Assistant was not restarted: its configuration has an error.',
  'problem.home-assistant.configuration-invalid.why':
    'With it Home Assistant might not start again. It has nothing to do with this app; what Home Assistant says is below.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Put it right (Settings > Developer tools > YAML > Check configuration shows it too), then try again.',
} as const;
