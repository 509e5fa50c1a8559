import { expect } from 'vitest';
import { credentialsIn } from '../world/counts.ts';
import { domain, makeApp, signIn } from '../world/person.ts';
import type { FrontBehaviour } from '../world/tesla/front.ts';
import type { World } from '../world/world.ts';
import { inEveryHome, inStandIn, inWorld } from './homes.ts';
import { publicKeyIn } from './one-of-each.ts';
import { begin, codesOf, expectTheEnd, pressIfOffered, reference, refused, toHosting, told, toSignIn } from './told.ts';

/** The registrations that were asked for at Tesla so far. */
function asked({ tesla }: World): number {
  return tesla.calls.filter(({ method, path }) => method === 'POST' && path === '/api/1/partner_accounts').length;
}

inStandIn('what a person enters', (home) => {
  inWorld(home, 'a pair that cannot be one, or that Tesla does not know, is told at once and kept nowhere', async (world) => {
    await toHosting(world);
    const app = makeApp(world);
    const { clientId, clientSecret } = app;
    const stranger = '0b2ff1a3-5a0e-4e0a-9e8f-5a3d1c2b4e6f';
    const cases: readonly (readonly [string, string, string])[] = [
      ['', clientSecret, 'pair.client-id-missing'],
      [clientId, ' "" ', 'pair.client-secret-missing'],
      [clientId, clientId, 'pair.client-secret-malformed'],
      [clientSecret, clientSecret, 'pair.client-id-malformed'],
      ['two words', clientSecret, 'pair.client-id-malformed'],
      [clientId, 'ta-secret.wrong', 'tesla.unauthorized-client'],
      [stranger, clientSecret, 'tesla.unauthorized-client'],
    ];
    for (const [id, secret, code] of cases) {
      const problems = await refused(world, 'credentials.save', { clientId: id, clientSecret: secret });
      expect(problems.map((each) => each.code)).toEqual([code]);
      if (code === 'tesla.unauthorized-client') {
        expect(problems[0]?.evidence.join(' ')).toMatch(/We don't recognize this client_id and client_secret combination/);
        expect(problems[0]?.evidence.join(' ')).toMatch(reference);
        expect((await told(world, 'credentials', code)).evidence.join(' ')).toMatch(reference);
      }
      expect(await credentialsIn(world.homeAssistant)).toEqual([]);
    }
    // Swapped, with what comes along when one copies.
    await world.panel.press('credentials.save', { clientId: ` “${clientSecret}” `, clientSecret: `\n"${clientId}",\t` });
    expect(await credentialsIn(world.homeAssistant)).toMatchObject([{ client_id: clientId, client_secret: clientSecret }]);
    expect(codesOf(await world.panel.untilStep('credentials', 'done'))).toEqual([]);
    await expectTheEnd(world);
  });

  inWorld(home, 'a domain is understood however it is written, or refused with the reason', async (world) => {
    await begin(world);
    const cases: readonly (readonly [string, string])[] = [
      ['', 'domain.empty'],
      ['192.168.1.10', 'domain.ip-address'],
      ['https://[2001:db8::1]:8123/', 'domain.ip-address'],
      ['homeassistant', 'domain.private'],
      ['http://homeassistant.local:8123', 'domain.private'],
      ['my-tesla.example.com', 'domain.contains-tesla'],
      ['github.io', 'domain.public-suffix'],
      ['me@example.com', 'domain.not-a-domain'],
      ['cars example com', 'domain.not-a-domain'],
    ];
    for (const [entered, code] of cases) {
      const problems = await refused(world, 'hosting.choose', { method: 'reverse-proxy', domain: entered });
      expect(problems.map((each) => each.code)).toEqual([code]);
      expect((await world.panel.step('hosting')).status).toBe('todo');
    }
    expect(await refused(world, 'hosting.choose', { method: 'by-pigeon', domain })).toMatchObject([{ code: 'action.invalid' }]);
    const names: readonly (readonly [string, string])[] = [
      [' https://Autos.Müller.example.org/ ', 'autos.xn--mller-kva.example.org'],
      ['HTTPS://Cars.Example.COM:8443/.well-known/x?y#z', domain],
    ];
    for (const [entered, understood] of names) {
      await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain: entered });
      const { facts } = await world.panel.untilStep('hosting', 'done');
      expect(facts.map(({ value }) => value)).toContain(understood);
    }
    await expectTheEnd(world);
  });
});

