import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Looks } from '../../../src/setup/looks.ts';
import { hostedKey } from '../../../src/setup/observers/hosted-key.ts';
import { partnerTokens } from '../../../src/setup/observers/partner-tokens.ts';
import { registrations } from '../../../src/setup/observers/registrations.ts';
import type { Ports } from '../../../src/setup/ports.ts';
import { Mistakes } from '../../../src/setup/unexpected.ts';
import type { World } from '../../../src/setup/world.ts';
import type { TeslaErrorCode } from '../../../src/tesla/errors.ts';
import { DOMAIN, makeWorld, OURS, teslaError } from '../make-world.ts';
import { teslaSays } from './rows/app-at-tesla.ts';
import { portsTo } from './sight.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** All that asks outside for the way, over a world whose answers can be changed. Counts what each region of Tesla is asked. */
function scene() {
  const state: { error: TeslaErrorCode | undefined; network: boolean } = { error: undefined, network: true };
  const asked = { tokens: 0, keys: 0, hosted: 0 };
  const failing = (retryAfter?: number) => {
    const code = state.network ? state.error : 'dns';
    return code === undefined ? undefined : teslaError(code, { retryAfter });
  };
  const says = () => teslaSays({ tokens: { na: true, eu: failing() ?? true }, keys: { na: OURS, eu: failing() ?? OURS } })();
  const { tesla, ...rest } = says();
  if (tesla === undefined) throw new Error('there is a Tesla');
  const current = (): Ports['tesla'] => says().tesla ?? tesla;
  const ports = portsTo({
    ...rest,
    tesla: {
      ...tesla,
      partnerToken: async (...about) => {
        asked.tokens += 1;
        return await current().partnerToken(...about);
      },
      registeredKey: async (...about) => {
        asked.keys += 1;
        return await current().registeredKey(...about);
      },
    },
    lookAtHostedKey: async () => {
      asked.hosted += 1;
      return state.network
        ? { ok: true, publicKey: OURS, publicPem: 'PEM' }
        : { ok: false, fault: 'dns-unanswered', detail: DOMAIN };
    },
    now: Date.now,
  });
  const base = makeWorld();
  const looks: Looks = new Looks(
    [partnerTokens, registrations, hostedKey],
    ports,
    // What each needs of the others stays; what it saw itself says when it looks again.
    () => ({ ...base, now: Date.now() }) as World,
    () => undefined,
    new Mistakes(() => undefined, Date.now),
  );
  looks.start();
  return { looks, state, asked };
}

const passing = ['dns', 'timeout', 'server', 'upstream-timeout', 'unknown', 'unexpected-answer'] as const;

test.each(passing)(
  'what may pass (%s) at the token endpoint or the read-back is asked again soon, then ever more seldom',
  async (code) => {
    const { looks, state, asked } = scene();
    state.error = code;
    await looks.fresh();
    const before = { ...asked };
    await vi.advanceTimersByTimeAsync(MINUTE);
    // Two regions each time.
    for (const name of ['tokens', 'keys'] as const) expect(asked[name] - before[name]).toBeGreaterThanOrEqual(2 * 2);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    for (const name of ['tokens', 'keys'] as const) expect(asked[name] - before[name]).toBeLessThan(2 * 75);
  },
);

test.each(passing)('while someone looks what may pass (%s) is asked again within a minute', async (code) => {
  const { looks, state, asked } = scene();
  state.error = code;
  await looks.fresh();
  await vi.advanceTimersByTimeAsync(6 * HOUR);
  looks.watch();
  await vi.advanceTimersByTimeAsync(0);
  for (let minute = 0; minute < 10; minute += 1) {
    const before = { ...asked };
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked.tokens - before.tokens).toBeGreaterThan(0);
    expect(asked.keys - before.keys).toBeGreaterThan(0);
  }
});

test.each(['unauthorized-client', 'invalid-audience', 'payment-required'] as const)(
  'what needs time or a deed (%s) is not asked every minute for a page that is open',
  async (code) => {
    const { looks, state, asked } = scene();
    state.error = code;
    await looks.fresh();
    const before = { ...asked };
    looks.watch();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(asked.tokens - before.tokens).toBeLessThanOrEqual(2 * 8);
    expect(asked.keys - before.keys).toBeLessThanOrEqual(2 * 8);
  },
);

test('when the network is back, all that it was missing for is looked at at once', async () => {
  const { looks, state, asked } = scene();
  state.network = false;
  await looks.fresh();
  await vi.advanceTimersByTimeAsync(6 * HOUR);
  state.network = true;
  const before = { ...asked };
  await looks.fresh(['hostedKey']);
  await vi.advanceTimersByTimeAsync(0);
  expect({ tokens: asked.tokens - before.tokens, keys: asked.keys - before.keys }).toEqual({ tokens: 2, keys: 2 });
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect({ tokens: asked.tokens - before.tokens, keys: asked.keys - before.keys }).toEqual({ tokens: 2, keys: 2 });
});
