import { expect, test } from 'vitest';
import { readSurroundings } from '../../src/ha/surroundings.ts';
import { FakeCore } from './fake-core.ts';

test('outside addresses are those by HTTPS, and apps are told by the device registry, whatever else is in it', async () => {
  const core = new FakeCore({
    'network/url': { internal: 'http://192.168.1.2:8123', external: 'https://home.example.com:8443', cloud: null },
    'config/device_registry/list': [
      { identifiers: [['hassio', 'core_nginx_proxy']] },
      { identifiers: [['zha', 1, 2], 'odd'] },
      { identifiers: [['hassio', 'OS']] },
      { odd: true },
    ],
  });
  expect(await readSurroundings(core)).toEqual({
    externalHost: 'home.example.com',
    cloudHost: undefined,
    apps: ['core_nginx_proxy', 'OS'],
  });
});

test('an address by plain HTTP is none for Tesla', async () => {
  const core = new FakeCore({
    'network/url': { external: 'http://home.example.com', cloud: 'https://abc.ui.nabu.casa' },
    'config/device_registry/list': [],
  });
  expect(await readSurroundings(core)).toMatchObject({ externalHost: undefined, cloudHost: 'abc.ui.nabu.casa' });
});
