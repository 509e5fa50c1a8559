import { describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { languageFor } from '../../../src/i18n/languages.ts';
import { speak } from '../../../src/ingress/panel/context.ts';
import { draftKey, fieldValue, inputOf, withoutDrafts } from '../../../src/ingress/panel/drafts.ts';
import { linkable } from '../../../src/ingress/panel/links.tsx';
import { duration } from '../../../src/ingress/panel/time.ts';
import type { ActionOffer, Field } from '../../../src/setup/step.ts';
import { words as said } from '../fixture.ts';

describe('what was typed', () => {
  const id: Field = { name: 'id', label: said('id'), kind: 'text', value: 'proposed' };
  const secret: Field = { name: 'secret', label: said('secret'), kind: 'secret' };
  const offer: ActionOffer = { id: 'credentials.enter', label: said('save'), fields: [id, secret], input: { region: 'eu' } };
  const drafts = { [draftKey(offer, id)]: 'typed', [draftKey(offer, secret)]: 's', other: 'kept' };

  test('goes before what was proposed, and along with what the offer brings', () => {
    expect(fieldValue({}, offer, id)).toBe('proposed');
    expect(inputOf(drafts, offer)).toEqual({ id: 'typed', secret: 's', region: 'eu' });
  });
  test('is forgotten after it was sent: the secret always, the rest when it came off', () => {
    expect(withoutDrafts(drafts, offer, 'secrets')).toEqual({ [draftKey(offer, id)]: 'typed', other: 'kept' });
    expect(withoutDrafts(drafts, offer, 'all')).toEqual({ other: 'kept' });
    const pasted: ActionOffer = {
      id: 'key-pair.import',
      label: said('import'),
      fields: [{ name: 'pem', label: said('pem'), kind: 'multiline' }],
    };
    expect(
      withoutDrafts({ [draftKey(pasted, { name: 'pem', label: said('pem'), kind: 'multiline' })]: 'key' }, pasted, 'secrets'),
    ).toEqual({});
  });
  test('is kept apart for the same action with other values', () => {
    expect(draftKey(offer, id)).not.toBe(draftKey({ ...offer, input: { region: 'na' } }, id));
  });
});

describe('links', () => {
  const can = (url: string, kind: 'external' | 'home-assistant' | 'download') => linkable({ label: said('x'), url, kind });
  test.each(['javascript:alert(1)', 'data:text/html,x', '/x', 'file:///etc'])('%s is no page outside', (url) =>
    expect(can(url, 'external')).toBe(false),
  );
  test.each(['//evil.example', 'https://evil.example', 'config'])('%s is no page of Home Assistant', (url) =>
    expect(can(url, 'home-assistant')).toBe(false),
  );
  test.each(['https://evil.example/x', '//evil.example', 'javascript:x'])('%s is no file of ours', (url) =>
    expect(can(url, 'download')).toBe(false),
  );
});

test('lengths of time are said in their two largest units', () => {
  expect(duration('en', 0)).toBe('0 seconds');
  expect(duration('en', -5)).toBe('0 seconds');
  expect(duration('en', 192_000)).toBe('3 minutes 12 seconds');
  expect(duration('en', 86_400_000 + 7_200_000 + 60_000)).toBe('1 day 2 hours');
  expect(duration('de', 60_000)).toBe('1 Minute');
});

describe('words', () => {
  test('a language that is not there is said in English', () => {
    expect(languageFor('xx-YY,en-GB;q=0.8')).toBe('en');
    expect(languageFor(undefined)).toBe('en');
    expect(languageFor('constructor')).toBe('en');
    expect(words('xx')).toBe(words('en'));
  });
  test('a sentence that the page does not know yet is shown by its key', () => {
    expect(speak(words('en'), { key: 'newer.sentence' as never })).toBe('newer.sentence');
  });
});
