import { expect } from 'vitest';
import type { ActionId, Problem, Snapshot, StepId, StepView } from '../../src/setup/step.ts';
import { domain, goTheWay, makeApp } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { expectOneOfEach } from './one-of-each.ts';

/** What Tesla's answers are found by: `txid` of the Fleet API, the reference of the sign-in hosts. */
export const reference = /reference [0-9a-f-]{16,}/;

/** The codes of a step's problems. */
export function codesOf({ problems }: Pick<StepView, 'problems'>): string[] {
  return problems.map(({ code }) => code);
}

/** Waits until a step tells a problem, where `words` are given with them in its evidence, which may come a moment later; returns it. */
export async function told({ panel }: World, id: StepId, code: string, words = /(?:)/): Promise<Problem> {
  const find = ({ steps }: Snapshot): Problem | undefined =>
    steps
      .find((step) => step.id === id)
      ?.problems.find((problem) => problem.code === code && words.test(problem.evidence.join(' ')));
  const problem = find(await panel.until(`${id} tells ${code}`, (snapshot) => find(snapshot) !== undefined));
  expect(problem).toBeDefined();
  return problem as Problem;
}

/** Presses a button that cannot work; returns the problems that it ends with. */
export async function refused(
  { panel }: World,
  id: ActionId,
  input: Readonly<Record<string, string>> = {},
): Promise<readonly Problem[]> {
  const result = await panel.act(id, input);
  expect(result).toMatchObject({ ok: false });
  return result.ok ? [] : result.problems;
}

/** Presses a button, unless the app has done by itself meanwhile what it stands for. */
export async function pressIfOffered(
  { panel }: World,
  id: ActionId,
  input: Readonly<Record<string, string>> = {},
): Promise<void> {
  const result = await panel.act(id, input);
  expect(result.ok ? 'done' : result.code).toMatch(/^(done|not-offered)$/);
}

/** "Look again" of the page: every observer has looked when it returns. */
export async function look({ supervisor, homeAssistant }: World): Promise<void> {
  const response = await supervisor.ingress(
    '/look',
    { method: 'POST', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }, body: '{}' },
    { userId: homeAssistant.ownerId },
  );
  expect(response.status).toBe(200);
  await response.body?.cancel();
}

/** Lets the app begin; the key pair is there at the end. */
export async function begin({ panel }: World): Promise<void> {
  await panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
  await panel.press('setup.begin');
  await panel.untilStep('key-pair', 'done');
}

/** As far as the key under the domain. */
export async function toHosting(world: World): Promise<void> {
  await begin(world);
  await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain });
  await world.panel.untilStep('hosting', 'done');
  await world.panel.untilStep('credentials', 'todo');
}

/** As far as the link to Tesla's sign-in. */
export async function toSignIn(world: World): Promise<void> {
  await toHosting(world);
  await world.panel.press('credentials.save', { ...makeApp(world) });
  await world.panel.until('the sign-in is open', ({ steps }) =>
    steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind }) => kind === 'external')),
  );
}

/** Nothing was lost and nothing made twice: from here the way goes on to the end, with the app that has run all the time. */
export async function expectTheEnd(world: World): Promise<void> {
  await goTheWay(world);
  await expectOneOfEach(world);
  expect(world.app.log().match(/ready: /g)).toHaveLength(1);
}
