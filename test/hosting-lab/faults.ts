import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { SecureContextOptions, TLSSocket, TlsOptions } from 'node:tls';
import { gzipSync } from 'node:zlib';
import type { HostedKeyFault, HostedKeyWarning } from '../../src/hosting/hosted-key.ts';
import { certificate as certificateText, keys, pem, pkcs8, spki } from '../keys/samples.ts';
import type { Certificate } from '../world/internet/certificates.ts';
import type { Records } from '../world/internet/name-server.ts';
import { block, noWay, silent } from '../world/internet/network.ts';

/** The authorities of the lab: one that is trusted, with one below it, and one that nobody knows. */
export interface Authorities {
  readonly root: Certificate;
  readonly between: Certificate;
  readonly stranger: Certificate;
  make(
    name: string,
    over?: {
      days?: readonly [number, number];
      by?: Certificate;
      self?: boolean;
      names?: readonly string[];
      issuerAddress?: string;
    },
  ): Promise<Certificate>;
}

/** How a case is served at its address. */
export type Serve =
  | { readonly http: (request: IncomingMessage, response: ServerResponse) => void; readonly tls?: Tls }
  | { readonly overTls: (socket: TLSSocket) => void; readonly tls?: Tls }
  | { readonly raw: (socket: Socket) => void };
type Tls = (name: string, authorities: Authorities) => Promise<SecureContextOptions & TlsOptions>;

/** One way in which hosting goes wrong, made for real. `dns`: what resolvers say; unless given, the case's own address. */
export interface Case {
  readonly what: string;
  readonly expect: HostedKeyFault | readonly HostedKeyWarning[];
  readonly home?: Records;
  readonly outside?: readonly [Records, Records];
  /** Further addresses besides the case's own. */
  readonly more?: readonly string[];
  readonly serve?: Serve;
  /** What must be in the evidence. */
  readonly evidence?: RegExp;
}

