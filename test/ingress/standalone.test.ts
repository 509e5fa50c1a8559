import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/ingress/app.ts';
import { type Standalone, sessionCookie, standaloneAccess } from '../../src/ingress/standalone.ts';
import { assets, FakeEngine } from './fixture.ts';

const HOUR = 60 * 60_000;

function setUp() {
  const links: string[] = [];
  let now = 1_800_000_000_000;
  const standalone: Standalone = standaloneAccess({
    hosts: ['127.0.0.1', 'localhost', '[::1]'],
    onLink: (secret) => links.push(secret),
    now: () => now,
  });
  standalone.newLink();
  const app = createApp({ engine: new FakeEngine(), access: standalone, assets, onError: () => undefined });
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, init: RequestInit = {}) =>
    await app.request(path, { ...init, headers: { Host: '127.0.0.1:8099', ...headers } });
  const post = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    await ask(
      path,
      { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
      { method: 'POST', body: JSON.stringify(body) },
    );
  const use = async (secret: string | undefined, headers = {}) => await post('/session', { secret }, headers);
  /** The cookie that the link gives, as the browser sends it back. */
  const enter = async () => ({ Cookie: ((await use(links.at(-1))).headers.get('Set-Cookie') ?? '').split(';')[0] ?? '' });
  const pass = (time: number): void => {
    now += time;
  };
  return { links, standalone, ask, post, use, enter, pass };
}

describe('without Supervisor', () => {
  test('the link is exchanged for a cookie that scripts and other sites do not get', async () => {
    const { use, links, ask } = setUp();
    const answer = await use(links[0]);
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    expect(answer.status).toBe(200);
    expect(cookie).toMatch(new RegExp(`^${sessionCookie}=[\\w-]{43}; Max-Age=86400; Path=/; HttpOnly; SameSite=Strict$`));
    expect(cookie).not.toContain(links[0]);
    expect((await ask('/', { Cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
  });

  test.each(['/', '/events', '/public-key.pem', '/nothing'])('nobody gets %s without a session', async (path) => {
    const { ask } = setUp();
    expect((await ask(path)).status).toBe(401);
    expect((await ask(path, { Cookie: `${sessionCookie}=made-up` })).status).toBe(401);
  });

  test('a used link is of no use', async () => {
    const { use, links } = setUp();
    await use(links[0]);
    const again = await use(links[0]);
    expect(again.status).toBe(403);
    expect(again.headers.get('Set-Cookie')).toBeNull();
  });

  test.each(['', 'guessed', undefined])('neither is a wrong one: %s', async (secret) => {
    expect((await setUp().use(secret)).ok).toBe(false);
  });

  test('a link ends after an hour, by a newer one, and after ten wrong tries', async () => {
    const old = setUp();
    old.pass(HOUR + 1);
    expect((await old.use(old.links[0])).status).toBe(403);

    const replaced = setUp();
    replaced.pass(HOUR / 2);
    expect((await replaced.post('/session/link', {})).status).toBe(200);
    expect((await replaced.use(replaced.links[0])).status).toBe(403);
    expect((await replaced.use(replaced.links[1])).status).toBe(200);

    const tried = setUp();
    for (let tries = 0; tries < 10; tries += 1) await tried.use('guessed');
    expect((await tried.use(tried.links[0])).status).toBe(403);
  });

  test('new links are not made one after the other', async () => {
    const { post, links } = setUp();
    expect((await post('/session/link', {})).status).toBe(429);
    expect(links).toHaveLength(1);
  });

  test('whoever has used a link may have another at once', async () => {
    const { post, enter, links } = setUp();
    await enter();
    expect((await post('/session/link', {})).status).toBe(200);
    expect(links).toHaveLength(2);
  });

  test('a session ends after a day, and with the process', async () => {
    const { ask, enter, pass } = setUp();
    const cookie = await enter();
    pass(24 * HOUR - 1);
    expect((await ask('/', cookie)).status).toBe(200);
    expect((await setUp().ask('/', cookie)).status).toBe(401);
    pass(1);
    expect((await ask('/', cookie)).status).toBe(401);
  });

  test('another host name is refused, whatever is sent along (DNS rebinding)', async () => {
    const { ask, use, enter, links } = setUp();
    const foreign = { Host: 'evil.example.com:8099' };
    expect((await use(links[0], foreign)).status).toBe(403);
    const cookie = await enter();
    for (const path of ['/', '/events', `/assets/${assets.words.en.name}`]) {
      expect((await ask(path, { ...cookie, ...foreign })).status).toBe(403);
    }
    for (const Host of ['localhost:8099', '[::1]:8099']) expect((await ask('/', { ...cookie, Host })).status).toBe(200);
  });

  test.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    // Another port of this machine is the same site, so the cookie comes along.
    { 'Sec-Fetch-Site': 'same-site' },
  ])('the page of another origin cannot act, use a link or have one made: %o', async (headers) => {
    const { post, use, enter, links } = setUp();
    expect((await use(links[0], headers)).status).toBe(403);
    expect((await post('/session/link', {}, headers)).status).toBe(403);
    const cookie = await enter();
    expect((await post('/actions/hosting.look', { input: {} }, { ...cookie, ...headers })).status).toBe(403);
    expect((await post('/actions/hosting.look', { input: {} }, cookie)).status).toBe(200);
  });

  test("a page cannot be framed, and Supervisor's headers open nothing", async () => {
    const { ask } = setUp();
    const answer = await ask('/', { 'X-Remote-User-Id': 'owner' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('X-Frame-Options')).toBe('DENY');
  });

  test('the page that refuses says where the link is, and can have a new one written', async () => {
    const page = await (await setUp().ask('/', { Accept: 'text/html' })).text();
    expect(page).toContain('docker logs tesla-fleet-setup');
    expect(page).toContain('id="new-link"');
  });
});
