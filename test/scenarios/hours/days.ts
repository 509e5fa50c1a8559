import { rm, writeFile } from 'node:fs/promises';
import { generateKeyPair } from '../../../src/keys/key-pair.ts';
import { reloadEntries } from '../../world/by-hand.ts';
import { ask } from '../../world/core/websocket.ts';
import { credentialsIn, entriesIn } from '../../world/counts.ts';
import { signIn } from '../../world/person.ts';
import type { World } from '../../world/world.ts';
import { letTokensRunOut } from '../failures/hands.ts';
import { keyFile } from '../one-of-each.ts';
import { pressIfOffered } from '../told.ts';

/** A day on which something is wrong and nobody does anything about it. */
export interface Day {
  readonly name: string;
  make(world: World): Promise<unknown>;
  /** What happens again every hour. */
  hourly?(world: World): Promise<unknown>;
}

async function refuseToken(world: World): Promise<void> {
  world.tesla.revokeTokens();
  await reloadEntries(world);
}

const refused = (name: string, status: number, body: unknown = {}): Day => ({
  name,
  make: async (world) => {
    world.tesla.faults.next({ path: '/api/1/' }, { status, body }, Number.POSITIVE_INFINITY);
    await reloadEntries(world);
  },
});

function forget({ tesla }: World, ...regions: readonly string[]): void {
  const kept = tesla.state.registrations.filter(({ region }) => !regions.includes(region));
  tesla.state.registrations.splice(0, tesla.state.registrations.length, ...kept);
}

const front = (name: string, change: (world: World) => unknown): Day => ({ name, make: async (world) => void change(world) });

async function deleteEntries({ homeAssistant }: World): Promise<void> {
  const headers = { authorization: `Bearer ${homeAssistant.token}` };
  for (const { entry_id } of await entriesIn(homeAssistant)) {
    const path = `${homeAssistant.url}/api/config/config_entries/entry/${entry_id}`;
    await (await fetch(path, { method: 'DELETE', headers })).body?.cancel();
  }
}

/** Days on which something is wrong in Home Assistant or at its sign-in. */
export const homeDays: readonly Day[] = [
  { name: 'nothing is wrong', make: async () => undefined },
  {
    name: 'Home Assistant restarts every hour',
    make: async () => undefined,
    hourly: async ({ homeAssistant }) => await homeAssistant.restart(),
  },
  { name: 'the token is refused, nobody signs in', make: refuseToken },
  {
    name: 'Tesla refuses to renew the token all day (403)',
    make: async (world) => {
      world.tesla.faults.renewals = 403;
      await letTokensRunOut(world);
    },
  },
  {
    name: 'the consent was denied',
    make: async (world) => {
      await refuseToken(world);
      await signIn(world, { deny: true });
    },
  },
  {
    name: 'another account signed in at the reauth',
    make: async (world) => {
      world.tesla.addAccount({ name: 'other@example.com', region: 'eu' });
      await refuseToken(world);
      await signIn(world, { account: 'other@example.com' });
    },
  },
  {
    name: 'the scopes are missing',
    make: async (world) => {
      await refuseToken(world);
      await signIn(world, { scopes: [] });
    },
  },
  {
    name: 'a scope that Home Assistant does not know',
    make: async (world) => {
      world.tesla.state.apps[0]?.scopes.push('vehicle_specs');
      await refuseToken(world);
      await signIn(world);
    },
  },
  {
    name: 'the client secret was made anew at Tesla',
    make: async (world) => {
      world.tesla.rotateSecret(world.tesla.state.apps[0]?.clientId ?? '');
      await refuseToken(world);
    },
  },
  {
    name: 'the application credentials were deleted',
    make: async ({ homeAssistant }) => {
      const { url, token } = homeAssistant;
      for (const { id } of await credentialsIn(homeAssistant)) {
        await ask(url, token, { type: 'application_credentials/delete', application_credentials_id: id });
      }
    },
    hourly: reloadEntries,
  },
  {
    name: 'the entry is disabled by the person',
    make: async ({ homeAssistant }) => {
      const [entry] = await entriesIn(homeAssistant);
      await ask(homeAssistant.url, homeAssistant.token, {
        type: 'config_entries/disable',
        entry_id: entry?.entry_id,
        disabled_by: 'user',
      });
    },
  },
  { name: 'the entry was deleted, nobody signs in', make: deleteEntries },
];

