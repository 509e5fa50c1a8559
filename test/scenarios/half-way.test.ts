import { rm, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { generateKeyPair } from '../../src/keys/key-pair.ts';
import { addCredential, registerOwnKey, reloadEntries, setUpIntegration } from '../world/by-hand.ts';
import { ask } from '../world/core/websocket.ts';
import { credentialsIn } from '../world/counts.ts';
import { domain, goTheWay, makeApp, signIn } from '../world/person.ts';
import { inEveryHome, inWorld } from './homes.ts';
import { expectOneOfEach, keyFile, publicKeyIn } from './one-of-each.ts';

inEveryHome('from every half-way state to loaded', (home) => {
  inWorld(home, 'nothing is there, and then everything is there: nothing is made twice', async (world) => {
    await goTheWay(world);
    await expectOneOfEach(world);
    const [publicKey, calls] = [await publicKeyIn(world), world.tesla.calls.length];
    await world.app.stop();
    await world.app.start();
    await goTheWay(world);
    await expectOneOfEach(world);
    expect(await publicKeyIn(world)).toBe(publicKey);
    const later = world.tesla.calls
      .slice(calls)
      .filter(({ method, path }) => method === 'POST' && path === '/api/1/partner_accounts');
    expect(later).toEqual([]);
  });

  inWorld(
    home,
    'a key file is there: it is adopted',
    async (world) => {
      const pair = generateKeyPair();
      await writeFile(keyFile(world), pair.privatePem);
      await world.app.start();
      await goTheWay(world);
      await expectOneOfEach(world);
      expect(await publicKeyIn(world)).toBe(pair.publicKey);
    },
    { appLater: true },
  );

  inWorld(
    home,
    'a credential was added by hand: it is used',
    async (world) => {
      await addCredential(world, makeApp(world));
      await world.app.start();
      await goTheWay(world);
      await expectOneOfEach(world);
    },
    { appLater: true },
  );

  inWorld(
    home,
    'the entry was made by hand: key, credential and entry stay as they are',
    async (world) => {
      const app = makeApp(world);
      await registerOwnKey(world, app, ['na', 'eu']);
      await addCredential(world, app);
      await setUpIntegration(world);
      const publicKey = await publicKeyIn(world);
      await world.app.start();
      const first = await world.panel.until('looked', ({ steps }) =>
        steps.some(({ id, status }) => id === 'sign-in' && status === 'done'),
      );
      // The first look on an existing installation writes nothing.
      expect(first.automatic).toBe(false);
      expect(first.journal).toEqual([]);
      await goTheWay(world);
      await expectOneOfEach(world);
      expect(await publicKeyIn(world)).toBe(publicKey);
    },
    { appLater: true },
  );

  inWorld(home, 'the credential of the entry was removed: pasted again, and loaded', async (world) => {
    await goTheWay(world);
    const [credential] = await credentialsIn(world.homeAssistant);
    const { url, token } = world.homeAssistant;
    await ask(url, token, { type: 'application_credentials/delete', application_credentials_id: credential?.id });
    await reloadEntries(world);
    await world.panel.untilStep('credentials', 'todo');
    await world.panel.press('credentials.save', {
      clientId: credential?.client_id ?? '',
      clientSecret: credential?.client_secret ?? '',
    });
    const step = await world.panel.untilStep('sign-in', 'done', 'todo');
    if (step.status === 'todo') {
      await signIn(world);
    }
    await world.panel.untilStep('sign-in', 'done');
    await expectOneOfEach(world);
  });

  inWorld(home, 'the key file was lost: the same key comes back', async (world) => {
    await goTheWay(world);
    const publicKey = await publicKeyIn(world);
    await rm(keyFile(world));
    await world.panel.until('restored', ({ journal }) => journal.some(({ what }) => what.key === 'journal.key-pair.restore'));
    await world.panel.untilStep('key-pair', 'done');
    expect(await publicKeyIn(world)).toBe(publicKey);
    await goTheWay(world);
    await expectOneOfEach(world);
  });

  inWorld(home, 'the key file was replaced: the key that Tesla knows comes back, the other one is kept', async (world) => {
    await goTheWay(world);
    const publicKey = await publicKeyIn(world);
    await writeFile(keyFile(world), generateKeyPair().privatePem);
    await world.panel.until('adopted', ({ journal }) => journal.some(({ what }) => what.key === 'journal.key-pair.adopt'));
    await world.panel.until('restored', ({ journal }) => journal.some(({ what }) => what.key === 'journal.key-pair.restore'));
    await goTheWay(world);
    expect(await publicKeyIn(world)).toBe(publicKey);
    await expectOneOfEach(world);
  });

  inWorld(home, 'the token is refused: the reauth of Home Assistant is taken up', async (world) => {
    await goTheWay(world);
    world.tesla.revokeTokens();
    await reloadEntries(world);
    await world.panel.until('the sign-in is open', ({ steps }) =>
      steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind }) => kind === 'external')),
    );
    await signIn(world);
    await goTheWay(world);
    await expectOneOfEach(world);
  });

  inWorld(home, 'the consent was denied at a reauth, so that the reauth is gone: it begins again', async (world) => {
    await goTheWay(world);
    world.tesla.revokeTokens();
    await reloadEntries(world);
    await signIn(world, { deny: true });
    await world.panel.until('the denial is told', ({ steps }) =>
      steps.some(({ problems }) => problems.some(({ code }) => code === 'sign-in.denied')),
    );
    await world.panel.press('sign-in.reload');
    await signIn(world);
    await goTheWay(world);
    await expectOneOfEach(world);
  });

  for (const region of ['na', 'eu'] as const) {
    inWorld(
      home,
      `registered in ${region} already, and Tesla refuses a second time there`,
      async (world) => {
        const app = makeApp(world);
        await registerOwnKey(world, app, [region]);
        world.tesla.faults.secondRegistration = region;
        await addCredential(world, app);
        await world.app.start();
        await goTheWay(world);
        await expectOneOfEach(world);
      },
      { appLater: true },
    );
  }

  inWorld(
    home,
    'registered in both regions, and Tesla refuses a second time in both: a finding of its own',
    async (world) => {
      const app = makeApp(world);
      await registerOwnKey(world, app, ['na', 'eu']);
      world.tesla.faults.secondRegistration = '422';
      await addCredential(world, app);
      await world.app.start();
      await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
      await world.panel.press('setup.begin');
      await world.panel.press('hosting.choose', { method: 'elsewhere', domain });
      await world.panel.until('the sign-in is open', ({ steps }) =>
        steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind }) => kind === 'external')),
      );
      await signIn(world);
      const step = await world.panel.untilStep('sign-in', 'problem');
      expect(step.problems.map(({ code }) => code)).toEqual(['sign-in.registered-everywhere']);
      expect(step.problems[0]?.evidence.join(' ')).toMatch(/Partner registration failed|invalid_response/);
      expect((await world.panel.step('registration')).status).toBe('done');
    },
    { appLater: true },
  );
});
