import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { untilHosted, untilKeyPair } from '../hosting-lab/until-registered.ts';
import { canReadProfile, rulesOfNode } from '../world/apparmor/profile.ts';
import { canTrace, startTrace, type Use } from '../world/apparmor/trace.ts';
import { versions } from '../world/core/versions.ts';
import { newWorld } from '../world/home.ts';
import { domain, goTheWay, pairVehicles } from '../world/person.ts';
import type { World, WorldOptions } from '../world/world.ts';

/** No kernel enforces the profile where these tests run: the app's own system calls are held against it instead. */

const can = canReadProfile && canTrace();
if (!can && process.env.CI === 'true') {
  throw new Error('Debian’s packages apparmor and strace must be here');
}
const root = realpathSync(join(import.meta.dirname, '../..'));
const shipped = 'usr/share/tesla_fleet_setup';
const component = 'custom_components/tesla_fleet_key_host';

/** Where the image has what is elsewhere here. */
function inImage({ dataFolder, configFolder, sslFolder, shareFolder }: World, path: string): string {
  const places: readonly (readonly [here: string, image: string])[] = [
    [realpathSync(process.execPath), '/usr/bin/node'],
    [realpathSync(dataFolder), '/data'],
    [realpathSync(configFolder), '/homeassistant'],
    [realpathSync(sslFolder), '/ssl'],
    [realpathSync(shareFolder), '/share'],
    [join(root, 'rootfs', shipped), `/${shipped}`],
    [join(root, 'dist'), '/app'],
    [join(root, 'node_modules/better-sqlite3'), '/app/node_modules/better-sqlite3'],
    [join(root, 'package.json'), '/app/package.json'],
    ['/lib', '/usr/lib'],
    // The authority of the simulated Tesla.
    [realpathSync(tmpdir()), '/app'],
  ];
  const place = places.find(([here]) => path === here || path.startsWith(`${here}/`));
  if (place === undefined) return path;
  const folder = path === place[0] && ['/data', '/homeassistant'].includes(place[1]);
  return folder ? `${place[1]}/` : path.replace(...place);
}

