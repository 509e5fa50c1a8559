import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect } from 'vitest';
import { generateKeyPair } from '../../src/keys/key-pair.ts';
import { addCredential, reloadEntries } from '../world/by-hand.ts';
import { ask } from '../world/core/websocket.ts';
import { credentialsIn, entriesIn } from '../world/counts.ts';
import { domain, goTheWay, makeApp, signIn } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { inEveryHome, inStandIn, inWorld } from './homes.ts';
import { archivedKeys, expectOneOfEach, keyFile, publicKeyIn } from './one-of-each.ts';
import { begin, codesOf, expectTheEnd, look, pressIfOffered, reference, refused, toHosting, told, toSignIn } from './told.ts';

function standInOf({ standIn }: World) {
  if (standIn === undefined) {
    throw new Error('only the stand-in can do this');
  }
  return standIn;
}

async function linkOf({ panel }: World): Promise<string> {
  const { links } = await panel.step('sign-in');
  return links.find(({ kind }) => kind === 'external')?.url ?? '';
}

/** The bytes of key files of no use that the store keeps. */
function keptRaw({ dataFolder }: World): string[] {
  const database = new SQLite(join(dataFolder, 'tesla_fleet_setup.db'), { readonly: true });
  try {
    return (database.prepare('SELECT raw FROM unusable_keys').pluck().all() as Buffer[]).map(String);
  } finally {
    database.close();
  }
}

inEveryHome('bad days at the sign-in', (home) => {
  inWorld(home, 'the consent is denied: told, and nobody is asked again until the person wants it', async (world) => {
    await toSignIn(world);
    await signIn(world, { deny: true });
    const problem = await told(world, 'sign-in', 'sign-in.denied');
    expect(problem.evidence.join(' ')).toMatch(/user_rejected_authorize/);
    await look(world);
    expect(await linkOf(world)).toBe('');
    await world.panel.press('sign-in.start');
    await expectTheEnd(world);
  });

  inWorld(home, 'another account at the reauth: told, and the right one afterwards', async (world) => {
    world.tesla.addAccount({ name: 'other@example.com', region: 'eu' });
    await goTheWay(world);
    const [before] = await entriesIn(world.homeAssistant);
    world.tesla.revokeTokens();
    await reloadEntries(world);
    await signIn(world, { account: 'other@example.com' });
    const problem = await told(world, 'sign-in', 'sign-in.other-account');
    expect(problem.evidence.join(' ')).toMatch(/reauth_account_mismatch/);
    await world.panel.press('sign-in.reload');
    await signIn(world);
    await expectTheEnd(world);
    expect(await entriesIn(world.homeAssistant)).toMatchObject([{ entry_id: before?.entry_id }]);
  });

  inWorld(
    home,
    'Home Assistant restarts in the middle of the sign-in: a new one is opened, the old link is of no use',
    async (world) => {
      await toSignIn(world);
      const link = await linkOf(world);
      await world.homeAssistant.restart();
      await world.panel.until('a new link', ({ steps }) =>
        steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind, url }) => kind === 'external' && url !== link)),
      );
      const back = await fetch(await world.tesla.consent(link));
      expect(await back.text()).toMatch(/Invalid state/);
      await expectTheEnd(world);
    },
  );

  inWorld(home, 'too little is allowed: told, and after the rest is allowed everything is there', async (world) => {
    await toSignIn(world);
    await signIn(world, { scopes: [] });
    const problem = await told(world, 'sign-in', 'tesla.missing-scopes');
    expect(problem.evidence.join(' ')).toMatch(/openid/);
    world.tesla.revokeTokens();
    await reloadEntries(world);
    await world.panel.until('the sign-in is open', ({ steps }) =>
      steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind }) => kind === 'external')),
    );
    await signIn(world);
    await expectTheEnd(world);
  });

  inWorld(home, 'the entry is disabled by the person: left alone until they enable it', async (world) => {
    await goTheWay(world);
    const { url, token } = world.homeAssistant;
    const [entry] = await entriesIn(world.homeAssistant);
    await ask(url, token, { type: 'config_entries/disable', entry_id: entry?.entry_id, disabled_by: 'user' });
    await world.panel.untilStep('sign-in', 'todo');
    const { journal } = await world.panel.snapshot();
    await look(world);
    const later = await world.panel.snapshot();
    expect(later.journal).toEqual(journal);
    expect(later.steps.find(({ id }) => id === 'sign-in')?.actions).toMatchObject([{ id: 'sign-in.enable' }]);
    expect((await entriesIn(world.homeAssistant)).map(({ state }) => state)).toEqual(['not_loaded']);
    await world.panel.press('sign-in.enable');
    await expectTheEnd(world);
  });

  inWorld(home, 'Tesla is down for a while: told with what was seen, and over by itself or at a press', async (world) => {
    await goTheWay(world);
    world.tesla.faults.down = true;
    await reloadEntries(world);
    const { steps } = await world.panel.until('told', (snapshot) =>
      snapshot.steps.some((step) => step.id === 'sign-in' && step.status !== 'done' && step.problems.length > 0),
    );
    expect(steps.find(({ id }) => id === 'sign-in')?.problems[0]?.evidence.join(' ')).toMatch(/setup_(retry|error)/);
    world.tesla.faults.clear();
    await pressIfOffered(world, 'sign-in.reload');
    await expectTheEnd(world);
  });

  inWorld(home, 'Home Assistant restarts between two steps: the way goes on', async (world) => {
    await toHosting(world);
    const key = await publicKeyIn(world);
    await world.homeAssistant.restart();
    await expectTheEnd(world);
    expect(await publicKeyIn(world)).toBe(key);
  });

  inWorld(
    home,
    'an app for energy alone, which may not ask what is registered: the answers to the registration count',
    async (world) => {
      await toHosting(world);
      await world.panel.press('credentials.save', { ...makeApp(world, { energyOnly: true }) });
      await expectTheEnd(world);
      await world.app.stop();
      await world.app.start();
      await goTheWay(world);
      await expectOneOfEach(world);
      const { steps } = await world.panel.snapshot();
      expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
      expect(steps.find(({ id }) => id === 'proof')?.facts).toHaveLength(1);
    },
  );
});

