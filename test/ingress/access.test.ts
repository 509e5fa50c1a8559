import { describe, expect, test } from 'vitest';
import { ingressAccess, plainAddress } from '../../src/ingress/access.ts';
import { assets, panel } from './fixture.ts';

describe('who may come in through ingress', () => {
  const access = ingressAccess({ peers: ['172.30.32.2'], administrators: () => new Set(['owner']) });
  const admit = (peer: string | undefined, headers: Record<string, string> = {}) =>
    access.admit({ peer, header: (name) => headers[name] });

  test.each(['172.30.32.2', '::ffff:172.30.32.2', '::FFFF:172.30.32.2'])('an administrator behind the peer %s', (peer) => {
    const answer = admit(peer, { 'X-Remote-User-Id': 'owner', 'X-Remote-User-Display-Name': 'Ann' });
    expect(answer).toEqual({ ok: true });
  });
  test.each(['172.30.32.3', '127.0.0.1', '::1', '1172.30.32.2', undefined])('no one behind the peer %s', (peer) => {
    expect(admit(peer, { 'X-Remote-User-Id': 'owner' })).toEqual({ ok: false, status: 403, reason: 'peer' });
  });
  test('no one for naming Supervisor in X-Forwarded-For', () => {
    expect(admit('10.0.0.9', { 'X-Remote-User-Id': 'owner', 'X-Forwarded-For': '172.30.32.2' })).toMatchObject({
      reason: 'peer',
    });
  });
  test('no one without a user', () => {
    expect(admit('172.30.32.2')).toEqual({ ok: false, status: 401, reason: 'no-user' });
    expect(admit('172.30.32.2', { 'X-Remote-User-Id': '' })).toMatchObject({ status: 401 });
  });
  test('no one who is not an administrator', () => {
    expect(admit('172.30.32.2', { 'X-Remote-User-Id': 'guest' })).toEqual({
      ok: false,
      status: 403,
      reason: 'not-administrator',
    });
  });
  test('no one as long as Core has not said who the administrators are', () => {
    const unknown = ingressAccess({ peers: ['172.30.32.2'], administrators: () => undefined });
    const answer = unknown.admit({ peer: '172.30.32.2', header: () => 'owner' });
    expect(answer).toEqual({ ok: false, status: 503, reason: 'core-unknown' });
  });
  test('an IPv6 address is not mistaken for an IPv4 one', () => {
    expect(plainAddress('::ffff:fe80::1')).toBe('::ffff:fe80::1');
  });
});

describe('what the app answers to those who may not', () => {
  const paths = ['/', '/events', '/public-key.pem', '/nothing'];
  test.each(paths)('a stranger on the network gets 403 at %s', async (path) => {
    expect((await panel().ask(path, { peer: '172.30.33.7' })).status).toBe(403);
  });
  test.each(paths)('someone without a user gets 401 at %s', async (path) => {
    expect((await panel().ask(path, { headers: { 'X-Remote-User-Id': '' } })).status).toBe(401);
  });
  test.each(paths)('a user who is no administrator gets 403 at %s', async (path) => {
    expect((await panel().ask(path, { headers: { 'X-Remote-User-Id': 'guest' } })).status).toBe(403);
  });
  test('an action is not run for them', async () => {
    const { engine, post } = panel();
    expect((await post('/actions/hosting.check', { input: {} }, { 'X-Remote-User-Id': 'guest' })).status).toBe(403);
    expect(engine.acted).toEqual([]);
  });
  test('a page that tells why and reloads by itself while Core is not there', async () => {
    const answer = await panel(() => undefined).ask('/', { headers: { Accept: 'text/html,*/*' } });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).toBe('5');
    const page = await answer.text();
    expect(page).toContain('<meta http-equiv="refresh" content="5"');
    expect(page).toContain('no connection to Home Assistant');
  });
  test('JSON with words where no page was asked for', async () => {
    const answer = await panel().ask('/', { headers: { 'X-Remote-User-Id': 'guest' } });
    expect(await answer.json()).toMatchObject({ ok: false, code: 'refused', reason: 'not-administrator' });
  });
  test('the words are there for whoever may wait for Core, but not for strangers', async () => {
    const path = `/assets/${assets.words.en.name}`;
    expect((await panel(() => undefined).ask(path)).status).toBe(200);
    expect((await panel().ask(path, { peer: '172.30.33.7' })).status).toBe(403);
  });
  test('the health check answers this machine only, and asks for no user', async () => {
    const { ask } = panel(() => undefined);
    const nobody = { 'X-Remote-User-Id': '' };
    expect((await ask('/healthz', { peer: '127.0.0.1', headers: nobody })).status).toBe(200);
    expect((await ask('/healthz', { peer: '::ffff:127.0.0.1', headers: nobody })).status).toBe(200);
    expect((await ask('/healthz', { peer: '::1', headers: nobody })).status).toBe(200);
    expect((await ask('/healthz')).status).toBe(404);
  });
});
