import { once } from 'node:events';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type Server } from 'node:net';
import { createSecureContext, createServer as createTlsServer, getCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostedKey } from '../../src/hosting/hosted-key.ts';
import { lookAtHostedKey } from '../../src/hosting/look/look.ts';
import { hostedKeyProblem } from '../../src/setup/problems/hosting.ts';
import { sec1 } from '../keys/samples.ts';
import { makeCertificate } from '../world/internet/certificates.ts';
import { startNameServer } from '../world/internet/name-server.ts';
import { block, canMakeInternet, makeInternet } from '../world/internet/network.ts';
import type { Stoppable } from '../world/types.ts';
import { type Authorities, type Case, cases, type Serve, unlisted } from './faults.ts';

const can = canMakeInternet();
if (!can.ok && process.env.CI === 'true') throw new Error(`The internet of the tests must be made here: ${can.why}`);

const all = [...cases, ...unlisted];
const nameOf = (each: Case): string => `case${all.indexOf(each) + 1}.example.com`;
const addressOf = (each: Case): string => `${block.v4}${all.indexOf(each) + 1}`;

async function makeAuthorities(): Promise<Authorities> {
  const root = await makeCertificate({ name: 'Root', authority: true });
  const between = await makeCertificate({ name: 'Between', authority: true, by: root });
  const stranger = await makeCertificate({ name: 'Stranger', authority: true });
  return {
    root,
    between,
    stranger,
    make: async (name, { self, by = between, names = [name], ...more } = {}) =>
      await makeCertificate({ name, names, ...(self === true ? {} : { by }), ...more }),
  };
}

async function listen(server: Server, host: string): Promise<Stoppable> {
  const open = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => open.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(443, host);
  await once(server, 'listening');
  return {
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

async function serve(how: Serve, each: Case, authorities: Authorities): Promise<Stoppable> {
  if ('raw' in how) return await listen(createTcpServer(how.raw), addressOf(each));
  const usual = async () => {
    const leaf = await authorities.make(nameOf(each));
    return { key: leaf.keyPem, cert: leaf.pem + authorities.between.pem };
  };
  const options = await (how.tls?.(nameOf(each), authorities) ?? usual());
  const server = 'http' in how ? createHttpsServer(options, how.http) : createTlsServer(options, how.overTls);
  return await listen(server, addressOf(each));
}

describe.skipIf(!can.ok)(`the outside look${can.ok ? '' : ` (skipped: ${can.why})`}`, () => {
  const started: Stoppable[] = [];
  const seen = new Map<Case, { readonly found: HostedKey; readonly took: number }>();

  // All at once, with the limits of production: whoever stalls takes no longer than one.
  beforeAll(async () => {
    await makeInternet();
    const authorities = await makeAuthorities();
    const [home, one, other] = [
      await startNameServer('127.0.0.1'),
      await startNameServer('127.0.0.1'),
      await startNameServer('127.0.0.1'),
    ];
    started.push(home, one, other);
    for (const each of all) {
      const usual = [addressOf(each), ...(each.more ?? [])];
      home.names.set(nameOf(each), each.home ?? usual);
      one.names.set(nameOf(each), each.outside?.[0] ?? usual);
      other.names.set(nameOf(each), each.outside?.[1] ?? usual);
      if (each.serve !== undefined) started.push(await serve(each.serve, each, authorities));
    }
    const secureContext = createSecureContext({ ca: [...getCACertificates('default'), authorities.root.pem] });
    const resolvers = { home: home.address, outside: [one.address, other.address], port: 443 };
    const addresses = { connect: {}, links: {}, resolvers };
    await Promise.all(
      all.map(async (each) => {
        const begun = performance.now();
        const found = await lookAtHostedKey({ domain: nameOf(each), addresses, secureContext });
        seen.set(each, { found, took: performance.now() - begun });
      }),
    );
  });

  afterAll(async () => {
    for (const part of started) await part.stop();
    const rows = all.map((each) => {
      const { found, took } = seen.get(each) ?? {};
      const code =
        found === undefined ? '?' : found.ok ? `found ${(found.warnings ?? []).join(', ')}` : hostedKeyProblem(found, 'x').code;
      return `${each.what.padEnd(62)} ${code.padEnd(28)} ${((took ?? 0) / 1000).toFixed(1).padStart(5)} s`;
    });
    console.info(rows.join('\n'));
  });

  const evidenceOf = (found: HostedKey): string =>
    (found.ok ? (found.trail ?? []) : hostedKeyProblem(found, 'x').evidence).join('\n');

  test.each(all.map((each) => [each.what, each] as const))('%s', (_, each) => {
    const { found, took } = seen.get(each) ?? {};
    expect(found).toBeDefined();
    if (found === undefined) return;
    const outcome = found.ok ? (found.warnings ?? []) : found.fault;
    expect(outcome, evidenceOf(found)).toEqual(each.expect);
    expect(evidenceOf(found)).toMatch(each.evidence ?? /./);
    expect(took).toBeLessThan(15_000);
    expect(JSON.stringify(found)).not.toContain(sec1.split('\n')[2]);
  });

  test('at least forty faults, each with a problem of its own', () => {
    const codes = new Set(cases.flatMap(({ expect: fault }) => (typeof fault === 'string' ? [fault] : [])));
    expect(codes.size).toBeGreaterThanOrEqual(40);
  });
});
