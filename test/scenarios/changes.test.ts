import { expect } from 'vitest';
import { credentialsIn, entriesIn } from '../world/counts.ts';
import { goTheWay, makeApp, pairVehicles, signIn } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { inEveryHome, inStandIn, inWorld } from './homes.ts';
import { archivedKeys, expectOneOfEach, publicKeyIn } from './one-of-each.ts';
import { begin, codesOf, expectTheEnd, toHosting, told, toSignIn } from './told.ts';

async function offerOf({ panel }: World, id: string): Promise<Readonly<Record<string, string>>> {
  const { steps } = await panel.until(`${id} is offered`, (snapshot) =>
    snapshot.steps.some(({ actions }) => actions.some((offer) => offer.id === id)),
  );
  return steps.flatMap(({ actions }) => actions).find((offer) => offer.id === id)?.input ?? {};
}

inEveryHome('changes of a setup that works', (home) => {
  inWorld(home, 'permissions are asked for again: the entry stays, and has them', async (world) => {
    await toSignIn(world);
    await signIn(world, { scopes: ['vehicle_device_data', 'vehicle_location', 'energy_device_data'] });
    await told(world, 'sign-in', 'sign-in.scopes-partly');
    const [before] = await entriesIn(world.homeAssistant);
    await world.panel.press('sign-in.consent', await offerOf(world, 'sign-in.consent'));
    expect(await credentialsIn(world.homeAssistant)).toHaveLength(1);
    await signIn(world);
    await world.panel.until('all is allowed', ({ steps }) =>
      steps.some((step) => step.id === 'sign-in' && step.status === 'done' && codesOf(step).length === 0),
    );
    await expectTheEnd(world);
    expect(await entriesIn(world.homeAssistant)).toMatchObject([{ entry_id: before?.entry_id }]);
  });

  inWorld(
    home,
    'a scope that Home Assistant does not know is named, and gone after it was unticked and asked for again',
    async (world) => {
      await toHosting(world);
      const app = makeApp(world);
      const atTesla = world.tesla.state.apps.find(({ clientId }) => clientId === app.clientId);
      atTesla?.scopes.push('vehicle_specs');
      await world.panel.press('credentials.save', { ...app });
      await signIn(world);
      const problem = await told(world, 'sign-in', 'entry.unknown-scope');
      expect(problem.what.params).toEqual({ scope: 'vehicle_specs' });
      atTesla?.scopes.pop();
      await world.panel.press('sign-in.consent', await offerOf(world, 'sign-in.consent'));
      await signIn(world);
      await expectTheEnd(world);
    },
  );

  inWorld(home, 'a second account is added beside the first', async (world) => {
    world.tesla.addAccount({ name: 'other@example.com', region: 'eu' });
    await goTheWay(world);
    await world.panel.press('sign-in.add');
    await signIn(world, { account: 'other@example.com' });
    await world.panel.untilStep('sign-in', 'done');
    expect((await entriesIn(world.homeAssistant)).map(({ state }) => state)).toEqual(['loaded', 'loaded']);
    expect(await credentialsIn(world.homeAssistant)).toHaveLength(1);
  });

  inWorld(
    home,
    'the key pair is made anew: kept, hosted, registered, taken by Home Assistant, and approved by the vehicles',
    async (world) => {
      await goTheWay(world);
      await pairVehicles(world);
      const before = await publicKeyIn(world);
      await world.panel.press('key-pair.renew');
      await world.panel.until(
        'registered with the new key',
        ({ steps, journal }) =>
          steps.some(({ id, status }) => id === 'registration' && status === 'done') &&
          journal.some(({ what }) => what.key === 'journal.sign-in.take-key'),
      );
      const after = await publicKeyIn(world);
      expect(after).not.toBe(before);
      expect(archivedKeys(world)).toEqual(expect.arrayContaining([before, after]));
      const { facts } = await world.panel.untilStep('vehicles', 'todo');
      expect(facts.filter(({ value }) => typeof value !== 'string' && value.key === 'fact.vehicle.unpaired')).toHaveLength(1);
      await pairVehicles(world);
      await expectTheEnd(world);
    },
  );

  inWorld(home, 'without this app everything goes on, also after Home Assistant was restarted', async (world) => {
    await goTheWay(world);
    await world.app.stop();
    await world.homeAssistant.restart();
    await expect
      .poll(async () => (await entriesIn(world.homeAssistant)).map(({ state }) => state), { timeout: 60_000 })
      .toEqual(['loaded']);
    await expectOneOfEach(world);
  });
});

inStandIn('the sidebar', (home) => {
  inWorld(
    home,
    'is offered once, and the page is in it at a press',
    async (world) => {
      await begin(world);
      await offered(world, true);
      expect(world.supervisor.ingressPanel).toBe(false);
      await world.panel.press('setup.sidebar');
      expect(world.supervisor.ingressPanel).toBe(true);
      await offered(world, false);
    },
    { outOfSidebar: true },
  );

  inWorld(
    home,
    'is not offered any more after a no',
    async (world) => {
      await begin(world);
      await offered(world, true);
      await world.panel.press('setup.no-sidebar');
      await offered(world, false);
      expect(world.supervisor.ingressPanel).toBe(false);
    },
    { outOfSidebar: true },
  );
});

async function offered({ panel }: World, yes: boolean): Promise<void> {
  await panel.until(
    `the sidebar is ${yes ? '' : 'not '}offered`,
    ({ actions }) => actions.some(({ id }) => id === 'setup.sidebar') === yes,
  );
}
