import { text } from '../i18n/text.ts';
import type { Settings } from '../store/settings.ts';
import type { ActionId, ActionOffer, Repair } from './step.ts';

/** What the app mends without a person, and the actions by which it does; each can be turned off. @internal exported for tests */
export const repairActions = {
  'key-file': ['key-pair.restore'],
  'key-host': ['hosting.key-host-write', 'hosting.key-host-add', 'hosting.key-host-reload', 'hosting.key-host-enable'],
  'nginx-proxy': ['hosting.nginx-proxy-write'],
  registration: ['registration.register'],
  credentials: ['credentials.remove'],
  'sign-in': ['sign-in.start', 'sign-in.continue', 'sign-in.abandon'],
  reload: ['sign-in.reload', 'sign-in.take-key'],
} as const satisfies Record<string, readonly ActionId[]>;

export type RepairId = keyof typeof repairActions;

export const repairIds = Object.keys(repairActions) as RepairId[];

function isOn(id: RepairId, { repairsOff = [] }: Settings): boolean {
  return !repairsOff.includes(id);
}

/** Every kind of repair, with what turns it on or off. */
export function repairsOf(settings: Settings): Repair[] {
  return repairIds.map((id) => {
    const [on, label] = [isOn(id, settings), text(`repair.${id}`)];
    return { label, on, offer: { id: 'setup.repair', label, input: { repair: id, turn: on ? 'off' : 'on' } } };
  });
}

/** An offer of a repair that the person has turned off is left to them. */
export function asAllowed(offer: ActionOffer, settings: Settings): ActionOffer {
  const kind = repairIds.find((id) => (repairActions[id] as readonly ActionId[]).includes(offer.id));
  return offer.automatic === true && kind !== undefined && !isOn(kind, settings) ? { ...offer, automatic: false } : offer;
}
