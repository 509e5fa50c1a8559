import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keyPath } from '../../src/hosting/key-path.ts';
import { NginxProxy } from '../../src/hosting/nginx-proxy.ts';
import { spki } from '../keys/samples.ts';

const configuration = 'nginx_proxy_default_tesla_fleet_setup.conf';

let share: string;
let files: NginxProxy;

beforeEach(() => {
  share = mkdtempSync(join(tmpdir(), 'share-'));
  files = new NginxProxy(share);
  onTestFinished(() => rmSync(share, { recursive: true, force: true }));
});

describe('the files for the official NGINX proxy', () => {
  test('are the key and the lines that serve it, and go without a trace', async () => {
    expect(await files.look(spki)).toEqual({ state: 'absent' });
    await files.write(spki);
    expect(await files.look(spki)).toEqual({ state: 'ours', current: true });
    expect(readFileSync(join(share, configuration), 'utf8')).toContain(`location = ${keyPath} {`);
    expect(readFileSync(join(share, 'tesla_fleet_setup/com.tesla.3p.public-key.pem'), 'utf8')).toBe(spki);
    await files.remove();
    expect(readdirSync(share)).toEqual([]);
    await files.remove();
  });

  test('follow a rotated key, and are mended', async () => {
    await files.write('an older key');
    expect(await files.look(spki)).toEqual({ state: 'ours', current: false });
    await files.write(spki);
    writeFileSync(join(share, configuration), 'torn');
    expect(await files.look(spki)).toEqual({ state: 'ours', current: false });
  });

  test.each([
    `location = ${keyPath} { return 404; }`,
    `location ${keyPath} {\n}`,
    'location ~ ^/\\.well-known/appspecific/com.tesla.3p.public-key.pem$ { }',
  ])('are not written beside another rule for the path: %s', async (text) => {
    writeFileSync(join(share, 'nginx_proxy_default_mine.conf'), text);
    expect(await files.look(spki)).toEqual({ state: 'duplicate', file: 'nginx_proxy_default_mine.conf', besideOurs: false });
    await expect(files.write(spki)).rejects.toMatchObject({ code: 'duplicate', evidence: 'nginx_proxy_default_mine.conf' });
    expect(readdirSync(share)).toEqual(['nginx_proxy_default_mine.conf']);
  });

  test('are known as ours beside a rule that came later, and go', async () => {
    await files.write(spki);
    writeFileSync(join(share, 'nginx_proxy_default_mine.conf'), `location = ${keyPath} { }`);
    expect(await files.look(spki)).toEqual({ state: 'duplicate', file: 'nginx_proxy_default_mine.conf', besideOurs: true });
    await files.remove();
    expect(readdirSync(share)).toEqual(['nginx_proxy_default_mine.conf']);
  });

  test('go with the drafts that a run has left that was cut off', async () => {
    await files.write(spki);
    writeFileSync(join(share, `${configuration}.tmp`), 'half');
    writeFileSync(join(share, 'tesla_fleet_setup/com.tesla.3p.public-key.pem.tmp'), 'half');
    await files.remove();
    expect(readdirSync(share)).toEqual([]);
  });

  test('leave alone what has nothing to do with them', async () => {
    writeFileSync(join(share, 'nginx_proxy_default_mine.conf'), `# location = ${keyPath} { }\nlocation /other { }`);
    writeFileSync(join(share, 'something.conf'), `location = ${keyPath} { }`);
    await files.write(spki);
    await files.remove();
    expect(readdirSync(share).toSorted()).toEqual(['nginx_proxy_default_mine.conf', 'something.conf']);
  });

  test('without the folder share: told', async () => {
    await expect(new NginxProxy(join(share, 'nowhere')).look(spki)).rejects.toMatchObject({ code: 'failed' });
  });
});
