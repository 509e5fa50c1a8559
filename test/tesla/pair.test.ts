import { expect, test } from 'vitest';
import { PairError, readPastedPair } from '../../src/tesla/pair.ts';

const id = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const secret = 'ta-secret.aB!c%d_1-2';

test('a clean pair stays as it is', () => {
  expect(readPastedPair(id, secret)).toEqual({ clientId: id, clientSecret: secret });
});

test.each([
  [` ${id}\n`, `${secret}\r\n`],
  [`"${id}"`, `'${secret}'`],
  [`\u201c${id}\u201d,`, `\u200b${secret}\ufeff`],
  [`Client ID: ${id}`, `Client Secret: ${secret}`],
  [`Client ID\n${id}`, `Client Secret\n${secret}`],
  [`client_id=${id}`, `client_secret=${secret}`],
  [`"client_id": "${id}",`, `"client_secret": "${secret}"`],
])('%j %j is trimmed', (pastedId, pastedSecret) => {
  expect(readPastedPair(pastedId, pastedSecret)).toEqual({ clientId: id, clientSecret: secret });
});

test('a field may hold both', () => {
  const both = `Client ID\n${id}\nClient Secret\n${secret}`;
  expect(readPastedPair(both, '')).toEqual({ clientId: id, clientSecret: secret });
  expect(readPastedPair('', both)).toEqual({ clientId: id, clientSecret: secret });
});

test('a swapped pair is put right', () => {
  expect(readPastedPair(secret, id)).toEqual({ clientId: id, clientSecret: secret });
  expect(readPastedPair(` ${secret}`, id)).toEqual({ clientId: id, clientSecret: secret });
  expect(readPastedPair(secret, 'not-a-uuid').clientId).toBe('not-a-uuid');
});

test('an id that is no UUID and a secret without the usual start are taken', () => {
  expect(readPastedPair('my-app.1', 'something-else')).toEqual({
    clientId: 'my-app.1',
    clientSecret: 'something-else',
  });
});

test.each([
  ['', secret, 'client-id-missing'],
  ['Client ID:', secret, 'client-id-missing'],
  [id, ' "" ', 'client-secret-missing'],
  ['', id, 'client-secret-missing'],
  [secret, '', 'client-id-missing'],
  ['two words', secret, 'client-id-malformed'],
  [secret, secret, 'client-id-malformed'],
  ['x'.repeat(513), secret, 'client-id-malformed'],
  [id, 'ta-secret.two words', 'client-secret-malformed'],
  [id, id, 'client-secret-malformed'],
  ['same', 'same', 'client-secret-malformed'],
  [id, '••••••••', 'client-secret-malformed'],
])('%j with %j is refused: %s', (pastedId, pastedSecret, code) => {
  expect(() => readPastedPair(pastedId, pastedSecret)).toThrow(expect.objectContaining({ code }));
  expect(() => readPastedPair(pastedId, pastedSecret)).toThrow(PairError);
});