inStandIn('bad days of Home Assistant', (home) => {
  inWorld(
    home,
    'it is not there when the app starts, and comes later',
    async (world) => {
      await standInOf(world).goDown();
      await world.app.start();
      const { status } = await world.supervisor
        .ingress('/', {}, { userId: world.homeAssistant.ownerId })
        .catch(() => ({ status: 502 }));
      expect([401, 502, 503]).toContain(status);
      await standInOf(world).comeUp();
      await expectTheEnd(world);
    },
    { appLater: true },
  );

  inWorld(home, 'it is gone in the middle: the page says so, and goes on when it is back', async (world) => {
    await toSignIn(world);
    await standInOf(world).goDown();
    await told(world, 'home-assistant', 'home-assistant.away');
    // What was not looked at is no failure.
    const { steps } = await world.panel.snapshot();
    expect(steps.filter(({ status }) => status === 'problem').map(({ id }) => id)).toEqual([]);
    await standInOf(world).comeUp();
    await expectTheEnd(world);
  });

  inWorld(home, 'it is in recovery mode: the app only watches, and repairs afterwards', async (world) => {
    await goTheWay(world);
    const key = await publicKeyIn(world);
    await standInOf(world).recoveryMode(true);
    await told(world, 'home-assistant', 'home-assistant.recovery-mode');
    const { journal } = await world.panel.snapshot();
    await rm(keyFile(world));
    await told(world, 'key-pair', 'key-pair.lost');
    await look(world);
    // The app lives: it is a refused subscription that ends a careless one here.
    expect((await world.panel.snapshot()).journal).toEqual(journal);
    expect(existsSync(keyFile(world))).toBe(false);
    await standInOf(world).recoveryMode(false);
    await world.panel.untilStep('key-pair', 'done');
    expect(await publicKeyIn(world)).toBe(key);
    await expectTheEnd(world);
  });

  inWorld(
    home,
    'it is in recovery mode when the app starts: told, and the way begins when it is over',
    async (world) => {
      await standInOf(world).recoveryMode(true);
      await world.app.start();
      await told(world, 'home-assistant', 'home-assistant.recovery-mode');
      await world.panel.press('setup.begin');
      await look(world);
      expect(existsSync(keyFile(world))).toBe(false);
      await standInOf(world).recoveryMode(false);
      await expectTheEnd(world);
    },
    { appLater: true },
  );

  inWorld(
    home,
    'My Home Assistant is off: told, and no sign-in is begun',
    async (world) => {
      await told(world, 'home-assistant', 'home-assistant.my-missing');
      await world.panel.press('setup.begin');
      await world.panel.untilStep('key-pair', 'done');
      await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain });
      await world.panel.press('credentials.save', { ...makeApp(world) });
      await world.panel.until('registered in the own region', () => world.tesla.registrations.length === 1);
      await look(world);
      const { steps, journal } = await world.panel.snapshot();
      expect(steps.find(({ id }) => id === 'sign-in')?.status).not.toBe('problem');
      expect(steps.flatMap(codesOf)).toEqual(['home-assistant.my-missing']);
      expect(JSON.stringify(journal)).not.toMatch(/sign-in/);
      standInOf(world).setComponent('my', true);
      await look(world);
      await expectTheEnd(world);
    },
    { withoutMy: true },
  );
});

