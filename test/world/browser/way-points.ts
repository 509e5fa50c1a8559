import { domain, goTheWay, makeApp, pairVehicles } from '../person.ts';
import type { World } from '../world.ts';

/** How far a set-up has come when a test opens the page: everything before was done without a browser. */
export const wayPoints = {
  'nothing was done': async () => undefined,
  'the key pair is there': async ({ panel }: World) => {
    await panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
    await panel.press('setup.begin');
    await panel.untilStep('key-pair', 'done');
  },
  'the key is on the internet': async (world: World) => {
    await wayPoints['the key pair is there'](world);
    await world.panel.press('hosting.choose', { method: 'reverse-proxy', domain });
    await world.panel.untilStep('credentials', 'todo');
  },
  'the sign-in is open': async (world: World) => {
    await wayPoints['the key is on the internet'](world);
    await world.panel.press('credentials.save', { ...makeApp(world) });
    await world.panel.until('the sign-in is open', ({ steps }) =>
      steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind }) => kind === 'external')),
    );
  },
  'the integration is loaded': async (world: World) => {
    await goTheWay(world);
  },
  'all is done': async (world: World) => {
    await goTheWay(world);
    await pairVehicles(world);
    await world.panel.until('all is done', ({ summary }) => summary.key === 'summary.done');
  },
} as const satisfies Readonly<Record<string, (world: World) => Promise<unknown>>>;