inStandIn('the key under the domain', (home) => {
  inWorld(home, 'each mistake is told with what was found there; nothing is registered with it', async (world) => {
    await begin(world);
    const cases: readonly (readonly [FrontBehaviour, string, RegExp])[] = [
      ['missing', 'hosting.not-found', /HTTP 404/],
      ['wrong-key', 'hosting.other-key', /04[0-9a-f]{128}.*04[0-9a-f]{128}/],
      ['rsa', 'hosting.rsa', /BEGIN PUBLIC KEY/],
      ['html', 'hosting.html', /Welcome to nginx/],
      ['redirect', 'hosting.redirect', /https:\/\/www\.cars\.example\.com/],
      ['too-large', 'hosting.too-large', /BEGIN PUBLIC KEY/],
      ['forbidden', 'hosting.bot-wall', /HTTP 403.*Attention Required/],
      [{ status: 500, body: 'boom 17' }, 'hosting.status', /HTTP 500.*boom 17/],
      [{ status: 200, body: '' }, 'hosting.empty', /HTTP 200/],
      [{ status: 200, body: '-----BEGIN EC PRIVATE KEY-----' }, 'hosting.private-key', /HTTP 200/],
    ];
    world.front.behave = 'missing';
    await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain });
    await world.panel.press('credentials.save', { ...makeApp(world) });
    for (const [behaviour, code, evidence] of cases) {
      world.front.behave = behaviour;
      await world.panel.press('hosting.look');
      const step = await world.panel.untilStep('hosting', 'problem');
      expect(codesOf(step)).toEqual([code]);
      expect(step.problems[0]?.subject).toBe(domain);
      expect(step.problems[0]?.evidence.join(' ')).toMatch(evidence);
    }
    expect(asked(world)).toBe(0);
    await world.front.pause();
    await world.panel.press('hosting.look');
    const step = await world.panel.untilStep('hosting', 'unknown');
    expect(codesOf(step)).toEqual(['hosting.refused']);
    expect(step.problems[0]?.evidence.join(' ')).not.toBe('');
    // From here it cannot be told: Tesla's own fetch is the last word, and it fails too.
    expect((await told(world, 'registration', 'tesla.key-download-failed')).evidence.join(' ')).toMatch(reference);
    world.front.behave = 'proxy';
    await world.front.resume();
    await world.panel.press('hosting.look');
    await world.panel.untilStep('hosting', 'done');
    await pressIfOffered(world, 'registration.register', { region: 'eu' });
    await expectTheEnd(world);
  });
});

/** One way in which Tesla refuses a registration: how it comes about, how it is told, and how it ends. */
interface Refusal {
  readonly name: string;
  readonly code: string;
  /** In the evidence. */
  readonly words: RegExp;
  /** Some have no reference. */
  readonly unnumbered?: true;
  make(world: World, app: { readonly clientId: string }): void | Promise<void>;
  mend(world: World, app: { readonly clientId: string }): void;
}

const registration = { method: 'POST', path: '/api/1/partner_accounts' };

function answering(status: number, body: unknown, headers: Record<string, string> = {}): Pick<Refusal, 'make' | 'mend'> {
  return {
    make: ({ tesla }) => tesla.faults.next(registration, { status, body, headers }, Number.POSITIVE_INFINITY),
    mend: ({ tesla }) => tesla.faults.clear(),
  };
}

function originOf({ tesla }: World, { clientId }: { readonly clientId: string }, origin: string): void {
  const found = tesla.state.apps.find((app) => app.clientId === clientId);
  found?.allowedOrigins.splice(0, 1, origin);
  tesla.save();
}

function othersRegistration({ tesla }: World, at: string, publicKey: string): void {
  const { clientId } = tesla.createApp({ allowedOrigins: [`https://${at}/`] });
  const now = new Date().toISOString();
  const times = { createdAt: now, updatedAt: now };
  tesla.state.registrations.push({ accountId: 'another-person', region: 'eu', clientId, domain: at, publicKey, ...times });
  tesla.save();
}

function withoutOthers({ tesla }: World): void {
  tesla.state.registrations.splice(0, Number.POSITIVE_INFINITY);
  tesla.save();
}

const reply = (error: string): unknown => ({
  response: null,
  error,
  error_description: '',
  txid: '5fd2a6c1b0e94b5f8c1d2e3f4a5b6c7d',
});

