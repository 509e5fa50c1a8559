import { describe, expect, test } from 'vitest';
import { KeyError } from '../../src/keys/errors.ts';
import { generateKeyPair, readPrivateKey, readPublicKey } from '../../src/keys/key-pair.ts';
import { block, certificate, encryptedPkcs8, encryptedSec1, keys, mixed, parameters, pem, pkcs8, sec1, spki } from './samples.ts';

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof KeyError) {
      expect(JSON.stringify([error.message, error.evidence, String(error.cause)])).not.toMatch(/BEGIN|MHcC|MIGH/);
      return error.code;
    }
    throw error;
  }
  return 'read';
}

describe('a new pair', () => {
  test('is in the forms that Core, Tesla and the web server want', () => {
    const pair = generateKeyPair();
    expect(pair.privatePem).toMatch(/^-----BEGIN EC PRIVATE KEY-----\n[\s\S]+\n-----END EC PRIVATE KEY-----\n$/);
    expect(pair.publicPem).toMatch(/^-----BEGIN PUBLIC KEY-----\n[\s\S]+\n-----END PUBLIC KEY-----\n$/);
    expect(pair.publicKey).toMatch(/^04[0-9a-f]{128}$/);
    expect(pair.fingerprint).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });

  test('is read back the same', () => {
    const pair = generateKeyPair();
    expect(readPrivateKey(pair.privatePem)).toEqual(pair);
    const { privatePem: _, ...half } = pair;
    expect(readPublicKey(pair.publicPem)).toEqual(half);
  });

  test('is another each time', () => {
    expect(generateKeyPair().publicKey).not.toBe(generateKeyPair().publicKey);
  });
});

test('the public key is the uncompressed point, padded with zeros', () => {
  const { x = '' } = keys.ec.publicKey.export({ format: 'jwk' });
  expect(readPublicKey(spki).publicKey.slice(2, 66)).toBe(Buffer.from(x, 'base64url').toString('hex').padStart(64, '0'));
});

describe('a private key is read', () => {
  const half = 'some words before\n';
  test.each([
    ['as SEC1', sec1],
    ['as PKCS#8', pkcs8],
    ['after EC parameters', parameters + sec1],
    ['with Windows line ends', sec1.replaceAll('\n', '\r\n')],
    ['with old Macintosh line ends', sec1.replaceAll('\n', '\r')],
    ['with a byte order mark', `\uFEFF${sec1}`],
    ['with white space around', `\n\n  ${pkcs8}  \n\t`],
    ['without the last line end', sec1.trimEnd()],
    ['indented', sec1.replaceAll('\n', '\n    ')],
    ['on one line', sec1.replaceAll('\n', ' ')],
    ['with text before', half + sec1],
    ['with its public key', spki + sec1],
    ['with a certificate', sec1 + certificate],
  ])('%s', (_, text) => {
    expect(readPrivateKey(text)).toEqual(readPrivateKey(sec1));
    expect(readPrivateKey(text).privatePem).toBe(sec1);
  });
});

describe('what is no private key is told apart', () => {
  test.each([
    ['empty', 'nothing', ''],
    ['empty', 'white space', ' \r\n\t'],
    ['torn', 'zeros, as a power cut leaves them', '\0'.repeat(227)],
    ['torn', 'a beginning without an end', sec1.slice(0, 150)],
    ['torn', 'a begin line alone', '-----BEGIN EC PRIVATE KEY-----'],
    ['torn', 'an end line cut short', sec1.slice(0, -5)],
    ['torn', 'an end without a beginning', sec1.slice(40)],
    ['torn', 'a line missing in the middle', sec1.split('\n').toSpliced(2, 1).join('\n')],
    ['torn', 'a sign that is not base64', sec1.replace('M', '?')],
    ['torn', 'an empty body', '-----BEGIN EC PRIVATE KEY-----\n-----END EC PRIVATE KEY-----\n'],
    ['torn', 'halves of two keys', mixed],
    ['torn', 'bytes of something else', block('EC PRIVATE KEY', Buffer.from('something else'))],
    ['not-a-key', 'words', 'ta-secret.abc'],
    ['not-a-key', 'HTML', '<!doctype html><title>404</title>'],
    ['not-a-key', 'EC parameters alone', parameters],
    ['not-a-key', 'an SSH key', block('OPENSSH PRIVATE KEY', Buffer.from('openssh-key-v1'))],
    ['encrypted', 'an encrypted PKCS#8 key', encryptedPkcs8],
    ['encrypted', 'an encrypted SEC1 key', encryptedSec1],
    ['not-ec', 'an RSA key', pem(keys.rsa.privateKey, 'pkcs1')],
    ['not-ec', 'an RSA key as PKCS#8', pem(keys.rsa.privateKey, 'pkcs8')],
    ['not-ec', 'an Ed25519 key', pem(keys.edwards.privateKey, 'pkcs8')],
    ['wrong-curve', 'a P-384 key', pem(keys.secp384.privateKey, 'sec1')],
    ['wrong-curve', 'a secp256k1 key', pem(keys.koblitz.privateKey, 'pkcs8')],
    ['public-only', 'the public key', spki],
    ['certificate', 'a certificate', certificate],
  ])('%s: %s', (code, _, text) => {
    expect(codeOf(() => readPrivateKey(text))).toBe(code);
  });
});

describe('a hosted key is told apart', () => {
  test.each([
    ['read', 'the key', spki],
    ['read', 'with Windows line ends', spki.replaceAll('\n', '\r\n')],
    ['empty', 'nothing', '\n'],
    ['private', 'the private key', sec1],
    ['private', 'both halves', spki + pkcs8],
    ['private', 'an RSA private key', pem(keys.rsa.privateKey, 'pkcs1')],
    ['certificate', 'a certificate', certificate],
    ['not-ec', 'an RSA key', pem(keys.rsa.publicKey, 'spki')],
    ['not-ec', 'an RSA key as PKCS#1', pem(keys.rsa.publicKey, 'pkcs1')],
    ['wrong-curve', 'a P-384 key', pem(keys.secp384.publicKey, 'spki')],
    ['torn', 'half of it', spki.slice(0, 90)],
    ['not-a-key', 'words', 'hello'],
  ])('%s: %s', (code, _, text) => {
    expect(codeOf(() => readPublicKey(text))).toBe(code);
  });
});
