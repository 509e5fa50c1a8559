import { expect } from 'vitest';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { inNewestHome, inWorld } from './homes.ts';
import { expectOneOfEach } from './one-of-each.ts';

inNewestHome('without Supervisor', (home) => {
  inWorld(
    home,
    'the whole way by the link in the log; a restart ends the session, and its new link opens the panel again',
    async (world) => {
      await goTheWay(world);
      await pairVehicles(world);
      await expectOneOfEach(world);
      const links = () => world.app.log().match(/#link=/g)?.length;
      expect(links()).toBe(1);
      await world.app.stop();
      await world.app.start();
      await world.panel.until('all is as it was', ({ summary }) => summary.key === 'summary.done');
      expect(links()).toBe(2);
    },
    { standalone: 'administrator' },
  );

  inWorld(
    home,
    'a token of someone who is no administrator is told as that',
    async (world) => {
      const { problems } = await world.panel.untilStep('home-assistant', 'problem');
      expect(problems.map(({ code }) => code)).toContain('home-assistant.not-administrator');
    },
    { standalone: 'guest' },
  );
});
