import { describe, expect, test } from 'vitest';
import { lookAtHostedKey } from '../../src/hosting/look.ts';
import { readPublicKey } from '../../src/keys/key-pair.ts';
import { certificate, keys, pem, pkcs8, sec1, spki } from '../keys/samples.ts';

type Answer = () => Response | Promise<Response>;

function look(answer: Answer) {
  return lookAtHostedKey({ domain: 'cars.example.com', fetch: () => Promise.resolve(answer()) });
}

function failing(code: string, message = 'x'): Answer {
  return () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) }));
}

test('the request is the one that Tesla makes', async () => {
  let seen: unknown[] = [];
  await lookAtHostedKey({
    domain: 'cars.example.com',
    fetch: (...request) => {
      seen = request;
      return Promise.resolve(new Response(spki));
    },
  });
  expect(seen[0]).toBe('https://cars.example.com/.well-known/appspecific/com.tesla.3p.public-key.pem');
  expect(seen[1]).toMatchObject({ redirect: 'manual', credentials: 'omit' });
});

describe('the key is found', () => {
  const { publicKey, publicPem } = readPublicKey(spki);
  test.each([
    ['as it is', spki],
    ['with Windows line ends', spki.replaceAll('\n', '\r\n')],
    ['without the last line end', spki.trimEnd()],
  ])('%s', async (_, body) => {
    expect(await look(() => new Response(body))).toEqual({ ok: true, publicKey, publicPem });
  });
});

describe('what is served in place of the key is told apart', () => {
  const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
  test.each<[string, string, Answer]>([
    ['not-pem', 'nothing', () => new Response('')],
    ['not-pem', 'words', () => new Response('hello')],
    ['not-pem', 'half a key', () => new Response(spki.slice(0, 80))],
    ['not-pem', 'no body', () => new Response(null)],
    ['html', 'a page by its type', () => new Response('Please wait...', html)],
    ['html', 'a page by its beginning', () => new Response('\n<!DOCTYPE html><title>Home Assistant</title>')],
    ['certificate', 'a certificate', () => new Response(certificate)],
    ['certificate', 'a certificate served as HTML', () => new Response(certificate, html)],
    ['rsa', 'an RSA key', () => new Response(pem(keys.rsa.publicKey, 'spki'))],
    ['wrong-curve', 'a P-384 key', () => new Response(pem(keys.secp384.publicKey, 'spki'))],
    ['too-large', 'a key among much else', () => new Response(`${'# words\n'.repeat(100)}${spki}`)],
    ['too-large', 'more than anyone should read', () => new Response(Buffer.alloc(70_000, 'a'))],
    ['not-found', '404', () => new Response('no', { status: 404 })],
    ['not-found', '404 with the key', () => new Response(spki, { status: 404 })],
    ['not-found', '410', () => new Response('no', { status: 410 })],
    ['forbidden', '401', () => new Response('no', { status: 401 })],
    ['forbidden', '403', () => new Response('no', { status: 403 })],
    ['status', '204', () => new Response(null, { status: 204 })],
    ['status', '502', () => new Response('Bad gateway', { status: 502 })],
    ['redirect', '301', () => new Response(null, { status: 301, headers: { location: 'https://www.example.com/' } })],
    ['redirect', '302 without a place', () => new Response(null, { status: 302 })],
  ])('%s: %s', async (fault, _, answer) => {
    const { status } = await answer();
    expect(await look(answer)).toMatchObject({ ok: false, fault, status });
  });

  test('a redirect says where to', async () => {
    const answer = () => new Response(null, { status: 301, headers: { location: `https://www.example.com/${'a'.repeat(500)}` } });
    const found = await look(answer);
    expect(found).toMatchObject({ location: expect.stringMatching(/^https:\/\/www\.example\.com\/a{176}$/) });
  });

  test('a page is quoted, short and on one line', async () => {
    const found = await look(() => new Response(`<html>\n\0\u001B[1m${'x'.repeat(500)}`, { status: 500 }));
    expect(found).toMatchObject({ detail: expect.stringMatching(/^<html> \[1mx+…$/) });
    expect(JSON.stringify(found).length).toBeLessThan(300);
  });
});

describe('a private key is told and never carried on', () => {
  const secret = sec1.split('\n')[2] ?? '';
  test.each([
    ['SEC1', sec1],
    ['PKCS#8', pkcs8],
    ['RSA', pem(keys.rsa.privateKey, 'pkcs1')],
    ['both halves', spki + sec1],
    ['half of it', sec1.slice(0, 120)],
    ['its end', sec1.slice(70)],
    ['without its frame', sec1.split('\n').slice(1, -2).join('\n')],
  ])('%s', async (_, body) => {
    expect(await look(() => new Response(body))).toEqual({ ok: false, fault: 'private-key', status: 200, detail: '' });
    const hidden = JSON.stringify(await look(() => new Response(body, { status: 404 })));
    expect(hidden).toContain('not-found');
    expect(hidden).not.toContain(secret);
  });

  test('in binary form', async () => {
    const found = await look(() => new Response(keys.ec.privateKey.export({ format: 'der', type: 'sec1' })));
    expect(found).toEqual({ ok: false, fault: 'not-pem', status: 200, detail: '' });
  });
});

describe('a connection that fails is told apart', () => {
  test.each([
    ['dns', 'ENOTFOUND'],
    ['network', 'EAI_AGAIN'],
    ['refused', 'ECONNREFUSED'],
    ['timeout', 'ETIMEDOUT'],
    ['timeout', 'UND_ERR_CONNECT_TIMEOUT'],
    ['timeout', 'UND_ERR_HEADERS_TIMEOUT'],
    ['tls', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['tls', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['tls', 'CERT_HAS_EXPIRED'],
    ['tls', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['tls', 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR'],
    ['network', 'ECONNRESET'],
    ['network', 'EHOSTUNREACH'],
    ['network', 'UND_ERR_SOCKET'],
  ])('%s: %s', async (fault, code) => {
    expect(await look(failing(code))).toEqual({ ok: false, fault, detail: `${code}: x` });
  });

  test('several addresses, all refused', async () => {
    const each = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const answer = () => Promise.reject(new TypeError('fetch failed', { cause: new AggregateError([each, each]) }));
    expect(await look(answer)).toMatchObject({ fault: 'refused' });
  });

  test('a reset amid the TLS handshake', async () => {
    const message = 'Client network socket disconnected before secure TLS connection was established';
    expect(await look(failing('ECONNRESET', message))).toMatchObject({ fault: 'tls' });
  });

  test('an error without a code', async () => {
    expect(await look(() => Promise.reject(new Error('odd')))).toEqual({ ok: false, fault: 'network', detail: 'odd' });
  });

  test('a body that never ends, when the time is up', async () => {
    const found = await lookAtHostedKey({
      domain: 'cars.example.com',
      timeout: 20,
      fetch: (_url, init) =>
        Promise.resolve(
          new Response(
            new ReadableStream({
              start: (controller) => init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)),
            }),
          ),
        ),
    });
    expect(found).toMatchObject({ ok: false, fault: 'timeout' });
  });

  test('a look that is called off', async () => {
    const found = await lookAtHostedKey({
      domain: 'cars.example.com',
      signal: AbortSignal.abort(),
      fetch: (_url, init) => Promise.reject(init?.signal?.reason),
    });
    expect(found).toMatchObject({ ok: false, fault: 'timeout' });
  });
});
