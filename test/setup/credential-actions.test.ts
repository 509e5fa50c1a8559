import { describe, expect, test } from 'vitest';
import { listCredentials } from '../../src/ha/credentials.ts';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { isHolding, sortCredentials } from '../../src/setup/chosen-credential.ts';
import { finishReplacement, removeCredential, savePair } from '../../src/setup/credential-actions.ts';
import type { Ports } from '../../src/setup/ports.ts';
import type { World } from '../../src/setup/world.ts';
import type { Tesla } from '../../src/tesla/client.ts';
import { CoreWithCredentials, type Item } from './core-with-credentials.ts';
import { fakeTesla, makePorts } from './make-ports.ts';
import { entry, makeWorld, teslaError } from './make-world.ts';

const APP = 'app';
const OLD = 'ta-secret.old';
const NEW = 'ta-secret.new';
const pasted = { clientId: APP, clientSecret: NEW };
const item = (over: Partial<Item> = {}): Item => ({
  id: 'tesla_fleet_app',
  domain: 'tesla_fleet',
  client_id: APP,
  client_secret: OLD,
  auth_domain: `tesla_fleet_setup_${APP}`,
  ...over,
});
const accepts: Partial<Tesla> = { partnerToken: async () => ({ accessToken: 'x', expiresAt: 0 }) };

function setUp(items: readonly Item[] = [], tesla: Partial<Tesla> = accepts) {
  const core = new CoreWithCredentials(items);
  return { core, ports: makePorts({ core, tesla: fakeTesla(tesla) }) };
}

async function worldOf({ core, store }: Ports, usedItem?: string): Promise<World> {
  const credentials = await listCredentials(core);
  const entries = usedItem === undefined ? [] : [entry({ credentialId: usedItem })];
  return makeWorld({ sees: { credentials, entries }, settings: store.settings.all() });
}

/** What the engine and the person do after a cut: a replacement that was begun is finished; a pair that got lost is pasted again. */
async function goOn(ports: Ports, usedItem?: string): Promise<void> {
  if (sortCredentials(await worldOf(ports))?.holding !== undefined) await finishReplacement(ports);
  await savePair(ports, pasted, await worldOf(ports, usedItem));
}

function expectRight(core: CoreWithCredentials): void {
  expect(core.items.map(({ client_secret, auth_domain }) => [client_secret, auth_domain])).toEqual([
    [NEW, `tesla_fleet_setup_${APP}`],
  ]);
}

/** A secret that Core once had is never gone before the newer one is there. */
function expectNothingLost({ history }: CoreWithCredentials): void {
  let newer = false;
  for (const items of history) {
    const secrets = items.map(({ client_secret }) => client_secret);
    newer ||= secrets.includes(NEW);
    expect(secrets).toContain(newer ? NEW : OLD);
  }
}

describe('a pasted pair', () => {
  test('is kept in Core alone, under an auth domain of ours', async () => {
    const { core, ports } = setUp();
    await savePair(ports, pasted, await worldOf(ports));
    expectRight(core);
    expect(ports.store.settings.get('clientId')).toBe(APP);
    expect(JSON.stringify(ports.store.settings.all())).not.toContain(NEW);
  });

  test('pasted twice makes one item', async () => {
    const { core, ports } = setUp();
    await savePair(ports, pasted, await worldOf(ports));
    await savePair(ports, pasted, await worldOf(ports));
    expectRight(core);
    expect(core.history).toHaveLength(1);
  });

  test('that Tesla knows in no region is refused before Core is touched', async () => {
    const { core, ports } = setUp([], {
      partnerToken: async (region) => Promise.reject(teslaError('unauthorized-client', {}, region)),
    });
    await expect(savePair(ports, pasted, await worldOf(ports))).rejects.toMatchObject({ code: 'unauthorized-client' });
    expect(core.items).toEqual([]);
    expect(ports.store.settings.get('clientId')).toBeUndefined();
  });

  test.each(['invalid-audience', 'dns', 'server'] as const)('is kept where Tesla says %s: a new app needs time', async (code) => {
    const tesla: Partial<Tesla> = {
      partnerToken: async (region) => Promise.reject(teslaError(region === 'cn' ? 'unauthorized-client' : code, {}, region)),
    };
    const { core, ports } = setUp([], tesla);
    await savePair(ports, pasted, await worldOf(ports));
    expectRight(core);
  });

  test.each(['server', 'dns', 'rate-limited'] as const)('does not replace another one while Tesla says %s', async (code) => {
    const tesla: Partial<Tesla> = {
      partnerToken: async (region) => Promise.reject(teslaError(region === 'na' ? 'unauthorized-client' : code, {}, region)),
    };
    const { core, ports } = setUp([item()], tesla);
    await expect(savePair(ports, pasted, await worldOf(ports))).rejects.toMatchObject({ name: 'TeslaError' });
    expect(core.items).toEqual([item()]);
  });

  test('is not shown to China as long as another region may know it', async () => {
    const asked: string[] = [];
    const partnerToken: Tesla['partnerToken'] = async (region) => {
      asked.push(region);
      return region === 'eu' ? { accessToken: 'x', expiresAt: 0 } : Promise.reject(teslaError('unauthorized-client', {}, region));
    };
    const { ports } = setUp([], { partnerToken });
    await savePair(ports, pasted, await worldOf(ports));
    expect(asked.toSorted()).toEqual(['eu', 'na']);
  });

  test('that is none is refused without asking Tesla', async () => {
    const { ports } = setUp([], {});
    await expect(savePair(ports, { clientId: '', clientSecret: NEW }, await worldOf(ports))).rejects.toMatchObject({
      code: 'client-id-missing',
    });
  });

  test('for an app that an entry uses under a name of its own goes where the entry finds it, and the entry is loaded anew', async () => {
    const { core, ports } = setUp([item({ auth_domain: 'theirs' })]);
    await savePair(ports, pasted, await worldOf(ports, 'tesla_fleet_app'));
    expect(core.items.map(({ client_secret, auth_domain }) => [client_secret, auth_domain])).toEqual([
      [OLD, 'theirs'],
      [NEW, 'theirs'],
    ]);
    expect(core.reloaded).toEqual(['entry']);
    await savePair(ports, pasted, await worldOf(ports, 'tesla_fleet_app'));
    expect(core.items).toHaveLength(2);
  });

  test('for an entry that has lost its credentials has it loaded anew, unless it goes on all the same', async () => {
    for (const [state, reloaded] of [
      ['setup_error', ['entry']],
      ['loaded', []],
    ] as const) {
      const { core, ports } = setUp();
      const entries = [entry({ state, credentialId: undefined })];
      await savePair(ports, pasted, makeWorld({ sees: { credentials: [], entries } }));
      expectRight(core);
      expect(core.reloaded).toEqual(reloaded);
    }
  });
});

