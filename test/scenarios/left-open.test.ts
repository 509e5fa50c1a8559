import { expect } from 'vitest';
import type { StepView } from '../../src/setup/step.ts';
import { addCredential, leaveDialog, registerOwnKey, reloadEntries, setUpIntegration } from '../world/by-hand.ts';
import { credentialsIn, entriesIn } from '../world/counts.ts';
import { domain, goTheWay, makeApp, signIn } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { deleteCredentials, deleteEntry, paste, signInOpen } from './failures/hands.ts';
import { inEveryHome, inWorld } from './homes.ts';
import { expectOneOfEach } from './one-of-each.ts';

const firstForm = ['region', 'domain_input'] as const;
const [other, third] = ['other@example.com', 'third@example.com'] as const;

/** Waits until the sign-in stands still because of a dialog that others have left open. */
async function barred({ panel }: World, code: string): Promise<StepView> {
  const { steps } = await panel.until(`${code} is told`, (seen) =>
    seen.steps.some(
      ({ id, problems, actions }) =>
        id === 'sign-in' && problems.some((each) => each.code === code) && !actions.some(({ automatic }) => automatic === true),
    ),
  );
  const step = steps.find(({ id }) => id === 'sign-in') as StepView;
  expect(step.links.filter(({ kind }) => kind === 'external')).toEqual([]);
  expect(step.actions.map(({ id }) => id)).not.toContain('sign-in.start');
  return step;
}

/** By hand, up to Home Assistant's dialog: Tesla lets no one sign in to an app that is not registered. */
async function asTheGuidesSay(world: World): Promise<void> {
  const app = makeApp(world);
  await registerOwnKey(world, app, ['eu']);
  await addCredential(world, app);
}

/** Begins, with the credential that the person has added by hand. */
async function begin({ panel }: World): Promise<void> {
  await panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done', 60_000);
  await panel.press('setup.begin');
  await panel.press('hosting.choose', { method: 'reverse-proxy', domain });
}

const signIns = ({ tesla }: World): number =>
  tesla.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/token')).length;

inEveryHome('a dialog of Home Assistant is left open', (home) => {
  inWorld(
    home,
    'seen by the app: the page offers to close it before anyone signs in, and then one sign-in is enough',
    async (world) => {
      await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done', 60_000);
      await asTheGuidesSay(world);
      await leaveDialog(world, ['domain_input']);
      await begin(world);
      expect((await barred(world, 'sign-in.dialog-open')).actions.map(({ id }) => id)).toEqual(['sign-in.close-dialog']);
      await world.app.stop();
      await world.app.start();
      await barred(world, 'sign-in.dialog-open');
      await world.panel.press('sign-in.close-dialog');
      await goTheWay(world);
      await expectOneOfEach(world);
    },
  );

  inWorld(
    home,
    'it is finished there while the link is shown here: nothing is left to do, and the next sign-in goes on',
    async (world) => {
      await addCredential(world, makeApp(world));
      await begin(world);
      await signInOpen(world);
      await setUpIntegration(world);
      await goTheWay(world);
      await expectOneOfEach(world);
      world.tesla.revokeTokens();
      await reloadEntries(world);
      await signInOpen(world);
      await signIn(world);
      await goTheWay(world);
      await expectOneOfEach(world);
    },
  );

  inWorld(
    home,
    'not seen by the app: after one sign-in the page says so, and sends no one to Tesla before the dialog is closed',
    async (world) => {
      await asTheGuidesSay(world);
      await leaveDialog(world, firstForm);
      await world.app.start();
      await begin(world);
      await signIn(world);
      expect((await barred(world, 'sign-in.dialog-unseen')).actions.map(({ id }) => id)).toEqual([
        'sign-in.dialog-closed',
        'sign-in.restart',
      ]);
      await world.app.stop();
      await world.app.start();
      await barred(world, 'sign-in.dialog-unseen');
      const before = signIns(world);
      // The person is mistaken once.
      await world.panel.press('sign-in.dialog-closed');
      await signIn(world);
      await barred(world, 'sign-in.dialog-unseen');
      expect(signIns(world)).toBeGreaterThan(before);
      await world.panel.press('sign-in.restart');
      await signInOpen(world);
      await goTheWay(world);
      await expectOneOfEach(world);
    },
    { appLater: true },
  );

  inWorld(home, 'Core asks for a new sign-in: the same, seen and not seen', async (world) => {
    await goTheWay(world);
    for (const name of [other, third]) world.tesla.addAccount({ name, region: 'eu' });
    world.tesla.revokeTokens();
    await reloadEntries(world);
    await signInOpen(world);
    await world.app.stop();
    await leaveDialog(world, firstForm, { account: other });
    await world.app.start();
    await signIn(world, { account: other });
    await barred(world, 'sign-in.dialog-unseen');
    await world.panel.press('sign-in.dialog-closed');
    await signInOpen(world);
    await leaveDialog(world, firstForm, { account: third });
    await barred(world, 'sign-in.dialog-open');
    await world.panel.press('sign-in.close-dialog');
    await signIn(world);
    await goTheWay(world);
    await expectOneOfEach(world);
  });
});

inEveryHome('entry and credential are both deleted', (home) => {
  inWorld(
    home,
    'the sign-in that was begun goes with its credential, and the next one makes an entry that loads',
    async (world) => {
      await goTheWay(world);
      const [entry] = await entriesIn(world.homeAssistant);
      await deleteEntry(world, entry?.entry_id);
      await signInOpen(world);
      await deleteCredentials(world);
      const step = await world.panel.untilStep('sign-in', 'waiting');
      expect(step.links.filter(({ kind }) => kind === 'external')).toEqual([]);
      await world.panel.until('it is given up', ({ journal }) =>
        journal.some(({ what }) => what.key === 'journal.sign-in.abandon'),
      );
      await world.panel.untilStep('credentials', 'todo');
      await paste(world);
      await goTheWay(world);
      await expectOneOfEach(world);
      expect(await credentialsIn(world.homeAssistant)).toHaveLength(1);
    },
  );
});
