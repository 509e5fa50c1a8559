import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '../../../src/hosting/look/judge-answer.ts';
import { readPublicKey } from '../../../src/keys/key-pair.ts';
import { certificate, keys, pem, pkcs8, sec1, spki } from '../../keys/samples.ts';

const judge = (body: string | Buffer, status = 200, headers: Record<string, string> = {}) =>
  judgeAnswer({ status, headers, body: Buffer.from(body) });
const html = { 'content-type': 'text/html; charset=utf-8' };

describe('the key is found', () => {
  const { publicKey, publicPem } = readPublicKey(spki);
  test.each([
    ['as it is', spki, []],
    ['with Windows line ends', spki.replaceAll('\n', '\r\n'), []],
    ['without the last line end', spki.trimEnd(), []],
    ['as text/html', spki, []],
    ['with a byte order mark', `\uFEFF${spki}`, ['text-around']],
    ['with words before it', `# my key\n${spki}`, ['text-around']],
  ])('%s', (_, body, warnings) => {
    expect(judge(body, 200, html)).toEqual({ ok: true, publicKey, publicPem, warnings });
  });
});

describe('what is served in place of the key is told apart', () => {
  test.each([
    ['empty', 'nothing', ''],
    ['empty', 'a line end', '\n'],
    ['not-pem', 'words', 'hello'],
    ['not-pem', 'JSON', '{"error":"not found"}'],
    ['torn', 'half a key', spki.slice(0, 80)],
    ['certificate', 'a certificate', certificate],
    ['request', 'a certificate request', '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n'],
    ['rsa', 'an RSA key', pem(keys.rsa.publicKey, 'spki')],
    ['wrong-curve', 'a P-384 key', pem(keys.secp384.publicKey, 'spki')],
    ['openssh', 'a key of SSH', 'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTY me@home'],
    ['der', 'the key in binary form', keys.ec.publicKey.export({ format: 'der', type: 'spki' })],
    ['base64', 'the key without its frame', spki.split('\n').slice(1, -2).join('\n')],
    ['escaped', 'line ends as signs', spki.replaceAll('\n', '\\n')],
    ['too-large', 'a key among much else', `${'# words\n'.repeat(100)}${spki}`],
  ] as const)('%s: %s', (fault, _, body) => {
    expect(judge(body)).toMatchObject({ ok: false, fault, status: 200 });
  });

  test.each([
    ['html', 'Please wait...'],
    ['html', '\n<!DOCTYPE html><title>Welcome</title>'],
    ['home-assistant', '<!DOCTYPE html><html><head><title>Home Assistant</title>'],
    ['login', '<!doctype html><input type="password" name=p>'],
    ['bot-wall', '<!doctype html><title>Just a moment...</title>'],
  ])('%s: %s', (fault, body) => {
    expect(judge(body, 200, html)).toMatchObject({ ok: false, fault });
  });

  test('a certificate served as HTML is still a certificate', () => {
    expect(judge(certificate, 200, html)).toMatchObject({ fault: 'certificate' });
  });

  test('what is packed, and what is larger than anyone should read', () => {
    expect(judge(spki, 200, { 'content-encoding': 'gzip' })).toMatchObject({ fault: 'encoded' });
    expect(judgeAnswer({ status: 200, headers: {}, body: undefined })).toMatchObject({ fault: 'too-large', detail: '' });
  });
});

describe('a status is told apart', () => {
  test.each([
    ['not-found', 404, {}],
    ['not-found', 410, {}],
    ['forbidden', 401, {}],
    ['forbidden', 403, {}],
    ['bot-wall', 403, { 'cf-mitigated': 'challenge' }],
    ['limited', 429, {}],
    ['gateway', 502, {}],
    ['gateway', 504, {}],
    ['cloudflare', 522, {}],
    ['cloudflare', 530, {}],
    ['status', 204, {}],
    ['status', 500, {}],
    ['status', 451, {}],
    ['redirect', 301, { location: 'https://www.example.com/' }],
    ['redirect', 302, {}],
  ])('%s: %i', (fault, status, headers) => {
    // Even with the key in it.
    expect(judge(spki, status, headers)).toMatchObject({ ok: false, fault, status });
  });

  test('a redirect says where to, and not endlessly', () => {
    const found = judge('', 301, { location: `https://www.example.com/${'a'.repeat(500)}` });
    expect(found).toMatchObject({ location: expect.stringMatching(/^https:\/\/www\.example\.com\/a{176}$/) });
  });

  test('a page is quoted, short and on one line', () => {
    const found = judge(`<html>\n\0\u001B[1m${'x'.repeat(500)}`, 500);
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
  ])('%s', (_, body) => {
    expect(judge(body)).toEqual({ ok: false, fault: 'private-key', status: 200, detail: '' });
    const hidden = JSON.stringify(judge(body, 404));
    expect(hidden).toContain('not-found');
    expect(hidden).not.toContain(secret);
  });

  test('in binary form', () => {
    const found = judge(keys.ec.privateKey.export({ format: 'der', type: 'sec1' }));
    expect(found).toEqual({ ok: false, fault: 'not-pem', status: 200, detail: '' });
  });
});
