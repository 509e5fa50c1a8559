import { describe, expect, test } from 'vitest';
import { tellApart } from '../../../src/ingress/panel/pair-text.ts';
import { readPastedPair } from '../../../src/tesla/pair.ts';

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
  test.each(['tesla-app-home', 'my_secret.app-1', 'client-id.of-mine'])(
    'may be a client ID that has a word of a label in it, and is left whole: %s',
    (other) => {
      expect(tellApart(`Client ID: ${other}\nClient Secret: ${clientSecret}`)).toEqual({ clientId: other, clientSecret });
    },
  );
  test.each(['ta-secret.a,b;c', 'ta-secret.{x}y=z'])('may have a secret with marks in it: %s', (other) => {
    expect(tellApart(`${clientId}, "${other}";`)).toEqual({ clientId, clientSecret: other });
  });
  test('is by the same rule what the server makes of it', () => {
    for (const [id, secret] of [
      [clientId, clientSecret],
      ['tesla-app-home', 'ta-secret.a,b;c'],
    ] as const) {
      const told = tellApart(`client_id=${id} client_secret=${secret}`);
      expect(readPastedPair(told.clientId ?? '', told.clientSecret ?? '')).toEqual({ clientId: id, clientSecret: secret });
    }
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
