import type { ActionOffer, Field } from '../../setup/step.ts';

/** Tells offers of one action apart by the values that go with them. */
export function offerKey({ id, input = {} }: ActionOffer): string {
  return `${id} ${JSON.stringify(input)}`;
}

/** Under this key the page remembers what was typed into a field, through every snapshot. */
export function draftKey(offer: ActionOffer, field: Field): string {
  return `${offerKey(offer)} ${field.name}`;
}

/** What a field holds: what was typed, or else what the offer proposes. */
export function fieldValue(drafts: Readonly<Record<string, string>>, offer: ActionOffer, field: Field): string {
  return drafts[draftKey(offer, field)] ?? field.value ?? '';
}

/** Everything to be sent with an action. */
export function inputOf(drafts: Readonly<Record<string, string>>, offer: ActionOffer): Record<string, string> {
  const typed = (offer.fields ?? []).map((field) => [field.name, fieldValue(drafts, offer, field)]);
  return { ...Object.fromEntries(typed), ...offer.input };
}

/** The drafts without those of an offer: all of them, or those only that may be secret (a pasted key is one of several lines). */
export function withoutDrafts(
  drafts: Readonly<Record<string, string>>,
  offer: ActionOffer,
  which: 'all' | 'secrets',
): Record<string, string> {
  const gone = (offer.fields ?? [])
    .filter(({ kind }) => which === 'all' || kind === 'secret' || kind === 'multiline')
    .map((field) => draftKey(offer, field));
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !gone.includes(key)));
}