const refusals: readonly Refusal[] = [
  {
    name: '412: the allowed origin is another domain',
    code: 'tesla.allowed-origin',
    words: /412 Root domain example\.com must match registered allowed origin/,
    make: (world, app) => originOf(world, app, 'https://elsewhere.example.org/'),
    mend: (world, app) => originOf(world, app, `https://${domain}/`),
  },
  {
    name: '412: a condition that nobody has written down',
    code: 'tesla.unknown',
    words: /412 Some new condition/,
    ...answering(412, reply('Some new condition')),
  },
  {
    name: '422: the key belongs to another app',
    code: 'tesla.key-taken',
    words: /422 Validation failed: Public key hash has already been taken/,
    make: async (world) => othersRegistration(world, 'other.example.com', await publicKeyIn(world)),
    mend: withoutOthers,
  },
  {
    name: '422: the domain belongs to another app',
    code: 'tesla.domain-taken',
    words: /422 Validation failed: Domain has already been taken/,
    make: (world) => othersRegistration(world, domain, `04${'ab'.repeat(64)}`),
    mend: withoutOthers,
  },
  {
    name: '424: Tesla cannot fetch what is seen from here',
    code: 'tesla.key-download-failed',
    words: /424 Public key download failed for .*unexpected status 403/,
    ...answering(424, reply(`Public key download failed for https://${domain}/x.pem, error: unexpected status 403`)),
  },
  {
    name: '424: too large',
    code: 'tesla.key-too-large',
    words: /424 .*too large/,
    ...answering(424, reply(`Public key download failed for https://${domain}/x.pem, error: too large`)),
  },
  {
    name: '429: too many requests',
    code: 'tesla.rate-limited',
    words: /429 Too Many Requests/,
    ...answering(429, reply('Too Many Requests: Retry in 3600 seconds'), { 'retry-after': '3600' }),
  },
  { name: '500', code: 'tesla.down', words: /500 upstream internal error/, ...answering(500, reply('upstream internal error')) },
  {
    name: '503 of a proxy in front of Tesla, in plain text',
    code: 'tesla.down',
    words: /503.*no healthy upstream/,
    unnumbered: true,
    ...answering(503, 'no healthy upstream'),
  },
  {
    name: '504',
    code: 'tesla.down',
    words: /504 upstream request timeout/,
    ...answering(504, reply('upstream request timeout')),
  },
  {
    name: '400: the domain',
    code: 'tesla.invalid-domain',
    words: /400 Invalid domain/,
    ...answering(400, reply(`Invalid domain: ${domain}. Ensure that domain is lowercase and starts without https://`)),
  },
  {
    name: '402: the bill',
    code: 'tesla.billing-limit',
    words: /402 payment required/,
    ...answering(402, reply('payment required')),
  },
  { name: '418: a status that nobody knows', code: 'tesla.unknown', words: /418 teapot/, ...answering(418, reply('teapot')) },
];

inStandIn('Tesla refuses the registration', (home) => {
  for (const { name, code, words, unnumbered, make, mend } of refusals) {
    inWorld(home, name, async (world) => {
      await toHosting(world);
      const app = makeApp(world);
      await make(world, app);
      await world.panel.press('credentials.save', { ...app });
      const problem = await told(world, 'registration', code);
      expect(problem.subject).toEqual({ key: 'region.eu' });
      expect(problem.evidence.join(' ')).toMatch(words);
      if (unnumbered !== true) {
        expect(problem.evidence.join(' ')).toMatch(reference);
      }
      const before = asked(world);
      // The person tries again, in vain.
      expect(await refused(world, 'registration.register', { region: 'eu' })).toMatchObject([{ code }]);
      expect(asked(world)).toBe(before + 1);
      expect((await world.panel.step('sign-in')).links).toEqual([]);
      mend(world, app);
      await pressIfOffered(world, 'registration.register', { region: 'eu' });
      await expectTheEnd(world);
    });
  }
});

inEveryHome('Tesla refuses the registration that Home Assistant makes itself', (home) => {
  inWorld(home, '424: shown with the line of the log, tried again, and loaded', async (world) => {
    await toSignIn(world);
    world.front.behave = 'forbidden';
    await signIn(world);
    await told(world, 'sign-in', 'sign-in.registration-rejected', /Partner registration failed for/);
    world.front.behave = 'proxy';
    const { actions } = await world.panel.step('sign-in');
    await world.panel.press('sign-in.continue', actions.find(({ id }) => id === 'sign-in.continue')?.input);
    await expectTheEnd(world);
  });
});
