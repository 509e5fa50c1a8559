import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reloadEntries, setUpIntegration } from '../../world/by-hand.ts';
import { rigFolder } from '../../world/core/settings.ts';
import { entriesIn } from '../../world/counts.ts';
import { domain, makeApp, pairVehicles, signIn } from '../../world/person.ts';
import type { World } from '../../world/world.ts';
import { told } from '../told.ts';
import { check } from './check.ts';
import { allDone, type Failure } from './failure.ts';
import { deleteCredentials, deleteEntry, letTokensRunOut, paste, signInOpen } from './hands.ts';

const second = 'second@example.com';

async function hostsOfCore({ configFolder }: World, change: (text: string) => string): Promise<void> {
  const hosts = join(rigFolder(configFolder), 'hosts');
  await writeFile(hosts, change(await readFile(hosts, 'utf8')));
}

/** What a full backup holds, and where this test keeps it. */
function backup({ configFolder, dataFolder }: World): readonly (readonly [place: string, kept: string])[] {
  const kept = join(configFolder, '..', 'whole-backup');
  return [
    [dataFolder, join(kept, 'data')],
    [join(configFolder, '.storage'), join(kept, 'storage')],
    [join(configFolder, 'tesla_fleet.key'), join(kept, 'tesla_fleet.key')],
  ];
}

async function copy(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}

async function whileAllIsStopped({ app, homeAssistant }: World, work: () => Promise<void>): Promise<void> {
  await app.stop();
  await homeAssistant.restart(work);
  await app.start();
}

