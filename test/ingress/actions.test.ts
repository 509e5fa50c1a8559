import { describe, expect, test } from 'vitest';
import { panel, words } from './fixture.ts';

describe('running an action', () => {
  test('hands the input to the engine in the name of the person', async () => {
    const { engine, post } = panel();
    const answer = await post('/actions/key-pair.import', { input: { pem: 'x' } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true });
    expect(engine.acted).toEqual([{ id: 'key-pair.import', input: { pem: 'x' } }]);
  });
  test.each([
    ['not-offered', 409],
    ['invalid', 422],
    ['failed', 422],
  ] as const)('tells that it was %s with status %i and the problems', async (code, status) => {
    const { engine, post } = panel();
    const problem = { code: 'x', what: words('a'), why: words('b'), remedy: words('c'), evidence: ['raw'] };
    engine.result = { ok: false, code, problems: [problem] };
    const answer = await post('/actions/hosting.check', { input: {} });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual(engine.result);
  });
  test.each([
    ['no input', {}],
    ['a list', { input: [] }],
    ['a number', { input: { a: 1 } }],
    ['a value beyond all measure', { input: { a: 'x'.repeat(33_000) } }],
    ['more than the input', { input: {}, by: 'app' }],
    ['a string', 'x'],
    ['null', null],
  ])('refuses a body of another shape: %s', async (_, body) => {
    const { engine, post } = panel();
    expect((await post('/actions/hosting.check', body)).status).toBe(422);
    expect(engine.acted).toEqual([]);
  });
  test.each(['hosting', 'hosting.', 'Hosting.Check', 'hosting.check.x', '%2e%2e.x'])('refuses the name %s', async (id) => {
    const { engine, post } = panel();
    expect((await post(`/actions/${id}`, { input: {} })).status).toBe(422);
    expect(engine.acted).toEqual([]);
  });
  test('refuses a body that is not JSON at all', async () => {
    const { ask } = panel();
    const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
    expect((await ask('/actions/hosting.check', { method: 'POST', headers, body: '{' })).status).toBe(400);
  });
  test('refuses a body that is too large', async () => {
    const { engine, post } = panel();
    const input = { a: 'x'.repeat(30_000), b: 'x'.repeat(30_000), c: 'x'.repeat(30_000) };
    expect((await post('/actions/hosting.check', { input })).status).toBe(413);
    expect(engine.acted).toEqual([]);
  });
  test('ends the connection of a body that has no end', async () => {
    const { app, engine } = panel();
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) });
    const request: RequestInit & { readonly duplex: 'half' } = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', 'X-Remote-User-Id': 'owner' },
      body: endless,
      duplex: 'half',
    };
    const peer = { incoming: { socket: { remoteAddress: '172.30.32.2' } } };
    const answer = await app.request('/actions/hosting.check', request, peer);
    expect([answer.status, answer.headers.get('Connection')]).toEqual([413, 'close']);
    expect(engine.acted).toEqual([]);
  });
  test('an error of the engine is told to the log and not to the browser', async () => {
    const { engine, errors, post } = panel();
    engine.look = async () => {
      throw new Error('secret inside');
    };
    const answer = await post('/look', {});
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(errors).toHaveLength(1);
  });
  test('a look is a look', async () => {
    const { engine, post } = panel();
    expect((await post('/look', {})).status).toBe(200);
    expect(engine.looks).toBe(1);
  });
});

describe('a POST comes from our own page only', () => {
  const send = async (headers: Record<string, string>, body = '{"input":{}}') => {
    const { engine, ask } = panel();
    const { status } = await ask('/actions/hosting.check', { method: 'POST', headers, body });
    expect(engine.acted).toHaveLength(status === 200 ? 1 : 0);
    return status;
  };
  const json = { 'Content-Type': 'application/json' };

  test('JSON it must be', async () => {
    expect(await send({ 'Content-Type': 'text/plain', 'Sec-Fetch-Site': 'same-origin' })).toBe(415);
    expect(await send({ 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' })).toBe(415);
    expect(await send({ 'Content-Type': 'application/jsonp', 'Sec-Fetch-Site': 'same-origin' })).toBe(415);
    expect(await send({ 'Content-Type': 'application/json; charset=utf-8', 'Sec-Fetch-Site': 'same-origin' })).toBe(200);
  });
  test.each(['cross-site', 'same-site', 'none'])('Sec-Fetch-Site %s is refused whatever Origin says', async (site) => {
    expect(await send({ ...json, 'Sec-Fetch-Site': site, Origin: 'http://localhost', Host: 'localhost' })).toBe(403);
  });
  test('without Sec-Fetch-Site the origin has to be the host that the browser asked for', async () => {
    const host = { Host: '172.30.33.4:8099', 'X-Forwarded-Host': 'ha.local:8123' };
    expect(await send({ ...json, ...host, Origin: 'http://ha.local:8123' })).toBe(200);
    expect(await send({ ...json, ...host, Origin: 'http://evil.example' })).toBe(403);
    expect(await send({ ...json, ...host, Origin: 'http://ha.local' })).toBe(403);
    expect(await send({ ...json, ...host, Origin: 'null' })).toBe(403);
    expect(await send({ ...json, ...host })).toBe(403);
    expect(await send({ ...json, Host: 'ha.local', Origin: 'http://ha.local' })).toBe(200);
  });
});

describe('a message that is to be explained', () => {
  test('is, by the catalogue', async () => {
    const { post } = panel();
    const answer = await post('/explain', { text: "We don't recognize this redirect_uri." });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ problems: [{ code: 'app.redirect-uri' }] });
  });
  test('is not too long, and a text', async () => {
    const { post } = panel();
    for (const body of [{ text: 'x'.repeat(20_001) }, { text: 7 }, {}]) expect((await post('/explain', body)).status).toBe(422);
  });
});