inStandIn('bad days of Tesla', (home) => {
  inWorld(home, 'nothing of Tesla answers when the pair is pasted: it is kept, and asked about later', async (world) => {
    await toHosting(world);
    world.tesla.faults.down = true;
    await world.panel.press('credentials.save', { ...makeApp(world) });
    const problem = await told(world, 'credentials', 'tesla.unreachable');
    expect((await world.panel.step('credentials')).status).toBe('waiting');
    expect(problem.evidence.join(' ')).toMatch(/oauth2\/v3\/token/);
    world.tesla.faults.clear();
    await world.panel.press('credentials.ask');
    await expectTheEnd(world);
  });

  inWorld(home, 'the token host asks to wait: told with the minutes', async (world) => {
    await toHosting(world);
    const body = { error: 'Too Many Requests: Retry in 120 seconds', txid: '5fd2a6c1b0e94b5f8c1d2e3f4a5b6c7d' };
    const fault = { status: 429, body, headers: { 'retry-after': '120' } };
    world.tesla.faults.next({ path: '/oauth2/v3/token' }, fault, Number.POSITIVE_INFINITY);
    await world.panel.press('credentials.save', { ...makeApp(world) });
    const problem = await told(world, 'credentials', 'tesla.rate-limited');
    expect([problem.what, problem.why, problem.remedy].some(({ params }) => params?.minutes === 2)).toBe(true);
    expect(problem.evidence.join(' ')).toMatch(reference);
    world.tesla.faults.clear();
    await world.panel.press('credentials.ask');
    await expectTheEnd(world);
  });

  inWorld(home, 'everything of the Fleet API asks to wait, the question what is registered too', async (world) => {
    await toHosting(world);
    world.tesla.faults.rateLimited = 3_600;
    await world.panel.press('credentials.save', { ...makeApp(world) });
    const problem = await told(world, 'registration', 'tesla.rate-limited');
    expect(problem.evidence.join(' ')).toMatch(reference);
    expect((await world.panel.step('registration')).status).toBe('waiting');
    world.tesla.faults.clear();
    await pressIfOffered(world, 'registration.register', { region: 'eu' });
    await expectTheEnd(world);
  });

  for (const [name, fault, code, step] of [
    ['the Fleet API does not know a new app yet', 'expectedPartnerAccount', 'tesla.app-not-ready', 'registration'],
    ['the token host refuses every audience for a new app', 'invalidAudience', 'tesla.app-not-ready', 'credentials'],
  ] as const) {
    inWorld(home, `${name}: waited for`, async (world) => {
      await toHosting(world);
      world.tesla.faults[fault] = true;
      await world.panel.press('credentials.save', { ...makeApp(world) });
      const problem = await told(world, step, code);
      expect(problem.evidence.join(' ')).toMatch(reference);
      await world.panel.untilStep(step, 'waiting');
      world.tesla.faults.clear();
      await pressIfOffered(world, step === 'credentials' ? 'credentials.ask' : 'registration.look');
      await pressIfOffered(world, 'registration.register', { region: 'eu' });
      await expectTheEnd(world);
    });
  }

  inWorld(home, 'two apps: the person chooses, the other one goes only on their word', async (world) => {
    const [one, two] = [makeApp(world), makeApp(world)];
    await addCredential(world, one, 'One');
    await addCredential(world, two, 'Two');
    await begin(world);
    await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain });
    const step = await world.panel.untilStep('credentials', 'todo');
    const options = step.actions.find(({ id }) => id === 'credentials.choose')?.fields?.[0]?.options?.map(({ value }) => value);
    expect(options?.toSorted()).toEqual([one.clientId, two.clientId].toSorted());
    expect(world.tesla.registrations).toEqual([]);
    await world.panel.press('credentials.choose', { clientId: two.clientId });
    await goTheWay(world);
    expect(await credentialsIn(world.homeAssistant)).toHaveLength(2);
    const { actions } = await world.panel.step('credentials');
    await world.panel.press('credentials.remove', actions.find(({ id }) => id === 'credentials.remove')?.input);
    expect(await credentialsIn(world.homeAssistant)).toMatchObject([{ client_id: two.clientId }]);
    await expectTheEnd(world);
  });

  inWorld(
    home,
    'an app that was made in China: said, and registered there alone',
    async (world) => {
      await toHosting(world);
      await world.panel.press('credentials.save', { ...makeApp(world, { china: true }) });
      await told(world, 'credentials', 'credentials.china');
      await world.panel.untilStep('registration', 'done');
      expect(world.tesla.registrations.map(({ region, domain: at }) => [region, at])).toEqual([['cn', domain]]);
    },
    { country: 'CN' },
  );
});