let asked = 0;
/** Every check costs calls, which counts for nothing here. */
async function checkEachThirdTime({ homeAssistant: { url, token } }: World): Promise<void> {
  asked += 1;
  if (asked % 3 !== 0) return;
  await ask(url, token, { type: 'fire_event', event_type: 'tesla_fleet_setup_command', event_data: { action: 'check' } });
}

/** Days on which something is wrong with the key, its registration, or the way to it. */
export const keyDays: readonly Day[] = [
  { name: 'the key file was deleted', make: async (world) => await rm(keyFile(world)) },
  {
    name: 'something deletes the key file every hour',
    make: async (world) => await rm(keyFile(world)),
    hourly: async (world) => await rm(keyFile(world), { force: true }),
  },
  {
    name: 'the same, while an automation asks for checks',
    make: async (world) => await rm(keyFile(world)),
    hourly: async (world) => {
      await rm(keyFile(world), { force: true });
      await checkEachThirdTime(world);
    },
  },
  {
    name: 'something replaces the key file every hour',
    make: async () => undefined,
    hourly: async (world) => await writeFile(keyFile(world), generateKeyPair().privatePem),
  },
  {
    name: 'the key file was torn',
    make: async (world) => await writeFile(keyFile(world), '-----BEGIN EC PRIVATE KEY-----\nMHcC'),
  },
  { name: 'the registration is gone in one region', make: async (world) => forget(world, 'na') },
  {
    name: 'the registration is gone in both, and Tesla refuses (422)',
    make: async (world) => {
      forget(world, 'na', 'eu');
      const body = { error: 'Validation failed: Domain has already been taken' };
      world.tesla.faults.next(
        { path: '/api/1/partner_accounts', method: 'POST' },
        { status: 422, body },
        Number.POSITIVE_INFINITY,
      );
      world.tesla.faults.next({ path: '/api/1/products' }, { status: 412, body: {} }, Number.POSITIVE_INFINITY);
      await reloadEntries(world);
    },
  },
  {
    name: 'Tesla loses the registration every hour',
    make: async () => undefined,
    hourly: async (world) => {
      forget(world, 'na', 'eu');
      world.tesla.faults.next({ path: '/api/1/products' }, { status: 412, body: {} }, 1);
      await reloadEntries(world);
    },
  },
  front('the key is not found at the domain', (world) => {
    world.front.behave = 'missing';
  }),
  front('the domain leads elsewhere', (world) => {
    world.front.behave = 'redirect';
  }),
  front('the web server is down', (world) => {
    world.front.behave = 'down';
  }),
  front('the certificate has expired', (world) => {
    world.front.expired = true;
  }),
  front('another key is at the domain', (world) => {
    world.front.behave = 'wrong-key';
  }),
];

/** Days on which Home Assistant is not there as it should be, or Tesla. */
export const awayDays: readonly Day[] = [
  {
    name: 'My Home Assistant was taken out',
    make: async ({ standIn }) => {
      standIn?.setComponent('my', false);
      await standIn?.restart();
    },
  },
  { name: 'Home Assistant is away', make: async ({ standIn }) => await standIn?.goDown() },
  { name: 'Home Assistant is in recovery mode', make: async ({ standIn }) => await standIn?.recoveryMode(true) },
  {
    name: 'Tesla is down',
    make: async (world) => {
      world.tesla.faults.down = true;
      await reloadEntries(world);
    },
  },
  refused('a pause of 49200 seconds (429)', 429, 'Too Many Requests: Retry in 49200 seconds'),
  refused('payment is required (402)', 402),
  refused('the billing limit is reached (403)', 403, 'account disabled: EXCEEDED_LIMIT'),
  {
    name: 'the billing limit is reached in the middle of the month',
    make: async ({ tesla }) => {
      tesla.faults.overLimit = true;
    },
  },
  {
    name: 'only seeing was allowed at the sign-in',
    make: async (world) => {
      world.tesla.revokeTokens();
      await reloadEntries(world);
      await signIn(world, { scopes: ['vehicle_device_data', 'vehicle_location', 'energy_device_data'] });
    },
  },
  refused('an error of Tesla’s own (500)', 500, 'upstream internal error'),
  refused('a condition has not been met (412), though all looks well', 412),
  {
    name: 'a car is never paired while the codes are shown',
    make: async (world) => {
      world.tesla.addVehicle({ name: 'New Car' });
      await reloadEntries(world);
      await world.panel.untilStep('vehicles', 'todo');
      await pressIfOffered(world, 'vehicles.pair');
    },
  },
];
