import { expect } from 'vitest';
import type { CodedError } from '../../src/errors.ts';
import type { ApplicationCredential } from '../../src/ha/credentials.ts';
import type { TeslaDevice } from '../../src/ha/devices.ts';
import type { ConfigEntry } from '../../src/ha/entries.ts';
import { en } from '../../src/i18n/en.ts';
import { say, type Text } from '../../src/i18n/text.ts';
import { repairActions, repairIds } from '../../src/setup/repairs.ts';
import type { ActionId, Finding, Problem } from '../../src/setup/step.ts';
import type { Step } from '../../src/setup/steps/step.ts';
import type { ArchivedKeyView, Observed, ObserverName, Outcome, Registration, World } from '../../src/setup/world.ts';
import type { Settings } from '../../src/store/settings.ts';
import { TeslaError, type TeslaErrorCode, type TeslaErrorDetails } from '../../src/tesla/errors.ts';
import type { RegionId } from '../../src/tesla/regions.ts';

export const NOW = 1_800_000_000_000;
export const DOMAIN = 'cars.example.com';
export const VIN = '5YJ3E1EA7KF000001';

/** Public keys for tests, as Tesla answers them. */
export const OURS = `04${'a'.repeat(128)}`;
export const OTHER = `04${'b'.repeat(128)}`;
export const THIRD = `04${'c'.repeat(128)}`;

/** The actions that the app may take by itself: each can be turned off. */
export const switched = repairIds.flatMap((id): readonly ActionId[] => repairActions[id]);

export const key = (publicKey: string): ArchivedKeyView => ({ publicKey, fingerprint: publicKey.slice(2, 6) });
export const keyFile = (publicKey: string): Observed['keyFile'] => ({ state: 'valid', publicPem: 'PEM', ...key(publicKey) });
export const registered = (publicKey: string): Registration => ({ state: 'registered', publicKey, source: 'read-back' });
export const missing: Registration = { state: 'missing' };

export function credential(over: Partial<ApplicationCredential> = {}): ApplicationCredential {
  const clientId = over.clientId ?? 'app';
  return { id: 'item', clientId, name: 'Tesla', authDomain: `tesla_fleet_setup_${clientId}`, secretMark: 'mark', ...over };
}

export function entry(over: Partial<ConfigEntry> = {}): ConfigEntry {
  return {
    id: 'entry',
    title: 'me@example.com',
    state: 'loaded',
    reason: undefined,
    disabledBy: undefined,
    reconfigurable: false,
    credentialId: 'item',
    changedAt: undefined,
    scopes: undefined,
    ...over,
  };
}

export function device(over: Partial<TeslaDevice> = {}): TeslaDevice {
  return {
    id: 'device',
    name: 'Car',
    kind: 'vehicle',
    vin: VIN,
    model: 'Model 3',
    entryIds: ['entry'],
    entities: 10,
    withValue: 9,
    statusEntity: 'binary_sensor.car_status',
    unavailableSince: undefined,
    flashLights: 'button.car_flash_lights',
    ...over,
  };
}

export function teslaError(code: TeslaErrorCode, details: TeslaErrorDetails = {}, region: RegionId = 'eu'): TeslaError {
  return new TeslaError(code, { region, endpoint: 'GET /test' }, details);
}

/** A world in which everything is done. */
const everything: Observed = {
  homeAssistant: {
    connection: 'connected',
    configuration: {
      version: '2026.11.0',
      components: ['my', 'application_credentials', 'frontend'],
      country: 'DE',
      language: 'de',
      externalUrl: 'https://home.example.com',
      recoveryMode: false,
      running: true,
    },
  },
  integrations: ['tesla_fleet'],
  administrators: new Set(['owner']),
  keyFile: keyFile(OURS),
  keyArchive: [key(OURS)],
  hostedKey: { ok: true, publicKey: OURS, publicPem: 'PEM' },
  ownHttps: {},
  nginxProxy: { files: { state: 'absent' }, direct: { ok: false, fault: 'not-found', detail: '' } },
  keyHost: { files: { state: 'absent' }, version: undefined, entry: undefined },
  surroundings: { externalHost: 'home.example.com', cloudHost: undefined, apps: [], certificates: [] },
  servedAlready: [],
  githubSite: { repository: 'absent' },
  nextHostedKey: { ok: true, publicKey: OURS, publicPem: 'PEM' },
  credentials: [credential()],
  partnerTokens: { na: true, eu: true },
  registrations: { na: registered(OURS), eu: registered(OURS) },
  entries: [entry()],
  flows: { reauth: [] },
  devices: [device()],
  pairing: { [VIN]: { paired: true, needsSignedCommands: true } },
  refusals: {},
  log: [],
  sidebar: { shown: true },
};

/** What is different from the world in which everything is done. */
export interface Different {
  readonly sees?: Partial<Observed>;
  /** Observers that have not looked yet. */
  readonly unseen?: readonly ObserverName[];
  /** Observers whose look failed, and why. */
  readonly failed?: Partial<Record<ObserverName, CodedError>>;
  readonly settings?: { readonly [Name in keyof Settings]?: Settings[Name] | undefined };
  readonly outcomes?: Readonly<Record<string, Outcome>>;
}

export function makeWorld({ sees = {}, unseen = [], failed = {}, settings = {}, outcomes = {} }: Different = {}): World {
  const observed = { ...everything, ...sees };
  const sights = Object.fromEntries(
    (Object.keys(everything) as ObserverName[]).map((name) => {
      const error = failed[name];
      const sight =
        error !== undefined ? { error, since: NOW } : unseen.includes(name) ? { since: NOW } : { value: observed[name], at: NOW };
      return [name, { since: NOW, ...sight }];
    }),
  );
  const set = {
    domain: DOMAIN,
    hostingMethod: 'elsewhere',
    clientId: 'app',
    automatic: true,
    told: [],
    ...settings,
  };
  const known = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  return {
    ...sights,
    now: NOW,
    settings: known,
    outcomes,
    keyServer: { host: 'addon', port: 8098, httpsPort: 8443, inDocker: false },
  } as unknown as World;
}

function isText(value: object): value is Text {
  return 'key' in value && typeof value.key === 'string' && Object.hasOwn(en, value.key);
}

/** All sentences in a piece of a snapshot, as they are said in English. */
export function sentences(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [say(en, value)] : Object.values(value).flatMap(sentences);
}

/** Holds that what a person reads has no hole in it. */
export function expectWords(value: Finding | Problem): void {
  for (const sentence of sentences(value)) expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object|^$/);
}

/** A finding in short: what it offers, with `!` where the app may do it by itself. */
export interface Short {
  readonly status: Finding['status'];
  readonly summary: string;
  readonly problems: readonly string[];
  readonly offers: readonly string[];
}

/**
 * Checks a step in a world and says in short what it finds; each of its actions must exist, and have a switch where the
 * app may do it by itself; its words must be whole.
 */
export function look(step: Step, different: Different = {}): Finding & { readonly short: Short } {
  const found = step.check(makeWorld(different));
  expectWords(found);
  const known = step.actions.map(({ id }) => id);
  for (const { id } of found.actions) expect(known).toContain(id);
  for (const { id, automatic } of found.actions) if (automatic === true) expect(switched).toContain(id);
  const short = {
    status: found.status,
    summary: found.summary.key.replace(`step.${step.id}.`, ''),
    problems: found.problems.map(({ code }) => code),
    offers: found.actions.map(({ id, automatic }) => `${id.replace(`${step.id}.`, '')}${automatic === true ? '!' : ''}`),
  };
  return { ...found, short };
}
