import { z } from 'zod';
import type { TeslaDevice } from '../../ha/devices.ts';
import { HomeAssistantError } from '../../ha/errors.ts';
import { type Text, text } from '../../i18n/text.ts';
import { pairingLink } from '../../tesla/app-form.ts';
import { action } from '../action.ts';
import { billedToday, MOST_BILLED } from '../billed-calls.ts';
import { hostedKeyIsOurs } from '../hosted-key.ts';
import { readOnly } from '../limits.ts';
import { pairingPages } from '../outside-pages.ts';
import { problem } from '../problem.ts';
import { recognise } from '../problems/recognise.ts';
import { registeredElse } from '../regions.ts';
import { type ActionOffer, type Finding, finding, type Link } from '../step.ts';
import type { World } from '../world.ts';
import type { Step } from './step.ts';

/**
 * How long Tesla is asked again and again after a pairing was begun, in milliseconds: each question costs a little.
 *
 * @internal exported for tests
 */
export const PAIRING_TIME = 10 * 60_000;

/** How long a new entry may take to get to Core's storage, in milliseconds. */
const STORAGE_TIME = 30_000;

/** The vehicles whose entry is loaded. */
export function vehiclesOf(world: World): readonly TeslaDevice[] {
  return (world.devices.value ?? []).filter(
    (device) => device.kind === 'vehicle' && device.entryIds.some((id) => isLoaded(world, id)),
  );
}

/** Whether this is an entry of Tesla Fleet that is loaded; a device may belong to entries of other integrations, too. */
export function isLoaded(world: World, entryId: string): boolean {
  return world.entries.value?.some(({ id, state }) => id === entryId && state === 'loaded') ?? false;
}

/** Until when a pairing is open; undefined: none is. */
export function pairingUntil(world: World): number | undefined {
  const begun = world.outcomes['vehicles.pair'];
  return begun !== undefined && begun.error === undefined && begun.at + PAIRING_TIME > world.now
    ? begun.at + PAIRING_TIME
    : undefined;
}

function nameOf(device: TeslaDevice): string {
  return `${device.name} (…${device.vin?.slice(-6) ?? ''})`;
}

function noteOf({ model, vin }: TeslaDevice, signed: boolean): string | Text {
  const about = [model, vin].filter((part) => part !== undefined).join(' · ');
  return signed ? text('fact.vehicle.signed', { about }) : about;
}

function check(world: World): Finding {
  const loaded = world.entries.value?.some((entry) => entry.state === 'loaded') ?? false;
  if (!loaded || world.devices.value === undefined) {
    return finding({
      status: 'waiting',
      summary: text('step.vehicles.earlier'),
      waiting: { for: text('wait.earlier-steps'), since: world.devices.since },
    });
  }
  const vehicles = vehiclesOf(world);
  if (vehicles.length === 0) {
    return finding({ status: 'done', summary: text('step.vehicles.none') });
  }
  const look: ActionOffer = { id: 'vehicles.look', label: text('action.vehicles.look') };
  const { value: pairing, error } = world.pairing;
  // Core writes a new entry to its storage a moment after it made it.
  const early = error instanceof HomeAssistantError && (error.code === 'storage' || error.code === 'not-found');
  if (pairing === undefined) {
    const facts = vehicles.map((device) => ({ label: text('fact.vehicle'), value: nameOf(device) }));
    return error === undefined || (early && world.now - world.pairing.since < STORAGE_TIME)
      ? finding({
          status: 'waiting',
          summary: text('step.vehicles.asking'),
          facts,
          waiting: { for: text('wait.tesla'), since: world.pairing.since },
        })
      : finding({
          status: 'unknown',
          summary: text('step.vehicles.not-seen'),
          facts,
          problems: [recognise(error)],
          actions: [look],
        });
  }
  const facts = vehicles.map((device) => ({
    label: { key: 'fact.plain', params: { text: device.name } } as const,
    value: text(`fact.vehicle.${stateOf(device, pairing)}`),
    note: noteOf(device, pairing[device.vin ?? '']?.needsSignedCommands === true),
  }));
  const cost = {
    label: text('fact.billed-calls'),
    value: text('fact.billed-calls.of', { count: billedToday(world), most: MOST_BILLED }),
    note: text('fact.billed-calls.note'),
  };
  const found = checkAsked(world, vehicles, pairing, facts, look);
  return { ...found, facts: [...found.facts, cost] };
}