/** What the app does to paths, as they are called in the image, while someone drives it. */
async function traced(options: Partial<WorldOptions>, drive: (world: World) => Promise<void>): Promise<readonly Use[]> {
  const folder = mkdtempSync(join(tmpdir(), 'traced-'));
  try {
    const trace = startTrace(join(folder, 'calls'));
    await using world = await newWorld({ kind: 'stand-in', version: versions[0] }, { ...options, under: trace.command });
    await drive(world);
    await world.app.stop();
    // The first call of all makes the process what it is; the profile above lets it.
    const [, ...uses] = await trace.uses();
    return uses.map((use) => ({ ...use, path: inImage(world, use.path) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every call that the profile would refuse. */
function forbidden(uses: readonly Use[]): string[] {
  const rules = rulesOfNode();
  return [...new Set(uses.filter(({ path, powers }) => !rules.allows(path, powers)).map(({ path, call }) => `${path}: ${call}`))];
}

/** All that the app has of a folder; and a sign that the calls were seen at all. */
function touched(uses: readonly Use[], folder: string): string[] {
  const paths = uses.map(({ path }) => path).filter((path) => path.startsWith(folder));
  return [...new Set(paths.map((path) => path.replace(/key\.[0-9a-f-]+\.tmp$/, 'key.*.tmp')))].toSorted();
}

test.skipIf(!can)('the whole way needs nothing that the AppArmor profile forbids', async () => {
  const uses = await traced({}, async (world) => {
    await goTheWay(world);
    await pairVehicles(world);
  });
  expect(forbidden(uses)).toEqual([]);
  expect(touched(uses, '/homeassistant/')).toEqual([
    '/homeassistant/',
    '/homeassistant/.storage/core.config_entries',
    '/homeassistant/.tesla_fleet.key.*.tmp',
    '/homeassistant/tesla_fleet.key',
  ]);
});

test.skipIf(!can)('what lies in the place of the key file is set aside within the profile', async () => {
  const uses = await traced({ appLater: true }, async (world) => {
    mkdirSync(join(world.configFolder, 'tesla_fleet.key'));
    await world.app.start();
    await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
    await world.panel.press('setup.begin');
    await world.panel.untilStep('key-pair', 'problem');
    await world.panel.press('key-pair.set-aside');
    await world.panel.untilStep('key-pair', 'done');
  });
  expect(forbidden(uses)).toEqual([]);
  expect(touched(uses, '/homeassistant/')).toContain('/homeassistant/tesla_fleet.key.aside-1');
});

/** Chooses another way for the same domain, and waits until what it writes can be written. */
async function choose(world: World, method: string, offer: string): Promise<void> {
  await world.panel.press('hosting.choose', { method, domain });
  await untilOffered(world, offer);
}

async function untilOffered({ panel }: World, offer: string): Promise<void> {
  await panel.until(
    `${offer} is offered`,
    ({ steps }) => steps.some(({ actions }) => actions.some(({ id }) => id === offer)),
    30_000,
  );
}

/** The certificate of the person's, as its owner has put it there. */
async function writeCertificate({ authority, sslFolder }: World): Promise<void> {
  const { cert, key } = await authority.issue([domain]);
  mkdirSync(join(sslFolder, 'live'));
  writeFileSync(join(sslFolder, 'live/fullchain.pem'), cert + authority.caPem);
  writeFileSync(join(sslFolder, 'live/privkey.pem'), key);
}

test.skipIf(!can)(
  'own HTTPS, the key host and the NGINX proxy need nothing that it forbids; what they leave behind goes by its button',
  async () => {
    let restarts = 0;
    const restart = async (): Promise<void> => {
      restarts += 1;
    };
    const neighbour = { slug: 'core_nginx_proxy', name: 'NGINX Home Assistant SSL proxy', restart };
    const uses = await traced({ ownWebServer: 'app', neighbour }, async (world) => {
      const { panel, configFolder, shareFolder } = world;
      writeFileSync(join(shareFolder, 'nginx_proxy_default_mine.conf'), '');
      await untilKeyPair(world);
      await choose(world, 'own-https', 'hosting.certificate');
      await writeCertificate(world);
      await panel.press('hosting.certificate', { chain: 'live/fullchain.pem', key: 'live/privkey.pem' });
      await untilHosted(world);

      await choose(world, 'home-assistant', 'hosting.key-host-write');
      await panel.press('hosting.key-host-write');
      await panel.until(
        'the key host is loaded',
        ({ steps }) => JSON.stringify(steps).includes('"fact.key-host.loaded"'),
        60_000,
      );
      // As Core's Python leaves it.
      const cache = join(configFolder, component, '__pycache__');
      mkdirSync(cache);
      writeFileSync(join(cache, 'view.pyc'), '');

      await choose(world, 'nginx-proxy', 'hosting.nginx-proxy-write');
      await panel.press('hosting.nginx-proxy-write');
      // Both are what a way of before has left, as soon as another one is chosen.
      await choose(world, 'elsewhere', 'hosting.nginx-proxy-take-back');
      await panel.press('hosting.nginx-proxy-take-back');
      await untilOffered(world, 'hosting.key-host-remove');
      await panel.press('hosting.key-host-remove');
      const left = (await panel.step('hosting')).actions.map(({ id }) => id);
      expect(left).not.toContain('hosting.key-host-remove');
      expect(left).not.toContain('hosting.nginx-proxy-take-back');
    });
    expect(restarts).toBe(1);
    expect(forbidden(uses)).toEqual([]);
    const shippedFiles = readdirSync(join(root, 'rootfs', shipped, component), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'rootfs', shipped, component).length + 1));
    const written = ['.tesla_fleet_setup.json', ...shippedFiles].flatMap((path) => [path, `${path}.tmp`]);
    expect(touched(uses, '/homeassistant/')).toEqual(
      [
        '/homeassistant/',
        '/homeassistant/.tesla_fleet.key.*.tmp',
        '/homeassistant/custom_components/',
        ...['', 'translations/', '__pycache__/', '__pycache__/view.pyc', ...written].map(
          (path) => `/homeassistant/${component}/${path}`,
        ),
        '/homeassistant/tesla_fleet.key',
      ].toSorted(),
    );
    expect(touched(uses, '/share/')).toEqual([
      '/share/',
      '/share/nginx_proxy_default_mine.conf',
      '/share/nginx_proxy_default_tesla_fleet_setup.conf',
      '/share/nginx_proxy_default_tesla_fleet_setup.conf.tmp',
      '/share/tesla_fleet_setup/',
      '/share/tesla_fleet_setup/com.tesla.3p.public-key.pem',
      '/share/tesla_fleet_setup/com.tesla.3p.public-key.pem.tmp',
    ]);
    expect(touched(uses, '/ssl/')).toEqual(['/ssl/', '/ssl/live/', '/ssl/live/fullchain.pem', '/ssl/live/privkey.pem']);
  },
);