describe('a replacement', () => {
  test('leaves one item with the new secret', async () => {
    const { core, ports } = setUp([item()]);
    await savePair(ports, pasted, await worldOf(ports));
    expectRight(core);
    expectNothingLost(core);
  });

  // Holding copy, old one away, new one, copy away.
  test.each([1, 2, 3, 4])(
    'cut off after change %i, also the one that is in use: nothing is lost, and the next run ends right',
    async (cut) => {
      const { core, ports } = setUp([item()]);
      core.cutAfter(cut);
      await expect(savePair(ports, pasted, await worldOf(ports, 'tesla_fleet_app'))).rejects.toBeInstanceOf(HomeAssistantError);
      core.cutAfter();
      await goOn(ports, core.items[0]?.id);
      expectRight(core);
      expectNothingLost(core);
    },
  );

  test.each([
    [1, 1],
    [1, 2],
    [2, 1],
    [3, 1],
  ])('cut off after change %i and again after %i more', async (first, second) => {
    const { core, ports } = setUp([item()]);
    core.cutAfter(first);
    await expect(savePair(ports, pasted, await worldOf(ports))).rejects.toBeInstanceOf(HomeAssistantError);
    core.cutAfter(second);
    await expect(finishReplacement(ports)).rejects.toBeInstanceOf(HomeAssistantError);
    core.cutAfter();
    await goOn(ports);
    expectRight(core);
    expectNothingLost(core);
  });

  test('of two copies with the same secret makes one item', async () => {
    const copy = { auth_domain: `tesla_fleet_setup_holding_${APP}`, client_secret: NEW };
    const { core, ports } = setUp([item(), item({ id: 'c1', ...copy }), item({ id: 'c2', ...copy })]);
    await finishReplacement(ports);
    expectRight(core);
    expect(core.history).toHaveLength(4);
  });

  test('of two copies the newer secret wins', async () => {
    const auth_domain = `tesla_fleet_setup_holding_${APP}`;
    const { core, ports } = setUp([
      item({ id: 'c1', auth_domain, client_secret: 'ta-secret.between' }),
      item({ id: 'c2', auth_domain, client_secret: NEW }),
    ]);
    await finishReplacement(ports);
    expectRight(core);
  });

  test('finishing where nothing was begun changes nothing', async () => {
    const { core, ports } = setUp([item()]);
    await finishReplacement(ports);
    expect(core.history).toEqual([]);
    expect((await listCredentials(core)).some(isHolding)).toBe(false);
  });
});

describe('removing', () => {
  const second = item({ id: 'second', client_id: 'second', auth_domain: 'second' });

  test('takes away what is on offer', async () => {
    const { core, ports } = setUp([item(), second]);
    ports.store.settings.set({ clientId: APP });
    await removeCredential(ports, 'second', await worldOf(ports));
    expect(core.items.map(({ id }) => id)).toEqual(['tesla_fleet_app']);
  });

  test('never takes the chosen one or one that an entry uses', async () => {
    const { core, ports } = setUp([item(), second]);
    ports.store.settings.set({ clientId: APP });
    await removeCredential(ports, 'tesla_fleet_app', await worldOf(ports));
    await removeCredential(ports, 'second', await worldOf(ports, 'second'));
    expect(core.items).toHaveLength(2);
  });
});
