import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEntryAccess, readEntryToken } from '../../src/ha/entry-token.ts';
import { refusal } from './fake-core.ts';

let folder: string;
const store = async (content: string): Promise<void> => await writeFile(join(folder, '.storage', 'core.config_entries'), content);
const entries = (...list: unknown[]): string => JSON.stringify({ version: 1, data: { entries: list } });
const ours = {
  entry_id: 'e1',
  domain: 'tesla_fleet',
  data: { token: { access_token: 'hidden-token', refresh_token: 'r', expires_at: 2 } },
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entry-token-'));
  await mkdir(join(folder, '.storage'));
});
afterEach(async () => await rm(folder, { recursive: true }));

describe('the access token of an entry', () => {
  test('is read', async () => {
    await store(entries(ours));
    expect(await readEntryToken(folder, 'e1', 1_000)).toBe('hidden-token');
  });

  test('is read whatever other integrations keep', async () => {
    await store(
      entries({ entry_id: 'x', domain: 'plex', data: { token: 'a string' } }, { entry_id: 'y', domain: 'z', data: null }, ours),
    );
    expect(await readEntryToken(folder, 'e1', 1_000)).toBe('hidden-token');
  });

  test.each([
    ['no such entry', entries(), 'not-found'],
    ['an entry of another integration', entries({ ...ours, domain: 'hue' }), 'not-found'],
    ['an entry without a token', entries({ ...ours, data: {} }), 'not-found'],
    ['a token of another form', entries({ ...ours, data: { token: 'hidden-token' } }), 'not-found'],
    [
      'a token that has run out',
      entries({ ...ours, data: { token: { access_token: 'hidden-token', expires_at: 1 } } }),
      'token-expired',
    ],
    [
      "one that Tesla has refused, by Core's mark",
      entries({ ...ours, data: { token: { access_token: 'hidden-token', expires_at: 0 } } }),
      'token-expired',
    ],
    ['another form', JSON.stringify({ entries: ['hidden-token'] }), 'unexpected-answer'],
    ['half a file', entries(ours).slice(0, -20), 'storage'],
  ])('%s is a typed error without the token', async (_name, content, code) => {
    await store(content);
    const error = await refusal(readEntryToken(folder, 'e1', 1_000));
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.evidence} ${error.cause}`).not.toContain('hidden');
  });

  const jwt = (claims: unknown): string => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
  const claims = { scp: ['openid'], ou_code: 'EU', exp: 2_000 };
  const kept = (access_token: string, expires_at: number): string =>
    entries({ ...ours, data: { token: { access_token, expires_at } } });

  test.each([
    [1_000, 1_000_000],
    [3_000, 2_000_000],
    // Core's mark for one that Tesla has refused.
    [0, 0],
  ])('is read with what it says; it ends when Core (%i s) or the token says so, whichever is first', async (at, expiresAt) => {
    await store(kept(jwt(claims), at));
    const accessToken = jwt(claims);
    expect(await readEntryAccess(folder, 'e1')).toEqual({ accessToken, scopes: ['openid'], regionCode: 'eu', expiresAt });
  });

  test.each(['hidden-token', jwt({ ...claims, scp: 'hidden' }), 'h.aGlkZGVu.s'])(
    'that says nothing is a typed error without it: %s',
    async (token) => {
      await store(kept(token, 1_000));
      const error = await refusal(readEntryAccess(folder, 'e1'));
      expect(error.code).toBe('unexpected-answer');
      expect(`${error.message} ${error.evidence} ${error.cause}`).not.toContain('hidden');
    },
  );

  test('a file that is missing', async () => {
    expect((await refusal(readEntryToken(folder, 'e1', 1_000))).code).toBe('storage');
  });
});
