import { expect } from 'vitest';
import type { Snapshot, StepId } from '../../../src/setup/step.ts';
import { follow } from '../../world/core/websocket.ts';
import type { World } from '../../world/world.ts';

/** A failure of a setup that works, as it is made, noticed and mended. */
export interface Failure {
  readonly name: string;
  make(world: World): Promise<unknown>;
  /** How it shows: a step with this problem, or whatever else a snapshot tells. */
  readonly shows: readonly [StepId, code: string] | ((snapshot: Snapshot, before: Snapshot) => boolean);
  /** Core pushes nothing about it; what it pushes is about the repair. */
  readonly quiet?: boolean;
  /** How it ends: by itself, or by the one thing that the person does. */
  readonly ends: 'by itself' | string;
  mend?(world: World): Promise<unknown>;
  /** What is different from before at the end, besides that all is well. */
  after?(world: World): Promise<unknown>;
}

/** What was measured: milliseconds, and calls. */
export interface Measured {
  readonly failure: Failure;
  /** From the first push of Core; undefined: Core pushed nothing. */
  readonly noticedAfterPush: number | undefined;
  readonly noticed: number;
  readonly mended: number;
  readonly toTesla: number;
  readonly toCore: number;
}

/** Counts what the app asks: Tesla for tokens, registrations and vehicles' keys, and Core for anything. */
export class Calls {
  tesla = 0;
  core = 0;
  readonly onCall = (call: string): void => {
    if (/ fleet-(auth|api)\./.test(call)) {
      if (/token$|partner_accounts|fleet_status/.test(call)) this.tesla += 1;
    } else this.core += 1;
  };
}

function shown({ shows }: Failure, snapshot: Snapshot, before: Snapshot): boolean {
  if (typeof shows === 'function') return shows(snapshot, before);
  const [id, code] = shows;
  return snapshot.steps.some((step) => step.id === id && step.problems.some((problem) => problem.code === code));
}

export function allDone({ steps }: Snapshot): boolean {
  return steps.every(({ status }) => status === 'done');
}

/** When Core first pushed something about entries, flows or credentials. */
async function pushes({ homeAssistant: { url, token } }: World): Promise<{ first(): number | undefined; end(): void }> {
  let at: number | undefined;
  const types = ['config_entries/subscribe', 'config_entries/flow/subscribe', 'application_credentials/subscribe'];
  const end = await follow(
    url,
    token,
    types.map((type) => ({ type })),
    () => {
      at ??= Date.now();
    },
  );
  return { first: () => at, end };
}

async function seen({ panel }: World, fits: (snapshot: Snapshot) => boolean, what: string): Promise<number> {
  await panel.until(what, fits, 60_000);
  return Date.now();
}

/** Makes a failure, waits until it is noticed, mends it, and waits until all is well. */
export async function play(world: World, calls: Calls, failure: Failure): Promise<Measured> {
  const [tesla, core] = [calls.tesla, calls.core];
  const heard = failure.quiet === true ? undefined : await pushes(world);
  try {
    const before = await world.panel.snapshot();
    const begun = Date.now();
    await failure.make(world);
    const noticed = await seen(world, (snapshot) => shown(failure, snapshot, before), `${failure.name}: noticed`);
    const push = heard?.first();
    await expectWords(world, failure);
    await failure.mend?.(world);
    const mended = await seen(world, allDone, `${failure.name}: mended`);
    await failure.after?.(world);
    return {
      failure,
      noticedAfterPush: push === undefined || push > noticed ? undefined : noticed - push,
      noticed: noticed - begun,
      mended: mended - begun,
      toTesla: calls.tesla - tesla,
      toCore: calls.core - core,
    };
  } finally {
    heard?.end();
  }
}

/** Whatever is told has something to do beside it, and what was said. */
async function expectWords({ panel }: World, { shows }: Failure): Promise<void> {
  if (typeof shows === 'function') return;
  const { steps } = await panel.snapshot();
  const problem = steps.flatMap(({ problems }) => problems).find(({ code }) => code === shows[1]);
  if (problem !== undefined) expect(problem.remedy.key).toMatch(/\.remedy$/);
}

/** The rows of the printed table. */
export function rowOf({ failure, noticedAfterPush, noticed, mended, toTesla, toCore }: Measured): string {
  const push = noticedAfterPush === undefined ? 'no push' : `${noticedAfterPush} ms after Core’s push`;
  const shows = typeof failure.shows === 'function' ? 'seen' : failure.shows.join(' ');
  return `${failure.name.padEnd(58)} ${shows.padEnd(40)} noticed ${String(noticed).padStart(5)} ms (${push}); ${failure.ends}; well after ${(mended / 1000).toFixed(1)} s; calls: Tesla ${toTesla}, Core ${toCore}`;
}
