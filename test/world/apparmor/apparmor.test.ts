import { describe, expect, test } from 'vitest';
import { read } from '../../tree/files.ts';
import { canReadProfile, type Power, rulesOfNode } from './profile.ts';
import { usesOf } from './trace.ts';

describe.skipIf(!canReadProfile)('the AppArmor profile lets the app', () => {
  const cases: readonly (readonly [path: string, powers: string])[] = [
    ['/app/main.js', 'r'],
    ['/app/node_modules/better-sqlite3/prebuilds/linux-arm64.node', 'rm'],
    ['/data/tesla_fleet_setup.db-wal', 'rwk'],
    ['/homeassistant/tesla_fleet.key', 'rwl'],
    ['/homeassistant/.tesla_fleet.key.1a2b3c4d-0.tmp', 'rw'],
    ['/homeassistant/custom_components/tesla_fleet_key_host/manifest.json', 'rw'],
    ['/homeassistant/custom_components/', 'w'],
    ['/homeassistant/.storage/core.config_entries', 'r'],
    ['/share/nginx_proxy_default_tesla_fleet_setup.conf.tmp', 'rw'],
    ['/share/tesla_fleet_setup/com.tesla.3p.public-key.pem', 'rw'],
    ['/ssl/live/privkey.pem', 'r'],
    ['/usr/lib/x86_64-linux-gnu/libstdc++.so.6', 'rm'],
    ['/proc/4711/maps', 'r'],
  ];
  test.each(cases)('%s: %s', (path, powers) => {
    expect(rulesOfNode().allows(path, powers.split('') as Power[])).toBe(true);
  });
});

describe.skipIf(!canReadProfile)('the AppArmor profile keeps from the app', () => {
  const cases: readonly (readonly [path: string, power: Power])[] = [
    ['/app/main.js', 'w'],
    ['/data/x.node', 'm'],
    ['/homeassistant/secrets.yaml', 'r'],
    ['/homeassistant/configuration.yaml', 'w'],
    ['/homeassistant/tesla_fleet.key.bak', 'r'],
    ['/homeassistant/.storage/auth', 'r'],
    ['/homeassistant/.storage/core.config_entries', 'w'],
    ['/homeassistant/.storage/', 'r'],
    ['/homeassistant/custom_components/hacs/manifest.json', 'w'],
    ['/homeassistant/custom_components/tesla_fleet_key_host_too/x', 'w'],
    ['/homeassistant/custom_components/', 'r'],
    ['/homeassistant/custom_components/tesla_fleet_key_host/view.py', 'l'],
    ['/share/x', 'r'],
    ['/share/nginx_proxy_default_mine.conf', 'w'],
    ['/share/nginx_proxy_default_tesla_fleet_setup.conf', 'l'],
    ['/share/tesla_fleet_setup/x', 'l'],
    ['/ssl/privkey.pem', 'w'],
    ['/etc/shadow', 'r'],
    ['/run.sh', 'w'],
    ['/proc/1/environ', 'r'],
    ['/usr/bin/sh', 'x'],
    ['/usr/bin/curl', 'x'],
    ['/usr/bin/node', 'x'],
  ];
  test.each(cases)('%s: %s', (path, power) => {
    expect(rulesOfNode().allows(path, [power])).toBe(false);
  });
});

test('the profile is about the node that the image has', () => {
  expect(read('Dockerfile')).toMatch(/^COPY .*\/node \/usr\/bin\/node$/m);
  expect(read('apparmor.txt')).toContain('/usr/bin/node cx -> node,');
});

// supervisor/utils/apparmor.py puts the slug in the place of the name, and takes one profile a file.
test('the profile has the name that Supervisor looks for', () => {
  expect(read('apparmor.txt').match(/^profile \S+/gm)).toEqual(['profile tesla_fleet_setup']);
});

test.each([
  ['openat(AT_FDCWD</x>, "/lib/a.so", O_RDONLY|O_CLOEXEC) = 3</usr/lib/a.so>', '/usr/lib/a.so', 'r'],
  ['openat(AT_FDCWD</x>, "/d/a", O_RDWR|O_CREAT, 0600) = 3</d/a>', '/d/a', 'rw'],
  ['openat(AT_FDCWD</x>, "/d/a", O_WRONLY|O_CREAT|O_EXCL, 0600) = 3</d/a>', '/d/a', 'w'],
  ['openat(AT_FDCWD</x>, "/d", O_RDONLY|O_NONBLOCK|O_CLOEXEC|O_DIRECTORY) = 3</d>', '/d/', 'r'],
  ['openat(AT_FDCWD</x>, "/d/a", O_RDONLY) = -1 ENOENT (No such file or directory)', '', ''],
  ['stat("/d/a", {st_mode=S_IFREG|0600, st_size=1, ...}) = 0', '', ''],
  ['link("/d/.a.tmp", "/d/a") = 0', '/d/a', 'l'],
  ['unlink("/d/.a.tmp") = 0', '/d/.a.tmp', 'w'],
  ['mkdir("/d/new", 0777) = 0', '/d/new/', 'w'],
  ['execve("/bin/sh", ["sh"], 0x7f /* 3 vars */) = 0', '/bin/sh', 'x'],
  ['fcntl(9</d/a.db>, F_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=1}) = 0', '/d/a.db', 'k'],
  ['mmap(NULL, 4096, PROT_READ|PROT_EXEC, MAP_PRIVATE, 9</d/a.node>, 0) = 0x7f0000000000', '/d/a.node', 'm'],
  ['mmap(NULL, 4096, PROT_READ|PROT_EXEC, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f0000000000', '', ''],
])('a trace tells what is needed for %s', (call, path, powers) => {
  expect(usesOf(call).map((use) => [use.path, use.powers.join('')])).toEqual(path === '' ? [] : [[path, powers]]);
});
