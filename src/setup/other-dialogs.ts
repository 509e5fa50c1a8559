import type { SettingsTable } from '../store/settings.ts';

/** A person leaves one or two; the oldest are forgotten. */
const MOST = 5;

/** Why Core ends a flow while another one of the same account is open (`async_set_unique_id` in its config_entries.py). */
export const IN_PROGRESS = 'already_in_progress';

/**
 * Notes that in a dialog of Home Assistant that is not ours somebody has come back from Tesla: from then on Core lets no other sign-in of
 * that account come to its end. The dialog is never looked at, since asking Core for it would redeem its code, or register at Tesla.
 */
export function noteOther(settings: SettingsTable, flowId: string): void {
  const known = settings.get('otherDialogs') ?? { seen: [] };
  if (!known.seen.includes(flowId)) {
    settings.set({ otherDialogs: { ...known, seen: [...known.seen, flowId].slice(-MOST) } });
  }
}

/** Notes that Core has ended this flow of ours because of another one. */
export function noteRefused(settings: SettingsTable, flowId: string): void {
  settings.set({ otherDialogs: { seen: [], ...settings.get('otherDialogs'), refused: flowId } });
}
