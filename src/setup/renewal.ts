import type { ConfigEntry } from '../ha/entries.ts';
import { isUntouched } from '../ha/flows.ts';
import type { Settings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { codesIn } from './problems/messages/index.ts';
import { isUnknown } from './regions.ts';
import { isOn } from './repairs.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
/**
 * When an entry is loaded anew by itself, in milliseconds since Tesla's refusal to renew its token was seen. Core demands a new sign-in at
 * any 4xx but 429 (helpers/oauth2.py), and one that passes needs none.
 */
const TRIES = [MINUTE, 10 * MINUTE, 60 * MINUTE] as const;

/** The code of a refusal to renew a token. */
export const RENEWAL_REFUSED = 'entry.renewal-refused';

/** What Core last said of signing in. */
const ofSignIn = /authenticat|OAuth|\/token\b|login_required|reset their password/i;

/** Whether Core asks for a new sign-in because Tesla refused to renew the token: a passing error or a withdrawn access, nobody can tell. */
export function isRenewalRefused({ flows, log }: World, { id, state, reason, disabledBy }: ConfigEntry): boolean {
  const asked = flows.value?.reauth.some(({ entryId }) => entryId === id) === true;
  // Of an entry that is loaded Core gives no reason, its log alone.
  const said = state === 'loaded' ? log.value?.find(({ text }) => ofSignIn.test(text))?.text : reason;
  return asked && disabledBy === undefined && codesIn(said ?? '')[0] === RENEWAL_REFUSED;
}

function triesOf({ renewalTries = {} }: Settings, { id, changedAt = 0 }: ConfigEntry): { count: number; last: number } {
  const made = renewalTries[id];
  return made?.of === changedAt ? made : { count: 0, last: 0 };
}

/** A try that is to come. */
interface Try {
  /** How many were made before. */
  readonly made: number;
  /** Milliseconds of the epoch. */
  readonly at: number;
}

/** The next try to load an entry anew by itself, by its id; none where all were made, or none is of use or wanted. */
export function triesToCome(world: World): ReadonlyMap<string | undefined, Try> {
  const { settings, flows, partnerTokens, entries } = world;
  const tokens = Object.values(partnerTokens.value ?? {});
  // With a secret that Tesla does not know no token is renewed, ever.
  const hopeless = tokens.length > 0 && isUnknown(tokens);
  if (settings.automatic !== true || !isOn('reload', settings) || hopeless) return new Map();
  // A reload would end what somebody has begun.
  const signsIn = new Set(flows.value?.reauth.flatMap((flow) => (isUntouched(flow) ? [] : [flow.entryId])));
  return new Map(
    (entries.value ?? [])
      .filter((entry) => isRenewalRefused(world, entry) && !signsIn.has(entry.id))
      .flatMap((entry) => {
        const { count, last } = triesOf(settings, entry);
        const after = TRIES[count];
        if (after === undefined) return [];
        const at = count === 0 ? flows.since + after : last + after - (TRIES[count - 1] ?? 0);
        return [[entry.id, { made: count, at }] as const];
      }),
  );
}

/** Notes a try of each entry whose turn it is; kept over a restart, and void when its token was renewed. */
export function noteTries({ settings }: Pick<Store, 'settings'>, world: World): void {
  const made = (world.entries.value ?? []).flatMap((entry) => {
    const { count, last } = triesOf(world.settings, entry);
    const tried = isRenewalRefused(world, entry) ? { count: count + 1, last: world.now } : { count, last };
    return tried.count === 0 ? [] : [[entry.id, { of: entry.changedAt ?? 0, ...tried }] as const];
  });
  if (made.length > 0) settings.set({ renewalTries: Object.fromEntries(made) });
}
