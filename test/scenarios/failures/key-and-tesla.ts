import { rm, writeFile } from 'node:fs/promises';
import type { TextKey } from '../../../src/i18n/text.ts';
import { generateKeyPair } from '../../../src/keys/key-pair.ts';
import type { Snapshot } from '../../../src/setup/step.ts';
import { reloadEntries } from '../../world/by-hand.ts';
import type { World } from '../../world/world.ts';
import { keyFile } from '../one-of-each.ts';
import { look } from '../told.ts';
import type { Failure } from './failure.ts';

/** What is mended within a moment is seen by its row in the journal, if not before that by its step. */
function written(key: TextKey): (snapshot: Snapshot, before: Snapshot) => boolean {
  return ({ journal, steps }, before) =>
    journal.some(({ id, what }) => id > (before.journal[0]?.id ?? 0) && what.key === key) ||
    steps.some(({ id, status }) => (id === 'key-pair' || id === 'registration') && status === 'problem');
}

function forget({ tesla }: World, ...regions: readonly string[]): void {
  const kept = tesla.state.registrations.filter(({ region }) => !regions.includes(region));
  tesla.state.registrations.splice(0, tesla.state.registrations.length, ...kept);
  tesla.save();
}

/** What befalls the key, its place on the internet, and the registration at Tesla. */
const failures: readonly Failure[] = [
  {
    name: 'the key file is deleted',
    make: async (world) => await rm(keyFile(world)),
    shows: written('journal.key-pair.restore'),
    ends: 'by itself',
  },
  {
    name: 'the key file is torn',
    make: async (world) => await writeFile(keyFile(world), '-----BEGIN EC PRIVATE KEY-----\nMHcC'),
    shows: written('journal.key-pair.restore'),
    ends: 'by itself',
  },
  {
    name: 'the key file is replaced by another key',
    make: async (world) => await writeFile(keyFile(world), generateKeyPair().privatePem),
    shows: written('journal.key-pair.restore'),
    ends: 'by itself',
  },
  {
    name: 'the registration is gone in one region',
    make: async (world) => {
      forget(world, 'na');
      await look(world);
    },
    shows: written('journal.registration.register'),
    ends: 'by itself',
  },
  {
    name: 'the registration is gone in both regions, and Core is refused',
    make: async (world) => {
      forget(world, 'na', 'eu');
      world.tesla.faults.next({ path: '/api/1/products' }, { status: 412, body: {} }, 1);
      await reloadEntries(world);
    },
    shows: written('journal.registration.register'),
    ends: 'by itself',
  },
  {
    name: 'the key is not found at the domain',
    make: async (world) => {
      world.front.behave = 'missing';
      await look(world);
    },
    shows: ['hosting', 'hosting.not-found'],
    ends: 'the person puts the web server right',
    mend: async (world) => {
      world.front.behave = 'proxy';
      await look(world);
    },
  },
  {
    name: 'the certificate has expired',
    make: async (world) => {
      world.front.expired = true;
      await look(world);
    },
    shows: ['hosting', 'hosting.tls-expired'],
    ends: 'the person renews it',
    mend: async (world) => {
      world.front.expired = false;
      await look(world);
    },
  },
  {
    name: 'DNS is gone',
    make: async (world) => {
      // A name that no one has, by its standard (RFC 6761).
      for (const host of Object.keys(world.connect)) world.connect[host] = 'gone.invalid:443';
      await world.app.stop();
      await world.app.start();
      await world.panel.until('it looks', ({ steps }) => steps[0]?.status === 'done');
    },
    shows: ({ steps }) => steps.some(({ problems }) => problems.some(({ code }) => code === 'tesla.unreachable')),
    ends: 'by itself',
    mend: async (world) => {
      for (const host of Object.keys(world.connect))
        world.connect[host] = host === '*' ? world.webServer : world.tesla.tlsAddress;
      await world.app.stop();
      await world.app.start();
    },
  },
  {
    name: 'the domain moves: the old one is lost',
    make: async (world) => {
      world.front.set('cars.example.com', 'missing');
      await look(world);
    },
    shows: ['hosting', 'hosting.not-found'],
    ends: 'the person chooses another domain, and moves there',
    mend: async (world) => {
      const { panel, tesla } = world;
      await panel.press('hosting.domain', { domain: 'new.example.com' });
      await panel.until('it is proven', ({ steps }) => steps.some(({ summary }) => summary.key === 'step.hosting.proven'));
      for (const app of tesla.state.apps) app.allowedOrigins.push('https://new.example.com/');
      await panel.press('hosting.move');
    },
  },
];

export const keyFailures = failures.map((failure) => ({ ...failure, quiet: true }));
