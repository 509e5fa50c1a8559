import { say, type Text, type TextKey, text, type Words } from './text.ts';

/** A row of the journal in words: one of an action that failed bears the action's id, and names its step and its button here. */
export function sayRow(words: Words, what: Text): string {
  const id = String(what.params?.action ?? '');
  const [step, label] = [`step.${id.split('.')[0]}.title`, `action.${id}`].map((key) =>
    Object.hasOwn(words, key) ? say(words, { key: key as TextKey }) : undefined,
  );
  if (what.key !== 'journal.failed' || step === undefined || label === undefined) return say(words, what);
  return say(words, text('panel.journal.failed', { step, label, code: String(what.params?.code ?? '') }));
}
