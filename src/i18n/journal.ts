import { say, type Text, type TextKey, text, type Words } from './text.ts';

/** What a row of the journal says: one of an action that failed bears the action's id, and names its step and its button by that. */
export function rowText(what: Text, words: Words): Text {
  const id = String(what.params?.action ?? '');
  const [step, label] = [`step.${id.split('.')[0]}.title`, `action.${id}`].map((key) =>
    Object.hasOwn(words, key) ? say(words, { key: key as TextKey }) : undefined,
  );
  if (what.key !== 'journal.failed' || step === undefined || label === undefined) return what;
  return text('panel.journal.failed', { step, label, code: String(what.params?.code ?? '') });
}
