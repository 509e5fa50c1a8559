import { text } from '../i18n/text.ts';
import type { Settings } from '../store/settings.ts';
import type { ActionId, ActionOffer, Repair } from './step.ts';
import { outcomeKey } from './world.ts';

/** What the app mends without a person, and the actions by which it does; each can be turned off. @internal exported for tests */
export const repairActions = {
  'key-pair': ['key-pair.generate', 'key-pair.adopt'],
  'key-file': ['key-pair.restore', 'key-pair.tidy'],
  'key-host': [
    'hosting.key-host-write',
    'hosting.key-host-restart',
    'hosting.key-host-add',
    'hosting.key-host-reload',
    'hosting.key-host-enable',
  ],
  'nginx-proxy': ['hosting.nginx-proxy-write', 'hosting.nginx-proxy-take-back'],
  registration: ['registration.register'],
  credentials: ['credentials.finish', 'credentials.remove'],
  'sign-in': ['sign-in.start', 'sign-in.continue', 'sign-in.abandon'],
  reload: ['sign-in.reload', 'sign-in.take-key'],
} as const satisfies Record<string, readonly ActionId[]>;

export type RepairId = keyof typeof repairActions;

export const repairIds = Object.keys(repairActions) as RepairId[];

/** Whether the person lets the app do this by itself. */
export function isOn(id: RepairId, { repairsOff = [] }: Settings): boolean {
  return !repairsOff.includes(id);
}

/** Every kind of repair, with what turns it on or off. */
export function repairsOf(settings: Settings): Repair[] {
  return repairIds.map((id) => {
    const [on, label] = [isOn(id, settings), text(`repair.${id}`)];
    return { label, on, offer: { id: 'setup.repair', label, input: { repair: id, turn: on ? 'off' : 'on' } } };
  });
}

function actionsOf(id: RepairId): readonly ActionId[] {
  return repairActions[id];
}

/** An offer of a repair that the person has turned off is left to them, and so is one of no kind: nothing could turn it off. */
export function asAllowed(offer: ActionOffer, settings: Settings): ActionOffer {
  const kind = repairIds.find((id) => actionsOf(id).includes(offer.id));
  return offer.automatic === true && (kind === undefined || !isOn(kind, settings)) ? { ...offer, automatic: false } : offer;
}

/** Whether a person who presses this decides about an action, by its `outcomeKey`: about that very one, or about its whole kind. */
export function decidesAbout({ id, input }: ActionOffer, key: string): boolean {
  const kind = repairIds.find((each) => id === 'setup.repair' && input?.repair === each);
  return kind === undefined ? key === outcomeKey(id, input) : actionsOf(kind).some((each) => key.split(' ', 1)[0] === each);
}
