import './reflect.ts';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';
import * as x509 from '@peculiar/x509';

const day = 24 * 60 * 60 * 1000;
const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };

/** A certificate with its private key, both PEM. */
export interface Issued {
  readonly key: string;
  readonly cert: string;
}

type Mint = (name: string, done: (error: Error | null, context?: SecureContext) => void) => void;

/** A certificate authority that only tests trust. */
export interface Authority {
  /** The authority's certificate: a file that clients can be pointed at, and its text (PEM). */
  readonly caFile: string;
  readonly caPem: string;
  /** Its private key (a file). */
  readonly keyFile: string;
  /** Makes a server certificate for host names and IP addresses. */
  issue(names: readonly string[]): Promise<Issued>;
  /** For `https.createServer`: mints a certificate for whatever name a client asks for, once a name. */
  readonly SNICallback: Mint;
  /** The same with a certificate that has run out. */
  readonly expiredFor: Mint;
}

interface AuthorityKeys {
  readonly certificate: x509.X509Certificate;
  readonly privateKey: CryptoKey;
}

function validity(age = 1): { notBefore: Date; notAfter: Date } {
  const yesterday = Date.now() - age * day;
  return { notBefore: new Date(yesterday), notAfter: new Date(yesterday + 365 * day) };
}

/** Positive, so that the DER integer needs no leading zero byte. */
function serialNumber(): string {
  return `4${randomBytes(16).toString('hex').slice(1)}`;
}

async function keyPem(key: CryptoKey): Promise<string> {
  return `${x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`;
}

async function writeWhole(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
}

async function make(caFile: string, keyFile: string): Promise<AuthorityKeys> {
  const keys = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'CN=Test world authority',
    keys,
    signingAlgorithm: signing,
    ...validity(),
    // Python 3.13 and later verify with VERIFY_X509_STRICT: without these the chain is refused.
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  await writeWhole(keyFile, await keyPem(keys.privateKey));
  await writeWhole(caFile, `${certificate.toString('pem')}\n`);
  return { certificate, privateKey: keys.privateKey };
}

async function load(caFile: string, keyFile: string): Promise<AuthorityKeys | undefined> {
  try {
    const certificate = new x509.X509Certificate(await readFile(caFile, 'utf8'));
    if (certificate.notAfter.getTime() < Date.now() + day) return undefined;
    const pkcs8 = x509.PemConverter.decodeFirst(await readFile(keyFile, 'utf8'));
    return { certificate, privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, curve, true, ['sign']) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function issueLeaf(authority: AuthorityKeys, names: readonly string[], age?: number): Promise<Issued> {
  const keys = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const leaf = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'CN=Test world server',
    issuer: authority.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: authority.privateKey,
    signingAlgorithm: signing,
    ...validity(age),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const), value })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { key: await keyPem(keys.privateKey), cert: `${leaf.toString('pem')}\n` };
}

function give(context: Promise<SecureContext>, done: Parameters<Mint>[1]): void {
  context.then(
    (minted) => done(null, minted),
    (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
  );
}

/**
 * Makes a certificate authority in a folder (`ca.pem`, `ca-key.pem`), or takes up the one that is there, as long as it is valid for
 * another day.
 */
export async function createAuthority(folder: string): Promise<Authority> {
  await mkdir(folder, { recursive: true });
  const caFile = join(folder, 'ca.pem');
  const keyFile = join(folder, 'ca-key.pem');
  const keys = (await load(caFile, keyFile)) ?? (await make(caFile, keyFile));
  const contexts = new Map<string, Promise<SecureContext>>();
  const issue = (names: readonly string[]) => issueLeaf(keys, names);
  const contextFor = async (name: string) => createSecureContext(await issue([name]));
  return {
    caFile,
    keyFile,
    caPem: `${keys.certificate.toString('pem')}\n`,
    issue,
    SNICallback: (name, done) => {
      const context = contexts.get(name) ?? contextFor(name);
      contexts.set(name, context);
      give(context, done);
    },
    expiredFor: (name, done) => {
      // Two years ago, for one year.
      give(issueLeaf(keys, [name], 730).then(createSecureContext), done);
    },
  };
}
