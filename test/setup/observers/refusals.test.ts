import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Looks } from '../../../src/setup/looks.ts';
import { refusals } from '../../../src/setup/observers/refusals.ts';
import { Mistakes } from '../../../src/setup/unexpected.ts';
import type { World } from '../../../src/setup/world.ts';
import { entry, makeWorld, teslaError } from '../make-world.ts';
import { kept } from './rows/refusals.ts';
import { portsTo } from './sight.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const over = teslaError('exceeded-limit');
const reason = 'Access to this resource is not authorized, developers should check required Scope.';
const at = (state: string, why?: string) => [entry({ state, reason: why })];

test('Tesla is asked once for each failure, after the read-back, however often Core tries meanwhile', async () => {
  const products = vi.fn(async () => Promise.reject(over));
  let world = makeWorld();
  const looks: Looks = new Looks(
    [refusals],
    portsTo(kept(products)()),
    () => ({ ...world, refusals: looks.sights().refusals }) as World,
    () => undefined,
    new Mistakes(() => undefined, Date.now),
  );
  const become = async (entries: ReturnType<typeof at>, prompt: 'doubt' | 'well' = 'well') => {
    const { registrations, ...seen } = makeWorld({ sees: { entries } });
    world = { ...seen, registrations: { ...registrations, prompt } };
    looks.follow();
    // What is read is a file: no timer is waited for.
    await vi.waitFor(() => expect(looks.settled).toBe(true));
  };
  const said = () => looks.sights().refusals.value;
  looks.start();
  await become(at('setup_retry', reason));
  expect(products).not.toHaveBeenCalled();
  for (let tries = 0; tries < 5; tries += 1) {
    await become(at('setup_retry', reason), 'doubt');
    expect(said()).toEqual({ entry: { state: 'refused', error: over } });
    await become(at('setup_in_progress'), 'doubt');
    expect(said()).toEqual({ entry: { state: 'refused', error: over } });
  }
  expect(products).toHaveBeenCalledTimes(1);
  await become(at('loaded'));
  expect(said()).toEqual({});
  await become(at('setup_retry', reason));
  expect(said()).toEqual({});
  await become(at('setup_retry', reason), 'doubt');
  expect(products).toHaveBeenCalledTimes(2);
  expect(said()).toEqual({ entry: { state: 'refused', error: over } });
  looks.stop();
});