const answer = (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Serve => ({
  http: (_request, response) => void response.writeHead(status, headers).end(body),
});
const key = answer(200, spki);
const page = (body: string): Serve => answer(200, `<!doctype html>${body}`, { 'content-type': 'text/html' });
const shown = (
  made: (
    name: string,
    authorities: Authorities,
  ) => Promise<{ readonly leaf: Certificate; readonly chain?: readonly Certificate[] }>,
): Serve => ({
  http: (_request, response) => void response.end(spki),
  tls: async (name, authorities) => {
    const { leaf, chain = [] } = await made(name, authorities);
    return { key: leaf.keyPem, cert: [leaf, ...chain].map((each) => each.pem).join('') };
  },
});
const strict = (options: TlsOptions): Serve => ({
  http: (_request, response) => void response.end(spki),
  tls: async (name, { make, between }) => {
    const leaf = await make(name);
    return { key: leaf.keyPem, cert: leaf.pem + between.pem, ...options };
  },
});

/** A trickle: something comes, but never all of it. */
function trickle(
  socket: { write(text: string): unknown; once(event: 'close', listener: () => void): unknown },
  text: string,
): void {
  const timer = setInterval(() => socket.write(text), 400);
  socket.once('close', () => clearInterval(timer));
}

const aia = { issuerAddress: 'http://ca.example/between.cer' };

export const cases: readonly Case[] = [
  { what: 'a name that does not exist', expect: 'dns', home: 'absent', outside: ['absent', 'absent'] },
  { what: 'a name without an address', expect: 'dns-empty', home: [], outside: [[], []] },
  { what: 'an address of a home network', expect: 'dns-private', outside: [['192.168.1.20'], ['192.168.1.20']] },
  { what: 'the machine’s own address', expect: 'dns-private', outside: [['127.0.0.1'], ['127.0.0.1']] },
  { what: 'an address behind CGNAT', expect: 'dns-carrier', outside: [['100.64.1.1'], ['100.64.1.1']] },
  { what: 'a name that is known at home only', expect: 'dns-home-only', home: ['192.168.1.20'], outside: ['absent', 'absent'] },
  {
    what: 'name servers that fail (or broken DNSSEC)',
    expect: 'dns-broken',
    home: 'servfail',
    outside: ['servfail', 'servfail'],
  },
  { what: 'no name server answers', expect: 'dns-unanswered', home: 'silent', outside: ['silent', 'silent'] },

  { what: 'nobody listens', expect: 'refused' },
  { what: 'a firewall drops the connection', expect: 'timeout', outside: [[silent], [silent]] },
  { what: 'no way to the address', expect: 'unreachable', outside: [[noWay], [noWay]] },

  {
    what: 'plain HTTP on port 443',
    expect: 'tls-none',
    serve: { raw: (socket) => void socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')) },
  },
  {
    what: 'an SSH server on port 443',
    expect: 'tls-none',
    serve: { raw: (socket) => void socket.write('SSH-2.0-OpenSSH_9.2p1\r\n') },
  },
  {
    what: 'an expired certificate',
    expect: 'tls-expired',
    evidence: /valid until/,
    serve: shown(async (name, { make, between }) => ({ leaf: await make(name, { days: [-90, -1] }), chain: [between] })),
  },
  {
    what: 'a certificate of tomorrow',
    expect: 'tls-not-yet',
    serve: shown(async (name, { make, between }) => ({ leaf: await make(name, { days: [1, 90] }), chain: [between] })),
  },
  {
    what: 'a certificate for another name',
    expect: 'tls-name',
    evidence: /other\.example\.com/,
    serve: shown(async (name, { make, between }) => ({
      leaf: await make(name, { names: ['other.example.com'] }),
      chain: [between],
    })),
  },
  {
    what: 'a certificate signed by itself',
    expect: 'tls-self-signed',
    serve: shown(async (name, { make }) => ({ leaf: await make(name, { self: true }) })),
  },
  { what: 'the chain left out', expect: 'tls-chain', serve: shown(async (name, { make }) => ({ leaf: await make(name, aia) })) },
  {
    what: 'an authority that nobody knows',
    expect: 'tls-authority',
    serve: shown(async (name, { make, stranger }) => ({ leaf: await make(name, { by: stranger }) })),
  },
  {
    what: 'the same with its root in the chain',
    expect: 'tls-authority',
    serve: shown(async (name, { make, stranger }) => ({ leaf: await make(name, { by: stranger }), chain: [stranger] })),
  },
  {
    what: 'TLS 1.1 at the most',
    expect: 'tls-old',
    serve: strict({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
  },
  {
    what: 'no cipher in common, as without a certificate for the name',
    expect: 'tls-refused',
    serve: strict({ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' }),
  },
  {
    what: 'a certificate is wanted of the visitor',
    expect: 'tls-client',
    serve: strict({ requestCert: true, rejectUnauthorized: true }),
  },
  {
    what: 'the connection ends at the first word',
    expect: 'tls-cut',
    serve: { raw: (socket) => void socket.once('data', () => socket.destroy()) },
  },
  {
    what: 'the connection is reset at the first word',
    expect: 'tls-cut',
    serve: { raw: (socket) => void socket.once('data', () => socket.resetAndDestroy()) },
  },
  { what: 'silence after the connection', expect: 'tls-timeout', serve: { raw: (socket) => void socket.resume() } },

  { what: 'no answer to the request', expect: 'http-timeout', serve: { http: () => undefined } },
  {
    what: 'headers that trickle',
    expect: 'http-timeout',
    serve: {
      overTls: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        trickle(socket, 'X-More: 1\r\n');
      },
    },
  },
  {
    what: 'the connection ends in the place of an answer',
    expect: 'http-cut',
    serve: { http: (request) => void request.socket.destroy() },
  },
  {
    what: 'an answer that is no HTTP',
    expect: 'http-broken',
    serve: { overTls: (socket) => void socket.once('data', () => socket.end('HELLO WORLD\r\n\r\n')) },
  },
  {
    what: 'a redirect to www',
    expect: 'redirect',
    evidence: /www\.example\.com/,
    serve: answer(301, '', { location: 'https://www.example.com/' }),
  },
  { what: 'a redirect to plain HTTP', expect: 'redirect', serve: answer(302, '', { location: 'http://example.com/' }) },
  {
    what: 'a redirect to a login',
    expect: 'redirect',
    evidence: /auth\.example\.com/,
    serve: answer(302, '', { location: 'https://auth.example.com/?rd=x' }),
  },
  { what: 'no file there', expect: 'not-found', serve: answer(404, '404 page not found') },
  { what: 'a password is wanted', expect: 'forbidden', serve: answer(401, '', { 'www-authenticate': 'Basic' }) },
  { what: 'an access list', expect: 'forbidden', serve: answer(403, 'Forbidden') },
  {
    what: 'Cloudflare’s challenge',
    expect: 'bot-wall',
    serve: answer(403, '<title>Just a moment...</title>', { 'cf-mitigated': 'challenge' }),
  },
  { what: 'another wall against robots', expect: 'bot-wall', serve: answer(503, '<html>_Incapsula_Resource</html>') },
  { what: 'too many requests', expect: 'limited', serve: answer(429) },
  { what: 'nothing behind the proxy', expect: 'gateway', serve: answer(502, '502 Bad Gateway') },
  { what: 'Cloudflare does not reach the server', expect: 'cloudflare', serve: answer(522) },
  { what: 'the tunnel is down', expect: 'cloudflare', serve: answer(530, 'error code: 1033') },
  { what: 'an error of the web server', expect: 'status', evidence: /HTTP 500/, serve: answer(500, 'boom') },

  { what: 'Home Assistant’s own page', expect: 'home-assistant', serve: page('<title>Home Assistant</title>') },
  { what: 'a login page', expect: 'login', serve: page('<form><input type="password"></form>') },
  { what: 'a page of the web server', expect: 'html', evidence: /Welcome/, serve: page('<title>Welcome to nginx!</title>') },
  { what: 'a challenge with status 200', expect: 'bot-wall', serve: page('<title>Just a moment...</title>') },
  { what: 'an empty file', expect: 'empty', serve: answer(200) },
  {
    what: 'an answer that is cut off',
    expect: 'body-cut',
    serve: {
      overTls: (socket) =>
        void socket.once('data', () =>
          socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${spki.length}\r\n\r\n${spki.slice(0, 90)}`),
        ),
    },
  },
  {
    what: 'a body that trickles',
    expect: 'body-slow',
    serve: {
      overTls: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n');
        trickle(socket, 'x');
      },
    },
  },
  { what: 'a packed answer', expect: 'encoded', serve: answer(200, gzipSync(spki), { 'content-encoding': 'gzip' }) },
  { what: 'a large file', expect: 'too-large', serve: answer(200, Buffer.alloc(200_000, 'a')) },
  { what: 'the key among much else', expect: 'too-large', serve: answer(200, `${'# words\n'.repeat(100)}${spki}`) },
  { what: 'a certificate', expect: 'certificate', serve: answer(200, certificateText) },
  {
    what: 'a certificate request',
    expect: 'request',
    serve: answer(200, '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n'),
  },
  { what: 'an RSA key', expect: 'rsa', serve: answer(200, pem(keys.rsa.publicKey, 'spki')) },
  { what: 'a key on P-384', expect: 'wrong-curve', serve: answer(200, pem(keys.secp384.publicKey, 'spki')) },
  {
    what: 'a key of SSH',
    expect: 'openssh',
    serve: answer(200, 'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAA me@home\n'),
  },
  { what: 'the private key', expect: 'private-key', serve: answer(200, pkcs8) },
  {
    what: 'the key in binary form',
    expect: 'der',
    serve: answer(200, keys.ec.publicKey.export({ format: 'der', type: 'spki' })),
  },
  { what: 'the key without its frame', expect: 'base64', serve: answer(200, spki.split('\n').slice(1, -2).join('\n')) },
  { what: 'line ends turned into signs', expect: 'escaped', serve: answer(200, spki.replaceAll('\n', '\\n')) },
  { what: 'half a key', expect: 'torn', serve: answer(200, spki.slice(0, 100)) },
  { what: 'some text', expect: 'not-pem', evidence: /hello/, serve: answer(200, 'hello') },

  { what: 'all as it should be', expect: [], serve: key },
  { what: 'Windows line ends', expect: [], serve: answer(200, spki.replaceAll('\n', '\r\n')) },
  { what: 'no last line end', expect: [], serve: answer(200, spki.trimEnd()) },
  { what: 'a byte order mark', expect: ['text-around'], serve: answer(200, `\uFEFF${spki}`) },
  { what: 'another address at home (split horizon)', expect: [], home: ['192.168.1.20'], serve: key },
  { what: 'IPv6 that nobody answers', expect: ['ipv6'], more: [`${block.v6}ff`], serve: key },
  { what: 'an old address beside', expect: ['some-addresses'], more: [`${block.v4}250`], serve: key },
  {
    what: 'a certificate that ends in three days',
    expect: ['ends-soon'],
    serve: shown(async (name, { make, between }) => ({ leaf: await make(name, { days: [-87, 3] }), chain: [between] })),
  },
];

/** What nobody has listed: a finding with the evidence, and no cause that is not there. */
export const unlisted: readonly Case[] = [
  { what: 'status 418', expect: 'status', evidence: /HTTP 418.*teapot/s, serve: answer(418, 'I am a teapot') },
  { what: 'status 451', expect: 'status', evidence: /HTTP 451/, serve: answer(451, 'for legal reasons') },
  {
    what: 'an alert that TLS does not know',
    expect: 'tls-cut',
    evidence: /TLS/,
    serve: { raw: (socket) => void socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 200]))) },
  },
  {
    what: 'a picture',
    expect: 'not-pem',
    serve: answer(200, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { 'content-type': 'image/png' }),
  },
  {
    what: 'an answer in JSON',
    expect: 'not-pem',
    evidence: /quota/,
    serve: answer(200, '{"error":"quota of the month"}', { 'content-type': 'application/json' }),
  },
  {
    what: 'an upgrade that nobody asked for',
    expect: 'network',
    evidence: /HTTP 101/,
    serve: {
      overTls: (socket) =>
        void socket.once('data', () =>
          socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
        ),
    },
  },
];
