import { describe, expect, test } from 'vitest';
import { askConsent, canAskConsent } from '../../src/setup/consent-actions.ts';
import { finishReplacement } from '../../src/setup/credential-actions.ts';
import { CoreWithCredentials } from './core-with-credentials.ts';
import { makePorts } from './make-ports.ts';
import { credential, entry, makeWorld } from './make-world.ts';

const ours = {
  id: 'item',
  domain: 'tesla_fleet',
  client_id: 'app',
  client_secret: 'secret',
  auth_domain: 'tesla_fleet_setup_app',
};
const world = makeWorld();

function core(): CoreWithCredentials {
  return new CoreWithCredentials([ours]);
}

describe('a new consent', () => {
  test('is asked for by a reload without the credential, which is there again afterwards', async () => {
    const home = core();
    let inUse: string[] = [];
    home.answers.set('POST config/config_entries/entry/entry/reload', () => {
      inUse = home.items.filter(({ auth_domain }) => auth_domain === ours.auth_domain).map(({ id }) => id);
      return {};
    });
    await askConsent(makePorts({ core: home }), 'entry', world);
    expect(inUse).toEqual([]);
    expect(home.items).toMatchObject([{ client_id: 'app', client_secret: 'secret', auth_domain: ours.auth_domain }]);
  });

  test.each([1, 2, 3, 4])('cut off after %i changes, the pair is still there and is put back', async (changes) => {
    const home = core();
    home.cutAfter(changes);
    await askConsent(makePorts({ core: home }), 'entry', world).catch(() => undefined);
    expect(home.items.some(({ client_secret }) => client_secret === 'secret')).toBe(true);
    home.cutAfter();
    await finishReplacement(makePorts({ core: home }));
    expect(home.items).toMatchObject([{ client_secret: 'secret', auth_domain: ours.auth_domain }]);
  });

  test('is asked for by Core itself where it has a step for that', async () => {
    const home = core();
    home.answers.set('POST config/config_entries/flow', { type: 'external', flow_id: 'f', step_id: 'auth', url: 'https://x/' });
    const ports = makePorts({ core: home });
    await askConsent(ports, 'entry', makeWorld({ sees: { entries: [entry({ reconfigurable: true })] } }));
    expect(home.asked.at(-1)?.question).toMatchObject({ handler: 'tesla_fleet', entry_id: 'entry' });
    expect(ports.store.settings.get('signInWanted')).toBe(true);
    expect(home.items).toEqual([ours]);
  });

  test('cannot be asked for where the credential was made by hand', async () => {
    const home = new CoreWithCredentials([{ ...ours, auth_domain: 'item' }]);
    const byHand = makeWorld({ sees: { credentials: [credential({ authDomain: 'item' })] } });
    expect(canAskConsent(byHand, entry())).toBe(false);
    await askConsent(makePorts({ core: home }), 'entry', byHand);
    expect(home.history).toEqual([]);
  });
});
