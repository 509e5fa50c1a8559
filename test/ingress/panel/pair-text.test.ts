import { describe, expect, test } from 'vitest';
import { tellApart } from '../../../src/ingress/panel/pair-text.ts';

const clientId = '0cc0b5ab-a2b5-4695-bf4b-9a12007b1f4b';
const clientSecret = 'ta-secret.Q&x7%Zz';

describe('what was pasted', () => {
  test.each([
    `${clientId} ${clientSecret}`,
    `${clientSecret}\n${clientId}`,
    `Client ID\n${clientId}\nClient Secret\n${clientSecret}`,
    `client_id=${clientId}, client_secret="${clientSecret}"`,
    `{"client_id":"${clientId}","client_secret":"${clientSecret}"}`,
    `Client Secret: ${clientSecret};  Client ID: ${clientId}`,
  ])('is told apart: %s', (pasted) => {
    expect(tellApart(pasted)).toEqual({ clientId, clientSecret });
  });
  test('may be one of the two, with its label or without', () => {
    expect(tellApart(` ${clientId}\n`)).toEqual({ clientId });
    expect(tellApart(`Client ID: ${clientId}`)).toEqual({ clientId });
    expect(tellApart(`"${clientSecret}"`)).toEqual({ clientSecret });
  });
  test('may be a client ID that is no UUID, as long as it is a word of its own', () => {
    expect(tellApart('abc123def456')).toEqual({ clientId: 'abc123def456' });
    expect(tellApart(`abc123def456 ${clientSecret}`)).toEqual({ clientId: 'abc123def456', clientSecret });
  });
  test.each(['', 'hello', 'this is something else', 'https://developer.tesla.com/dashboard', 'Client ID'])(
    'is nothing of that kind: %s',
    (pasted) => {
      expect(tellApart(pasted)).toEqual({});
    },
  );
});
