import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { entriesIn } from '../../world/counts.ts';
import { signIn } from '../../world/person.ts';
import type { World } from '../../world/world.ts';
import { keyFile, publicKeyIn } from '../one-of-each.ts';
import type { Failure } from './failure.ts';

async function configuration({ configFolder, homeAssistant }: World, change: (yaml: string) => string): Promise<void> {
  const file = join(configFolder, 'configuration.yaml');
  await writeFile(file, change(await readFile(file, 'utf8')));
  await homeAssistant.restart();
}

async function setMy(world: World, on: boolean): Promise<void> {
  if (world.standIn !== undefined) {
    world.standIn.setComponent('my', on);
    await world.standIn.restart();
  } else await configuration(world, (yaml) => (on ? `my:\n${yaml}` : yaml.replace(/^my:\n/m, '')));
}

/** What Core does with a configuration that it cannot read: it starts in recovery mode. */
async function setRecovery(world: World, on: boolean): Promise<void> {
  if (world.standIn !== undefined) await world.standIn.recoveryMode(on);
  else await configuration(world, (yaml) => (on ? `${yaml}homeassistant: [\n` : yaml.replace('homeassistant: [\n', '')));
}

async function withFlag(world: World, flag: 'read-only' | 'full', on: boolean): Promise<void> {
  const file = join(world.configFolder, '..', flag);
  await world.app.stop();
  await (on ? appendFile(file, '') : rm(file, { force: true }));
  await world.app.start();
}

/** What befalls Home Assistant, the machine, and this app itself. */
export const homeFailures: readonly Failure[] = [
  {
    name: 'My Home Assistant is taken out',
    make: async (world) => await setMy(world, false),
    shows: ['home-assistant', 'home-assistant.my-missing'],
    since: 'connected',
    wordless: true,
    ends: 'the person puts it back',
    mend: async (world) => await setMy(world, true),
  },
  {
    name: 'Home Assistant restarts',
    // The stand-in would be back before anyone has looked.
    make: async ({ homeAssistant, standIn }) => {
      if (standIn === undefined) void homeAssistant.restart();
      else await standIn.goDown();
    },
    shows: ['home-assistant', 'home-assistant.away'],
    since: 'cause',
    wordless: true,
    ends: 'by itself',
    mend: async ({ standIn }) => await standIn?.comeUp(),
  },
  {
    name: 'Home Assistant restarts in the middle of a reauth',
    make: async (world) => {
      world.tesla.revokeTokens();
      await world.homeAssistant.restart();
    },
    shows: ['sign-in', 'entry.token-refused'],
    since: 'connected',
    ends: 'the person signs in by the new link',
    mend: signIn,
  },
  {
    name: 'Home Assistant starts in recovery mode: respected',
    make: async (world) => await setRecovery(world, true),
    shows: ['home-assistant', 'home-assistant.recovery-mode'],
    since: 'connected',
    wordless: true,
    ends: 'the person puts the configuration right',
    mend: async (world) => {
      await rm(keyFile(world));
      await world.panel.until('the loss is seen, and left alone', ({ steps }) =>
        steps.some(({ id, status }) => id === 'key-pair' && status === 'problem'),
      );
      await setRecovery(world, false);
    },
  },
  {
    name: 'the configuration folder is read-only, and the key is lost',
    make: async (world) => {
      await world.app.stop();
      await cp(keyFile(world), `${keyFile(world)}.kept`);
      await rm(keyFile(world));
      await withFlag(world, 'read-only', true);
    },
    shows: ['key-pair', 'key-pair.read-only'],
    since: 'started',
    ends: 'by itself, once it can be written',
    mend: async (world) => await withFlag(world, 'read-only', false),
  },
  {
    name: 'the disk is full, and the key is lost',
    make: async (world) => {
      await world.app.stop();
      await rm(keyFile(world));
      await withFlag(world, 'full', true);
    },
    shows: ['key-pair', 'key-pair.disk-full'],
    since: 'started',
    ends: 'by itself, once there is room',
    mend: async (world) => await withFlag(world, 'full', false),
  },
  {
    name: 'a backup from before a new key pair is restored',
    make: async (world) => {
      const kept = join(world.configFolder, '..', 'backup');
      await world.app.stop();
      await cp(world.dataFolder, kept, { recursive: true });
      await cp(keyFile(world), join(kept, 'tesla_fleet.key'));
      await world.app.start();
      await world.panel.untilStep('proof', 'done');
      await world.panel.press('key-pair.renew');
      await world.panel.until('registered anew', ({ steps }) =>
        steps.some(({ id, status }) => id === 'registration' && status === 'done'),
      );
      await world.app.stop();
      await cp(join(kept, 'tesla_fleet.key'), keyFile(world));
      await rm(world.dataFolder, { recursive: true });
      await cp(kept, world.dataFolder, { recursive: true });
      await world.app.start();
    },
    shows: ['registration', 'registration.other-key'],
    wordless: true,
    since: 'started',
    ends: 'by itself',
  },
  {
    name: 'this app is installed anew, with an empty /data',
    make: async (world) => {
      await world.app.stop();
      await rm(world.dataFolder, { recursive: true });
      await world.app.start();
    },
    shows: ({ summary }) => summary.key === 'summary.check-up',
    since: 'started',
    ends: 'the person presses Begin, and takes the domain that was found',
    mend: async (world) => {
      const key = await publicKeyIn(world);
      await world.panel.press('setup.begin');
      await world.panel.untilStep('key-pair', 'done');
      await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain: 'cars.example.com' });
      await world.panel.untilStep('registration', 'done');
      expect(await publicKeyIn(world)).toBe(key);
      expect(await entriesIn(world.homeAssistant)).toHaveLength(1);
    },
  },
];
