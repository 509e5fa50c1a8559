import { expect, test } from 'vitest';
import type { FleetKeyAnswer } from '../../../src/hosting/fleetkey.ts';
import type { HostedKey } from '../../../src/hosting/hosted-key.ts';
import { fleetKey } from '../../../src/setup/hosting-methods/fleetkey.ts';
import { makePorts } from '../make-ports.ts';
import { makeWorld, OURS } from '../make-world.ts';

/** Presses the button in an empty world. @returns what was asked for and what is kept. */
async function press(answers: FleetKeyAnswer[], hosted: HostedKey, tried?: string) {
  const asked: string[] = [];
  const ports = makePorts({
    lookAtHostedKey: async () => hosted,
    services: {
      lookAtGitHub: async () => ({ repository: 'absent' }),
      createFleetKey: async (id) => {
        asked.push(id);
        return answers.shift() ?? 'taken';
      },
    },
  });
  if (tried !== undefined) ports.store.settings.set({ fleetKey: { id: tried, publicKey: OURS } });
  const world = makeWorld({
    settings: { domain: undefined, hostingMethod: 'fleetkey' },
    sees: { registrations: {}, entries: [] },
  });
  await fleetKey.actions[0]?.run(ports, {}, { ...world, settings: { ...world.settings, ...ports.store.settings.all() } });
  return { asked, kept: ports.store.settings.all() };
}

const other: HostedKey = { ok: true, publicKey: 'other', publicPem: '' };
const ours: HostedKey = { ok: true, publicKey: OURS, publicPem: '' };

test('the domain is that of the id that FleetKey took', async () => {
  const { asked, kept } = await press(['created'], other);
  expect(kept).toMatchObject({ hostingMethod: 'fleetkey', domain: `${asked[0]}.fleetkey.net` });
});

test('cut off before the answer, the same id is tried again and taken as it is', async () => {
  const { asked, kept } = await press(['taken'], ours, 'triedbefor');
  expect(asked).toEqual(['triedbefor']);
  expect(kept.domain).toBe('triedbefor.fleetkey.net');
});

test('an id that someone else has is left for another one', async () => {
  const { asked, kept } = await press(['taken', 'created'], other);
  expect(asked).toHaveLength(2);
  expect(kept.domain).toBe(`${asked[1]}.fleetkey.net`);
});

test('three ids in a row that others have are no chance any more', async () => {
  await expect(press([], other)).rejects.toMatchObject({ code: 'refused' });
});
