import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { say } from '../../src/i18n/text.ts';
import type { Problem } from '../../src/setup/step.ts';
import { type Literal, literals, type Way } from '../setup/problems/messages.ts';
import { reloadEntries } from '../world/by-hand.ts';
import { versions } from '../world/core/versions.ts';
import { entriesIn } from '../world/counts.ts';
import { goTheWay } from '../world/person.ts';
import { inEveryHome, inWorld } from './homes.ts';

const isEntry = (literal: Literal): literal is Literal & { readonly way: Extract<Way, { entry: number }> } =>
  typeof literal.way === 'object' && 'entry' in literal.way;

inEveryHome('what Home Assistant says of an integration that Tesla refuses', (home) => {
  inWorld(home, 'is said in its own words, and explained', async (world) => {
    await goTheWay(world);
    const rows: string[] = [];
    for (const { said, code, way } of literals.filter(isEntry)) {
      if (way.newestOnly === true && home.version !== versions[0]) continue;
      world.tesla.faults.next(
        { path: '/api/1/products' },
        { status: way.entry, body: { error: 'as the test wants it' } },
        Number.POSITIVE_INFINITY,
      );
      await reloadEntries(world);
      const isTold = ({ code: told, evidence }: Problem): boolean =>
        evidence.join(' ').includes(said) && (way.asked === undefined || way.asked === told);
      const { steps } = await world.panel.until(`${way.entry} is told`, (snapshot) =>
        snapshot.steps.some(({ id, problems }) => id === 'sign-in' && problems.some(isTold)),
      );
      const [entry] = await entriesIn(world.homeAssistant);
      expect(entry?.reason).toContain(said);
      const problem = steps.find(({ id }) => id === 'sign-in')?.problems[0];
      const general = problem?.code.replace(/^entry\.precondition-.*/, 'entry.precondition');
      expect(general).toBe(way.asked ?? code);
      rows.push(
        `${way.entry} ${said} → ${problem?.code} → ${problem === undefined ? '' : say(en, problem.remedy).slice(0, 110)}`,
      );
      world.tesla.faults.clear();
      await reloadEntries(world);
      await world.panel.untilStep('sign-in', 'done', 'todo');
    }
    console.info(
      `${home.kind} ${home.version}: Home Assistant says → it is → what to do\n${rows.join('\n')}\n${rows.length} reasons`,
    );
  });
});