/** What befalls credentials, accounts and what is kept, at more than one place at once. */
export const wholeFailures: readonly Failure[] = [
  // First of all: Core writes the token of a new sign-in to its storage a moment later.
  {
    name: 'a vehicle has lost the key',
    make: async (world) => {
      for (const { keys } of world.tesla.state.vehicles) keys.splice(0);
      // Nothing else asks Tesla once more about a vehicle that has the key.
      await world.panel.press('vehicles.look');
      return 'Ask Tesla again';
    },
    shows: ['vehicles', 'step.vehicles.open'],
    since: 'cause',
    ends: 'the person approves the key again',
    mend: pairVehicles,
  },
  {
    name: 'the application credentials are deleted, and Home Assistant needs them',
    make: async (world) => {
      await deleteCredentials(world);
      await reloadEntries(world);
    },
    shows: ['sign-in', 'entry.credential-gone'],
    older: true,
    ends: 'the person pastes them again (2026.6 has forgotten the token: then signs in, too)',
    mend: async (world) => {
      await paste(world);
      if (world.homeAssistant.version.startsWith('2026.6.')) await signIn(world);
    },
  },
  {
    name: 'the client secret is made anew at Tesla, and the token has run out',
    make: async (world) => {
      world.tesla.rotateSecret(world.tesla.state.apps[0]?.clientId ?? '');
      await letTokensRunOut(world);
    },
    shows: ['credentials', 'tesla.unauthorized-client'],
    since: 'connected',
    older: true,
    ends: 'the person pastes the new one',
    mend: paste,
  },
  {
    name: 'the token is refused while this app is away',
    make: async (world) => {
      await world.app.stop();
      world.tesla.revokeTokens();
      await reloadEntries(world);
      await world.app.start();
    },
    shows: ['sign-in', 'entry.token-refused'],
    since: 'started',
    ends: 'the person signs in',
    mend: signIn,
  },
  {
    name: 'Tesla asks this app to wait for an hour (429 with Retry-After)',
    make: async (world) => {
      world.tesla.faults.rateLimited = 3_600;
      return await check(world);
    },
    shows: ['registration', 'tesla.rate-limited'],
    since: 'cause',
    ends: 'by itself after the hour, or at a press',
    mend: async (world) => {
      world.tesla.faults.clear();
      await check(world);
    },
  },
  {
    name: 'Home Assistant finds Tesla no more (DNS)',
    only: { kind: 'core', why: 'the stand-in looks up no names' },
    make: async (world) => {
      // A Core that runs keeps its connections, and asks nobody for the way.
      await world.homeAssistant.restart(async () => await hostsOfCore(world, (text) => text.replaceAll('.tesla.', '.gone.')));
    },
    shows: ['sign-in', 'tesla.down'],
    since: 'connected',
    older: true,
    ends: 'by itself',
    mend: async (world) => await hostsOfCore(world, (text) => text.replaceAll('.gone.', '.tesla.')),
  },
  {
    name: 'a second account is added by hand, and refused',
    prepare: async (world) => {
      world.tesla.addAccount({ name: second, region: 'eu' });
      await setUpIntegration(world, { account: second });
      await world.panel.until('both are there', allDone);
    },
    make: async ({ tesla, homeAssistant }) => {
      const account = tesla.state.accounts.find(({ name }) => name === second) ?? tesla.addAccount({ name: '?', region: 'eu' });
      tesla.state.accounts.splice(tesla.state.accounts.indexOf(account), 1);
      const entry = (await entriesIn(homeAssistant)).at(-1);
      const headers = { authorization: `Bearer ${homeAssistant.token}` };
      const path = `${homeAssistant.url}/api/config/config_entries/entry/${entry?.entry_id}/reload`;
      await (await fetch(path, { method: 'POST', headers })).body?.cancel();
      tesla.state.accounts.push(account);
    },
    shows: ['sign-in', 'entry.token-refused'],
    ends: 'the person signs in with that account',
    mend: async (world) => await signIn(world, { account: second }),
    after: async (world) => {
      world.front.set(domain, 'proxy');
      await deleteEntry(world, (await entriesIn(world.homeAssistant)).at(-1)?.entry_id);
    },
  },
  {
    name: 'Home Assistant restarts in the middle of the first sign-in',
    prepare: async (world) => {
      for (const { entry_id } of await entriesIn(world.homeAssistant)) await deleteEntry(world, entry_id);
      await signInOpen(world);
    },
    make: async ({ homeAssistant }) => await homeAssistant.restart(),
    shows: ['sign-in', 'sign-in.gone'],
    since: 'connected',
    wordless: true,
    ends: 'the person signs in by the new link',
    mend: signIn,
  },
  {
    name: 'a backup of everything is restored, from before a new client secret and a new key pair',
    prepare: async (world) => {
      await whileAllIsStopped(world, async () => {
        for (const [place, kept] of backup(world)) await copy(place, kept);
      });
      await world.panel.until('all is well again', allDone);
      world.tesla.rotateSecret(world.tesla.state.apps[0]?.clientId ?? '');
      await paste(world);
      await world.panel.press('key-pair.renew');
      await pairVehicles(world);
    },
    make: async (world) =>
      await whileAllIsStopped(world, async () => {
        for (const [place, kept] of backup(world)) await copy(kept, place);
      }),
    shows: ['credentials', 'tesla.unauthorized-client'],
    since: 'started',
    ends: 'the person pastes the new client secret',
    mend: paste,
  },
  {
    name: 'the app at Tesla is deleted',
    make: async (world) => {
      const { state, save } = world.tesla;
      state.apps.splice(0);
      state.registrations.splice(0);
      save();
      return await check(world);
    },
    shows: ['credentials', 'tesla.unauthorized-client'],
    since: 'cause',
    ends: 'the person makes another app, pastes its values, removes the integration as is said, and signs in',
    mend: async (world) => {
      await world.panel.press('credentials.save', { ...makeApp(world) });
      await told(world, 'credentials', 'credentials.other-app');
      for (const { entry_id } of await entriesIn(world.homeAssistant)) await deleteEntry(world, entry_id);
      await signIn(world);
    },
    pending:
      'one press should do: without the credential of the app that Tesla knows no more, Home Assistant asks for a sign-in with the new one, and the entry stays',
  },
];
