/** Why the app cannot start. There is no page then: the log is where a person reads it. */
export const start = {
  'start.store.newer':
    'This app cannot start: a newer version of it wrote its data, and this version could damage them. Nothing was changed. Update the app, or restore a backup of it that this version made.',
  'start.store.read-only':
    'This app cannot start: it may not write to its own data folder. Nothing was changed. Restart Home Assistant’s machine; if that does not help, look whether its disk is damaged.',
  'start.store.disk-full': 'This app cannot start: the disk is full. Make room on it and start the app again.',
  'start.store.failed': 'This app cannot start. {reason}.',
  'start.options.address':
    'This app cannot start: HOME_ASSISTANT_URL is not an address like http://192.168.1.10 or http://192.168.1.10:8123.',
  'start.options.token-file': 'This app cannot start: the file that HOME_ASSISTANT_TOKEN_FILE names cannot be read.',
  'start.options.token': 'This app cannot start: {detail} holds no token. Copy the token once more, as one line without spaces.',
  'start.options.hosts':
    'This app cannot start: “{detail}” in PANEL_HOSTS is not a name like nas.local. Write names without http:// and without a port, with commas between.',
  'start.options.world': 'This app cannot start: the file that TESLA_FLEET_SETUP_WORLD names cannot be used. {detail}',
  'start.listen.taken':
    'This app cannot start: another program uses the port {port}. Stop that program, then start this app again.',
  'start.listen.failed': 'This app cannot start: it cannot listen on the port {port} ({reason}).',
  'start.link': 'Open the panel once by this link, within an hour: {link}',
  'start.options.no-home-assistant':
    'This app cannot start: it was not told how to reach Home Assistant. Home Assistant tells an app by itself. Without apps, give HOME_ASSISTANT_URL and HOME_ASSISTANT_TOKEN in its environment.',
} as const;
