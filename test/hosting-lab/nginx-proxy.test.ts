import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicKeyIn } from '../scenarios/one-of-each.ts';
import { canRunCore } from '../world/core/machine.ts';
import { newWorld } from '../world/home.ts';
import { domain } from '../world/person.ts';
import { addressOf } from '../world/tesla/listen.ts';
import type { Stoppable } from '../world/types.ts';
import { nginx } from '../world/web-servers/nginx.ts';
import { startWebServer } from '../world/web-servers/start.ts';
import type { World } from '../world/world.ts';
import { untilHosted, untilKeyPair, untilRegistered } from './until-registered.ts';

const can = canRunCore();
if (!can.ok && process.env.CI === 'true') throw new Error(`The real Core must run here: ${can.why}`);

const pattern = /^nginx_proxy_default.*\.conf$/;

/** The official proxy as an app beside ours: a real NGINX with the includes of its option `customize`. */
class OfficialProxy {
  readonly neighbour = { slug: 'core_nginx_proxy', name: 'NGINX Home Assistant SSL proxy', restart: () => this.restart() };
  /** The option `customize.active`. */
  active = false;
  /** Lines of the person's that this app cannot see. */
  own = '';
  restarts = 0;
  #world: World | undefined;
  #running: Stoppable | undefined;

  async start(world: World): Promise<void> {
    this.#world = world;
    await this.#run(world);
  }

  /** As Supervisor does it: one that does not start stays down. */
  async restart(): Promise<void> {
    this.restarts += 1;
    await this.stop();
    if (this.#world !== undefined) await this.#run(this.#world).catch(() => undefined);
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async #run(world: World): Promise<void> {
    const folder = join(world.dataFolder, 'nginx');
    mkdirSync(folder, { recursive: true });
    const { cert, key } = await world.authority.issue([domain]);
    const [certificate, keyFile] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
    writeFileSync(certificate, cert + world.authority.caPem);
    writeFileSync(keyFile, key);
    const names = this.active ? readdirSync(world.shareFolder).filter((name) => pattern.test(name)) : [];
    // Its /share is elsewhere here.
    const included = names.map((name) =>
      readFileSync(join(world.shareFolder, name), 'utf8').replaceAll('/share/', `${world.shareFolder}/`),
    );
    this.#running = await startWebServer(nginx, {
      ...addressOf(world.webServer),
      domain,
      certificate,
      key: keyFile,
      authority: { certificate: world.authority.caFile, key: world.authority.keyFile },
      folder,
      snippet: [this.own, ...included].join('\n'),
    });
  }
}

/** Chooses the method in an empty home that has the proxy. */
async function begin(world: World, proxy: OfficialProxy): Promise<void> {
  await proxy.start(world);
  await untilKeyPair(world);
  const { steps } = await world.panel.until('the way is offered', ({ steps: all }) =>
    all.some(({ actions }) => JSON.stringify(actions).includes('"nginx-proxy"')),
  );
  expect(JSON.stringify(steps)).toContain('hosting.advice.app');
  await world.panel.press('hosting.choose', { method: 'nginx-proxy', domain });
}

const offers = async (world: World): Promise<string[]> => (await world.panel.step('hosting')).actions.map(({ id }) => id);
const untilOffered = async (world: World, id: string): Promise<void> =>
  void (await world.panel.until(
    `${id} is offered`,
    ({ steps }) => steps.some(({ actions }) => actions.some((offer) => offer.id === id)),
    60_000,
  ));

test.skipIf(!can.ok).each(['stand-in', 'core'] as const)(
  'the official NGINX proxy: written, switched on, restarted by Home Assistant, found and registered (%s)',
  async (kind) => {
    const proxy = new OfficialProxy();
    await using world = await newWorld({ kind, version: '2026.11.0' }, { ownWebServer: 'test', neighbour: proxy.neighbour });
    try {
      await begin(world, proxy);
      await untilOffered(world, 'hosting.nginx-proxy-write');
      expect(readdirSync(world.shareFolder)).toEqual([]);
      await world.panel.press('hosting.nginx-proxy-write');
      expect(readdirSync(world.shareFolder).toSorted()).toEqual([
        'nginx_proxy_default_tesla_fleet_setup.conf',
        'tesla_fleet_setup',
      ]);

      // Without its option it serves nothing, and nothing is broken.
      await untilOffered(world, 'hosting.nginx-proxy-restart');
      await world.panel.press('hosting.nginx-proxy-restart');
      expect(proxy.restarts).toBe(1);
      expect(await offers(world)).toContain('hosting.nginx-proxy-restart');
      proxy.active = true;
      await world.panel.press('hosting.nginx-proxy-restart');
      await untilHosted(world);
      expect(await untilRegistered(world)).toBe(await publicKeyIn(world));

      await world.panel.press('hosting.nginx-proxy-take-back');
      expect(readdirSync(world.shareFolder)).toEqual([]);
    } finally {
      await proxy.stop();
    }
  },
);

