import { expect } from 'vitest';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { inNewestHome, inWorld } from './homes.ts';
import { publicKeyIn } from './one-of-each.ts';

const next = 'new.example.com';

inNewestHome('a change of the domain', (home) => {
  inWorld(home, 'is proven first, may be given up, and costs what was said: registration and pairing anew', async (world) => {
    const { panel, tesla, front } = world;
    await goTheWay(world);
    await pairVehicles(world);
    const before = tesla.registrations.map(({ domain }) => domain);
    const summary = async (): Promise<string> => (await panel.step('hosting')).summary.key;

    // Nothing there yet: what is in use stays in use, over a restart too.
    front.set(next, 'missing');
    await panel.press('hosting.domain', { domain: next });
    expect(await summary()).toBe('step.hosting.changing');
    expect((await panel.step('hosting')).problems.map(({ code }) => code)).toEqual(['hosting.not-found']);
    expect((await panel.step('registration')).status).toBe('done');
    await world.app.stop();
    await world.app.start();
    await panel.until('the change is still under way', ({ steps }) =>
      steps.some(({ summary: said }) => said.key === 'step.hosting.changing'),
    );
    await panel.press('hosting.stay');
    await panel.untilStep('hosting', 'done');

    front.set(next, 'proxy');
    await panel.press('hosting.domain', { domain: next });
    await panel.until('it is proven', ({ steps }) => steps.some(({ summary: said }) => said.key === 'step.hosting.proven'));
    expect(tesla.registrations.map(({ domain }) => domain)).toEqual(before);
    const move = (await panel.step('hosting')).actions.find(({ id }) => id === 'hosting.move');
    expect(move?.confirm?.params).toMatchObject({ domain: next, vehicles: 1 });

    // The person adds the origin at Tesla, as the page says.
    for (const app of tesla.state.apps) app.allowedOrigins.push(`https://${next}/`);
    await panel.press('hosting.move');
    await panel.untilStep('registration', 'done');
    const publicKey = await publicKeyIn(world);
    const moved = tesla.registrations.filter(({ domain }) => domain === next);
    expect(moved.map((each) => [each.region, each.publicKey]).toSorted()).toEqual([
      ['eu', publicKey],
      ['na', publicKey],
    ]);
    await panel.untilStep('sign-in', 'done');
  });
});
