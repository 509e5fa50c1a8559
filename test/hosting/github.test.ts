import { describe, expect, test } from 'vitest';
import { githubDomain, lookAtGitHub, newFileLink, newRepositoryLink } from '../../src/hosting/github.ts';

describe('a user site is understood from', () => {
  test.each([
    'anna-b',
    'Anna-B',
    '@anna-b',
    'https://github.com/anna-b',
    'github.com/anna-b/some-repo',
    'anna-b.github.io',
    'https://anna-b.github.io/',
  ])('%s', (typed) => expect(githubDomain(typed)).toBe('anna-b.github.io'));

  test.each(['', 'anna b', '-anna', 'anna-', 'cars.example.com', 'https://anna.gitlab.io', 'a'.repeat(40)])(
    'not from %s',
    (typed) => expect(() => githubDomain(typed)).toThrow(expect.objectContaining({ code: 'not-a-domain' })),
  );

  test('not from a name that Tesla refuses', () => {
    expect(() => githubDomain('my-tesla')).toThrow(expect.objectContaining({ code: 'contains-tesla' }));
  });
});

test('the links open GitHub’s own pages filled in', () => {
  const repository = new URL(newRepositoryLink('anna.github.io'));
  expect([repository.host, repository.pathname]).toEqual(['github.com', '/new']);
  expect(Object.fromEntries(repository.searchParams)).toMatchObject({
    owner: 'anna',
    name: 'anna.github.io',
    visibility: 'public',
  });
  const pem = '-----BEGIN PUBLIC KEY-----\nMFk+/=\n-----END PUBLIC KEY-----\n';
  const file = new URL(newFileLink('anna.github.io', 'main', '.well-known/x.pem', pem));
  expect(file.pathname).toBe('/anna/anna.github.io/new/main');
  expect(Object.fromEntries(file.searchParams)).toEqual({ filename: '.well-known/x.pem', value: pem });
});

describe('what there is at GitHub is told from one request', () => {
  const look = async (status: number, body: unknown, headers: Record<string, string> = {}) =>
    await lookAtGitHub('anna.github.io', () => Promise.resolve(new Response(JSON.stringify(body), { status, headers })));
  const item = (name: string) => ({ name, type: 'file', url: `https://api.github.com/repos/anna/x/contents/${name}?ref=master` });

  test('nothing, and an empty repository', async () => {
    expect(await look(404, { message: 'Not Found' })).toEqual({ repository: 'absent' });
    expect(await look(404, { message: 'This repository is empty.' })).toEqual({ repository: 'empty' });
  });

  test('ours among what is there, and the branch', async () => {
    expect(await look(200, ['.nojekyll', '.well-known', 'index.html', '_config.yml'].map(item))).toEqual({
      repository: 'there',
      branch: 'master',
      noJekyll: true,
      jekyll: true,
      wellKnown: true,
      others: 2,
    });
  });

  test.each([
    ['limited', 403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0' }],
    ['limited', 429, {}, {}],
    ['refused', 403, { message: 'Repository access blocked' }, {}],
    ['down', 502, {}, {}],
    ['unreadable', 200, { odd: true }, {}],
  ] as const)('%s: %i', async (code, status, body, headers) => {
    await expect(look(status, body, headers)).rejects.toMatchObject({ code, service: 'GitHub' });
  });

  test('no answer', async () => {
    const look = lookAtGitHub('anna.github.io', () => Promise.reject(new TypeError('fetch failed')));
    await expect(look).rejects.toMatchObject({ code: 'unreachable' });
  });
});