test('a second rule for the path is found first, and nothing is written', async () => {
  const proxy = new OfficialProxy();
  await using world = await newWorld(
    { kind: 'stand-in', version: '2026.11.0' },
    { ownWebServer: 'test', neighbour: proxy.neighbour },
  );
  try {
    const mine = join(world.shareFolder, 'nginx_proxy_default_mine.conf');
    writeFileSync(mine, '# location = /x\nlocation /.well-known/appspecific/com.tesla.3p.public-key.pem { return 404; }\n');
    await begin(world, proxy);
    await world.panel.until('it is told', ({ steps }) =>
      steps.some(({ problems }) => problems.some(({ code }) => code === 'nginx-proxy.duplicate')),
    );
    expect((await world.panel.act('hosting.nginx-proxy-write')).ok).toBe(false);
    expect(readdirSync(world.shareFolder)).toEqual(['nginx_proxy_default_mine.conf']);
  } finally {
    await proxy.stop();
  }
});

test('a proxy that does not start with our files gets rid of them by itself, and starts again', async () => {
  const proxy = new OfficialProxy();
  proxy.active = true;
  proxy.own = 'location = /.well-known/appspecific/com.tesla.3p.public-key.pem { return 404; }';
  await using world = await newWorld(
    { kind: 'stand-in', version: '2026.11.0' },
    { ownWebServer: 'test', neighbour: proxy.neighbour },
  );
  try {
    await begin(world, proxy);
    await untilOffered(world, 'hosting.nginx-proxy-write');
    await world.panel.press('hosting.nginx-proxy-write');
    await untilOffered(world, 'hosting.nginx-proxy-restart');
    await world.panel.press('hosting.nginx-proxy-restart');
    await world.panel.until(
      'it was taken back',
      ({ steps }) => steps.some(({ problems }) => problems.some(({ code }) => code === 'nginx-proxy.taken-back')),
      90_000,
    );
    expect(existsSync(join(world.shareFolder, 'nginx_proxy_default_tesla_fleet_setup.conf'))).toBe(false);
    expect(proxy.restarts).toBe(2);
    await world.panel.press('hosting.look');
    expect((await world.panel.step('hosting')).problems.map(({ code }) => code)).toContain('hosting.not-found');
  } finally {
    await proxy.stop();
  }
});

test('a proxy that is away is neither restarted nor blamed on our files; started by hand, it serves the key', async () => {
  const proxy = new OfficialProxy();
  proxy.active = true;
  await using world = await newWorld(
    { kind: 'stand-in', version: '2026.11.0' },
    { ownWebServer: 'test', neighbour: proxy.neighbour },
  );
  try {
    await begin(world, proxy);
    await untilOffered(world, 'hosting.nginx-proxy-write');
    await proxy.stop();
    await world.panel.press('hosting.nginx-proxy-write');
    await world.panel.until('it is told', ({ steps }) =>
      steps.some(({ problems }) => problems.some(({ code }) => code === 'nginx-proxy.away')),
    );
    expect(await offers(world)).not.toContain('hosting.nginx-proxy-restart');
    expect((await world.panel.act('hosting.nginx-proxy-restart')).ok).toBe(false);
    await world.panel.press('hosting.look');
    expect(existsSync(join(world.shareFolder, 'nginx_proxy_default_tesla_fleet_setup.conf'))).toBe(true);
    expect(proxy.restarts).toBe(0);

    // The person starts it by hand, with our files: it serves the key.
    await proxy.start(world);
    await untilHosted(world);
    expect(proxy.restarts).toBe(0);
  } finally {
    await proxy.stop();
  }
});

test('our files beside a rule that came later can be removed under another way, and the proxy starts again', async () => {
  const proxy = new OfficialProxy();
  proxy.active = true;
  await using world = await newWorld(
    { kind: 'stand-in', version: '2026.11.0' },
    { ownWebServer: 'test', neighbour: proxy.neighbour },
  );
  try {
    await begin(world, proxy);
    await untilOffered(world, 'hosting.nginx-proxy-write');
    await world.panel.press('hosting.nginx-proxy-write');
    await untilOffered(world, 'hosting.nginx-proxy-restart');
    await world.panel.press('hosting.nginx-proxy-restart');
    await untilHosted(world);
    const mine = join(world.shareFolder, 'nginx_proxy_default_mine.conf');
    writeFileSync(join(world.shareFolder, 'mine.pem'), await world.panel.download('/public-key.pem'));
    writeFileSync(mine, 'location = /.well-known/appspecific/com.tesla.3p.public-key.pem { alias /share/mine.pem; }\n');
    await world.panel.press('hosting.choose', { method: 'elsewhere', domain });
    await world.panel.press('hosting.look');
    await world.panel.press('hosting.nginx-proxy-take-back');
    expect(readdirSync(world.shareFolder).toSorted()).toEqual(['mine.pem', 'nginx_proxy_default_mine.conf']);
    expect(proxy.restarts).toBe(2);
    await untilHosted(world);
    expect(await offers(world)).not.toContain('hosting.nginx-proxy-take-back');
  } finally {
    await proxy.stop();
  }
});
