import { rm, writeFile } from 'node:fs/promises';
import { generateKeyPair } from '../../../src/keys/key-pair.ts';
import { reloadEntries } from '../../world/by-hand.ts';
import type { World } from '../../world/world.ts';
import { keyFile } from '../one-of-each.ts';
import { check } from './check.ts';
import type { Failure } from './failure.ts';

function forget({ tesla }: World, ...regions: readonly string[]): void {
  const kept = tesla.state.registrations.filter(({ region }) => !regions.includes(region));
  tesla.state.registrations.splice(0, tesla.state.registrations.length, ...kept);
  tesla.save();
}

/** What befalls the key, its place on the internet, and the registration at Tesla. */
export const keyFailures: readonly Failure[] = [
  {
    name: 'the key file is deleted',
    make: async (world) => await rm(keyFile(world)),
    shows: ['key-pair', 'key-pair.lost'],
    since: 'cause',
    wordless: true,
    ends: 'by itself',
  },
  {
    name: 'the key file is torn',
    make: async (world) => await writeFile(keyFile(world), '-----BEGIN EC PRIVATE KEY-----\nMHcC'),
    shows: ['key-pair', 'key-pair.torn'],
    since: 'cause',
    wordless: true,
    ends: 'by itself',
  },
  {
    name: 'the key file is replaced by another key',
    make: async (world) => await writeFile(keyFile(world), generateKeyPair().privatePem),
    shows: ['key-pair', 'key-pair.replaced'],
    since: 'cause',
    wordless: true,
    ends: 'by itself',
  },
  {
    name: 'the registration is gone in one region',
    make: async (world) => {
      forget(world, 'na');
      return await check(world);
    },
    shows: ['registration', 'step.registration.open'],
    since: 'cause',
    ends: 'by itself',
  },
  {
    name: 'the registration is gone in both regions, and Core is refused',
    make: async (world) => {
      forget(world, 'na', 'eu');
      await reloadEntries(world);
    },
    shows: ['sign-in', 'entry.precondition-region'],
    ends: 'by itself',
  },
  {
    name: 'the key is not found at the domain',
    make: async (world) => {
      world.front.behave = 'missing';
      return await check(world);
    },
    shows: ['hosting', 'hosting.not-found'],
    since: 'cause',
    ends: 'the person puts the web server right',
    mend: async (world) => {
      world.front.behave = 'proxy';
      await check(world);
    },
  },
  {
    name: 'the certificate has expired',
    make: async (world) => {
      world.front.expired = true;
      return await check(world);
    },
    shows: ['hosting', 'hosting.tls-expired'],
    since: 'cause',
    ends: 'the person renews it',
    mend: async (world) => {
      world.front.expired = false;
      await check(world);
    },
  },
  {
    name: 'DNS is gone',
    make: async (world) => {
      // A name that no one has, by its standard (RFC 6761).
      for (const host of Object.keys(world.connect)) world.connect[host] = 'gone.invalid:443';
      await world.app.stop();
      await world.app.start();
    },
    shows: ['credentials', 'tesla.unreachable'],
    since: 'started',
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
      return await check(world);
    },
    shows: ['hosting', 'hosting.not-found'],
    since: 'cause',
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