inStandIn('a key file of no use', (home) => {
  const whole = generateKeyPair();
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const other = generateKeyPairSync('ec', { namedCurve: 'secp384r1' })
    .privateKey.export({ type: 'sec1', format: 'pem' })
    .toString();
  for (const [name, content, code] of [
    ['torn', whole.privatePem.slice(0, 120), 'key-pair.torn'],
    ['RSA', rsa, 'key-pair.not-ec'],
    ['of another curve', other, 'key-pair.not-ec'],
    ['the public half', whole.publicPem, 'key-pair.public-only'],
    ['empty', '', 'key-pair.empty'],
    ['no key', 'hello', 'key-pair.not-a-key'],
  ] as const) {
    inWorld(
      home,
      `${name}: told, kept as it is, and replaced only on the person's word and after a copy`,
      async (world) => {
        await writeFile(keyFile(world), content);
        await world.app.start();
        await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
        await world.panel.press('setup.begin');
        await told(world, 'key-pair', code);
        await look(world);
        const { status, actions } = await world.panel.step('key-pair');
        expect(status).toBe('problem');
        expect(actions.map(({ id, confirm, automatic }) => [id, confirm !== undefined, automatic ?? false])).toEqual([
          ['key-pair.generate', true, false],
          ['key-pair.import', true, false],
        ]);
        expect(keptRaw(world)).toEqual([]);
        expect(archivedKeys(world)).toEqual([]);
        expect(await refused(world, 'key-pair.import', { pem: rsa })).toMatchObject([{ code: 'key-pair.not-ec' }]);
        await world.panel.press(name === 'torn' ? 'key-pair.import' : 'key-pair.generate', { pem: whole.privatePem });
        expect(keptRaw(world)).toEqual([content]);
        await expectTheEnd(world);
        expect((await publicKeyIn(world)) === whole.publicKey).toBe(name === 'torn');
      },
      { appLater: true },
    );
  }
});

inStandIn('who may come in', (home) => {
  inWorld(home, 'nobody but an administrator sees or does anything', async (world) => {
    await begin(world);
    const { id } = await world.homeAssistant.addUser('Guest', false);
    for (const [as, status] of [
      [{ userId: id }, 403],
      [{}, 401],
    ] as const) {
      for (const [path, init] of [
        ['/', {}],
        ['/events', {}],
        ['/public-key.pem', {}],
        ['/look', { method: 'POST', body: '{}' }],
        ['/actions/setup.pause', { method: 'POST', body: '{"input":{}}' }],
      ] as const) {
        const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
        const response = await world.supervisor.ingress(path, { ...init, headers }, as);
        expect([path, response.status]).toEqual([path, status]);
        expect(await response.text()).not.toMatch(/key-pair/);
      }
    }
    expect((await world.panel.snapshot()).automatic).toBe(true);
    await expectTheEnd(world);
  });
});
