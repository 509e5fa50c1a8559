import { describe, expect, test } from 'vitest';
import { readRegistration, register } from '../../src/setup/registration-actions.ts';
import type { Tesla } from '../../src/tesla/client.ts';
import type { TeslaErrorCode } from '../../src/tesla/errors.ts';
import { CoreWithCredentials } from './core-with-credentials.ts';
import { fakeTesla, makePorts } from './make-ports.ts';
import { type Different, DOMAIN, makeWorld, OTHER, OURS, teslaError } from './make-world.ts';

const pair = { clientId: 'app', clientSecret: 'ta-secret.x' };
const subject = { clientId: 'app', domain: DOMAIN, publicKey: OURS };

function setUp(tesla: Partial<Tesla>) {
  const core = new CoreWithCredentials([
    {
      id: 'item',
      domain: 'tesla_fleet',
      client_id: 'app',
      client_secret: pair.clientSecret,
      auth_domain: 'tesla_fleet_setup_app',
    },
  ]);
  return { core, ports: makePorts({ core, tesla: fakeTesla(tesla) }) };
}
const told = (code: TeslaErrorCode) => ({ registeredKey: async () => Promise.reject(teslaError(code)) });

describe('what Tesla has registered', () => {
  test('is read back, whatever its case', async () => {
    const { ports } = setUp({ registeredKey: async () => OURS.toUpperCase() });
    expect(await readRegistration(ports, 'eu', pair, subject)).toEqual({
      state: 'registered',
      publicKey: OURS,
      source: 'read-back',
    });
  });

  test.each([
    ['no-access-to-domain', 'missing'],
    ['not-found', 'missing'],
    ['not-registered-in-region', 'missing'],
    ['forbidden', 'not-told'],
    ['missing-scopes', 'not-told'],
    ['unauthorized', 'failed'],
    ['server', 'failed'],
    ['rate-limited', 'failed'],
  ] as const)('%s is %s', async (code, state) => {
    expect(await readRegistration(setUp(told(code)).ports, 'eu', pair, subject)).toMatchObject({ state });
  });

  test('an error that is not one of Tesla is not taken for an answer', async () => {
    const { ports } = setUp({ registeredKey: async () => Promise.reject(new TypeError('ours')) });
    await expect(readRegistration(ports, 'eu', pair, subject)).rejects.toBeInstanceOf(TypeError);
  });

  test('where it may not be asked, the answer to the registration counts, for that key, domain, app and region alone', async () => {
    const { ports } = setUp({ ...told('forbidden'), register: async () => OURS.toUpperCase() });
    await register(ports, 'eu', makeWorld());
    expect(await readRegistration(ports, 'eu', pair, subject)).toEqual({
      state: 'registered',
      publicKey: OURS,
      source: 'answer',
    });
    for (const [region, other] of [
      ['na', {}],
      ['eu', { domain: 'other.example.com' }],
      ['eu', { publicKey: OTHER }],
      ['eu', { clientId: 'other' }],
    ] as const) {
      expect(await readRegistration(ports, region, pair, { ...subject, ...other })).toMatchObject({ state: 'not-told' });
    }
  });

  test('an answer without a key proves nothing', async () => {
    const { ports } = setUp({ ...told('forbidden'), register: async () => undefined });
    await register(ports, 'eu', makeWorld());
    expect(await readRegistration(ports, 'eu', pair, subject)).toMatchObject({ state: 'not-told' });
  });
});

describe('registering', () => {
  test('asks for the region with the pair that Core holds', async () => {
    const asked: unknown[] = [];
    const { ports } = setUp({
      register: async (...question) => {
        asked.push(question);
        return OURS;
      },
    });
    await register(ports, 'na', makeWorld());
    expect(asked).toEqual([['na', pair, DOMAIN]]);
  });

  test.each<[string, Different]>([
    ['a key', { sees: { keyFile: { state: 'absent' } } }],
    ['a domain', { settings: { domain: undefined } }],
    ['a credential', { sees: { credentials: [] } }],
  ])('asks nobody without %s', async (_what, different) => {
    const asked: unknown[] = [];
    const { ports, core } = setUp({
      register: async (...question) => {
        asked.push(question);
        return OURS;
      },
    });
    await register(ports, 'na', makeWorld(different));
    expect([...asked, ...core.asked]).toEqual([]);
  });
});