/** Tesla was asked. */
function checkAsked(
  world: World,
  vehicles: readonly TeslaDevice[],
  pairing: NonNullable<World['pairing']['value']>,
  facts: Finding['facts'],
  look: ActionOffer,
): Finding {
  const open = vehicles.filter((device) => stateOf(device, pairing) === 'unpaired');
  if (open.length === 0) {
    const told = vehicles.every((device) => stateOf(device, pairing) !== 'not-told');
    return told
      ? finding({ status: 'done', summary: text('step.vehicles.done'), facts, actions: [look] })
      : finding({ status: 'unknown', summary: text('step.vehicles.not-seen'), facts, actions: [look] });
  }
  return unpaired(world, open, facts, look);
}

function stateOf(
  device: TeslaDevice,
  pairing: NonNullable<World['pairing']['value']>,
): 'paired' | 'unpaired' | 'not-needed' | 'not-told' {
  const status = pairing[device.vin ?? ''];
  if (status === undefined) {
    return 'not-told';
  }
  if (status.paired) {
    return 'paired';
  }
  return status.needsSignedCommands === false ? 'not-needed' : 'unpaired';
}

function unpaired(world: World, open: readonly TeslaDevice[], facts: Finding['facts'], look: ActionOffer): Finding {
  const { domain } = world.settings;
  const until = pairingUntil(world);
  const begin: ActionOffer = { id: 'vehicles.pair', label: text('action.vehicles.pair'), primary: true };
  // Whoever hosts the key could have put another one there, and Tesla could hold another one: no code is shown for a key that is not ours
  // right now.
  const looked = until !== undefined && (world.hostedKey.at ?? 0) >= until - PAIRING_TIME;
  const other = registeredElse(world) ? problem('registration.other-key', {}) : undefined;
  if (!looked || domain === undefined || hostedKeyIsOurs(world) === false || other !== undefined) {
    return finding({
      status: 'todo',
      summary: text('step.vehicles.open', { count: open.length }),
      guide: [text('guide.vehicles.begin')],
      facts,
      problems: other !== undefined ? [other] : looked && domain !== undefined ? [problem('hosting.other-key', { domain })] : [],
      actions: [begin, look],
      limit: { what: readOnly(open), mend: [begin] },
    });
  }
  const links: Link[] = open.map((device) => ({
    kind: 'external',
    label: text('link.pairing', { name: nameOf(device) }),
    url: pairingLink(domain, device.vin),
    qr: true,
    primary: open.length === 1,
  }));
  return finding({
    status: 'todo',
    summary: text('step.vehicles.open', { count: open.length }),
    guide: (['phone', 'select', 'driver'] as const).map((line) => text(`guide.vehicles.${line}`)),
    facts,
    links,
    pages: pairingPages(domain),
    actions: [look],
    limit: { what: readOnly(open), mend: [] },
    waiting: { for: text('wait.pairing'), since: until - PAIRING_TIME, until },
  });
}

/** Each vehicle that requires signed commands holds our key. */
export const vehicles: Step = {
  id: 'vehicles',
  title: text('step.vehicles.title'),
  check,
  actions: [
    action({
      id: 'vehicles.look',
      journal: text('journal.asked-again'),
      input: z.object({}),
      touches: ['pairing'],
      run: async () => undefined,
    }),
    // The key is looked at again right before a code is shown.
    action({
      id: 'vehicles.pair',
      journal: text('journal.vehicles.pair'),
      input: z.object({}),
      touches: ['hostedKey', 'registrations', 'pairing'],
      run: async () => undefined,
    }),
  ],
};
