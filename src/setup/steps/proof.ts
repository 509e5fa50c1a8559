import { z } from 'zod';
import { pressButton, type TeslaDevice } from '../../ha/devices.ts';
import { text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import { failingVehicles } from '../failing-vehicles.ts';
import { failingVehicleProblems } from '../problems/failing-vehicles.ts';
import { recognise } from '../problems/recognise.ts';
import { type ActionOffer, type Finding, finding, type Problem } from '../step.ts';
import { outcomeKey, type World } from '../world.ts';
import { passing } from './sign-in.ts';
import type { Step } from './step.ts';

function check(world: World): Finding {
  const loaded = world.entries.value?.some((entry) => entry.state === 'loaded') ?? false;
  const devices = world.devices.value;
  if (!loaded || devices === undefined) {
    return finding({
      status: 'waiting',
      summary: text('step.proof.earlier'),
      waiting: { for: text('wait.earlier-steps'), since: world.devices.since },
    });
  }
  if (devices.length === 0) {
    return finding({
      status: 'waiting',
      summary: text('step.proof.none'),
      waiting: { for: text('wait.devices'), since: world.devices.since },
    });
  }
  const facts = devices.map((device) => ({
    label: { key: 'fact.plain', params: { text: device.name } } as const,
    value: device.withValue > 0 ? text('fact.values', { count: device.withValue, of: device.entities }) : text('fact.no-values'),
  }));
  const actions = devices.flatMap(flash);
  const problems = actions.flatMap(({ id, input }) => {
    const error = world.outcomes[outcomeKey(id, input)]?.error;
    return error === undefined ? [] : [recognise(error)];
  });
  const failing = checkFailing(world);
  if (failing !== undefined) {
    return finding({ ...failing, facts, problems: [...failing.problems, ...problems], actions });
  }
  const silent = devices.filter((device) => device.entities > 0 && device.withValue === 0);
  if (silent.length > 0) {
    // A sleeping car has no values until it wakes, and waking it costs: it is waited for.
    const waiting = { for: text('wait.sleeping'), since: world.devices.since };
    return finding({
      status: 'waiting',
      summary: text('step.proof.sleeping', { count: silent.length }),
      facts,
      problems,
      actions,
      waiting,
    });
  }
  return finding({ status: 'done', summary: text('step.proof.done', { count: devices.length }), facts, problems, actions });
}

/** A vehicle that Core gets no data of is no sleeping one; undefined: there is none such. */
function checkFailing(world: World): (Pick<Finding, 'status' | 'summary' | 'waiting'> & { problems: Problem[] }) | undefined {
  const failing = failingVehicles(world).map(({ since }) => since);
  if (failing.length === 0) return undefined;
  const since = Math.min(...failing);
  const problems = failingVehicleProblems(world);
  const summary = text('step.proof.failing', { count: failing.length });
  if (problems.some(({ code }) => !passing.has(code))) return { status: 'problem', summary, problems };
  return { status: 'waiting', summary, problems, waiting: { for: text('wait.core-retry'), since } };
}

function flash(device: TeslaDevice): ActionOffer[] {
  return device.flashLights === undefined
    ? []
    : [
        {
          id: 'proof.flash',
          label: text('action.proof.flash', { name: device.name }),
          input: { entityId: device.flashLights },
          confirm: text('confirm.proof.flash'),
          harmless: true,
        },
      ];
}

/** The devices have entities with values in Home Assistant: its own states, no call to Tesla. */
export const proof: Step = {
  id: 'proof',
  title: text('step.proof.title'),
  check,
  actions: [
    action({
      id: 'proof.flash',
      journal: text('journal.proof.flash'),
      input: z.object({ entityId: z.string().startsWith('button.') }),
      touches: ['devices'],
      run: async ({ core }, { entityId }) => await pressButton(core, entityId),
    }),
  ],
};
