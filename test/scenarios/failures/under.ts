import { join } from 'node:path';

/** The app's process sees this in the place of the configuration folder, or of its own, as long as the file of the flag is there. */
export function under(folder: string): readonly string[] {
  const [config, data] = [join(folder, 'homeassistant'), join(folder, 'data')];
  const script = [
    `if [ -e '${folder}/read-only' ]; then mount --bind '${config}' '${config}' && mount -o remount,bind,ro '${config}'; fi`,
    `if [ -e '${folder}/full' ]; then mount -t tmpfs -o size=64k none '${config}' && { dd if=/dev/zero of='${config}/filler' bs=4k 2>/dev/null || true; }; fi`,
    `if [ -e '${folder}/small' ]; then cp -a '${data}' '${data}.as-it-was' && mount -t tmpfs -o size=400k none '${data}' && cp -a '${data}.as-it-was/.' '${data}'; fi`,
    'exec "$@"',
  ].join('\n');
  return ['unshare', '--mount', 'sh', '-c', script, 'sh'];
}
