import type { Problem, Snapshot, StepId } from '../../../src/setup/step.ts';
import { follow } from '../../world/core/websocket.ts';
import type { World } from '../../world/world.ts';
import { expectOneOfEach } from '../one-of-each.ts';
import { followPage, type Stream, type Told } from './stream.ts';

/** A failure of a setup that works, as it is made, noticed and mended. */
export interface Failure {
  readonly name: string;
  /** What has to be there before. */
  prepare?(world: World): Promise<unknown>;
  /** Makes it. What it returns as a text is printed: by what the app was made to look. */
  make(world: World): Promise<unknown>;
  /** How it shows: a step with this problem (or, where nothing is wrong with it, this sentence), or whatever a snapshot tells. */
  readonly shows: readonly [StepId, told: string] | ((snapshot: Snapshot, before: Snapshot) => boolean);
  /**
   * From when it has to be seen within a second: Core's first push, unless nothing is pushed: then from its `cause` (or from what makes the
   * app look); or it is seen by an app that was `started` anew, or when a Core that was away can be heard again (`connected`).
   */
  readonly since?: 'cause' | 'started' | 'connected';
  /** Nobody has said anything that could be shown as evidence. */
  readonly wordless?: boolean;
  /** How it ends: by itself, or by the one thing that the person does. */
  readonly ends: 'by itself' | string;
  mend?(world: World): Promise<unknown>;
  /** What is different from before at the end, besides that all is well. */
  after?(world: World): Promise<unknown>;
  /** Its way differs in an older Core: made there, too. */
  readonly older?: boolean;
  /** What is not as it should be yet; printed. */
  readonly pending?: string;
  /** Where it can be made, if not everywhere, and why. */
  readonly only?: { readonly kind: 'core' | 'stand-in'; readonly why: string };
}

/** What was measured: milliseconds, and calls. */
export interface Measured {
  readonly failure: Failure;
  readonly noticed: number;
  /** By what the app was made to look, where it was. */
  readonly by: string | undefined;
  /** From when it was made; and from the one thing that the person did. */
  readonly mended: number;
  readonly afterThat: number | undefined;
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

/** Whether it is told, with something to do and, unless there are none, with the very words of who said it. */
function shown({ shows, wordless }: Failure, snapshot: Snapshot, before: Snapshot): boolean {
  if (typeof shows === 'function') return shows(snapshot, before);
  const [id, what] = shows;
  const explained = ({ code, evidence, remedy }: Problem): boolean =>
    code === what && remedy.key.endsWith('.remedy') && (wordless === true || evidence.join('').trim() !== '');
  return snapshot.steps.some((step) => step.id === id && (step.summary.key === what || step.problems.some(explained)));
}

export function allDone({ steps }: Snapshot): boolean {
  return steps.every(({ status }) => status === 'done');
}

/** All is done, and the app has nothing more to do by itself. */
function well(snapshot: Snapshot): boolean {
  const open = snapshot.steps.some(({ actions }) => actions.some(({ automatic }) => automatic === true));
  return allDone(snapshot) && snapshot.running === undefined && !open;
}

/** When Core first pushed something about entries, flows or credentials. */
async function pushes({ homeAssistant: { url, token } }: World): Promise<{ first(): number | undefined; end(): void }> {
  let at: number | undefined;
  const types = ['config_entries/subscribe', 'config_entries/flow/subscribe', 'application_credentials/subscribe'];
  const end = await follow(
    url,
    token,
    [...types.map((type) => ({ type })), { type: 'subscribe_events', event_type: 'data_entry_flow_progressed' }],
    () => {
      at ??= Date.now();
    },
  );
  return { first: () => at, end };
}

/** When the app was connected to Core last, by its own log. */
export function connectedAt({ app }: World): number {
  return Date.parse(/^(\S+) Home Assistant: connected$/m.exec(app.log().split('\n').toReversed().join('\n'))?.[1] ?? '');
}

/** Makes a failure, waits until it is noticed, mends it, and waits until all is well. */
export async function play(world: World, calls: Calls, failure: Failure): Promise<Measured> {
  const page = await followPage(world);
  let heard: Awaited<ReturnType<typeof pushes>> | undefined;
  try {
    await page.until(`all is well before: ${failure.name}`, well);
    await failure.prepare?.(world);
    const before = await world.panel.snapshot();
    heard = failure.since === undefined ? await pushes(world) : undefined;
    const [tesla, core, begun] = [calls.tesla, calls.core, Date.now()];
    const by = await failure.make(world);
    const made = Date.now();
    const anew = failure.since === 'started';
    // An app that was started anew counts its snapshots anew.
    const fits = (snapshot: Snapshot): boolean =>
      (anew || snapshot.revision > before.revision) && shown(failure, snapshot, before);
    const seen = await page.until(`noticed: ${failure.name}`, fits, anew ? made : begun);
    const since = { cause: begun, started: made, connected: connectedAt(world) }[failure.since ?? 'cause'];
    const push = heard?.first();
    const isPushed = push !== undefined && push <= seen.at;
    const cause = heard !== undefined && !isPushed ? 'its cause' : undefined;
    const { mended, afterThat } = await mend(world, failure, page, seen);
    await failure.after?.(world);
    await expectOneOfEach(world);
    return {
      failure,
      noticed: Math.max(0, seen.at - (isPushed ? push : since)),
      by: typeof by === 'string' ? by : cause,
      mended: mended - begun,
      afterThat,
      toTesla: calls.tesla - tesla,
      toCore: calls.core - core,
    };
  } finally {
    heard?.end();
    await page.end();
  }
}

async function mend(world: World, failure: Failure, page: Stream, seen: Told) {
  const begun = Date.now();
  await failure.mend?.(world);
  // Where all was well again at the very moment in which it was told, that is what counts.
  const since = failure.mend === undefined ? seen.at : begun;
  const { at } = await page.until(`well again: ${failure.name}`, well, since);
  return { mended: at, afterThat: failure.mend === undefined ? undefined : at - begun };
}

const sinces = { cause: '', started: ' after the start of the app', connected: ' after Core was back' } as const;

/** The rows of the printed table. */
export function rowOf({ failure, noticed, by, mended, afterThat, toTesla, toCore }: Measured): string {
  const { name, shows, since, ends } = failure;
  const what = typeof shows === 'function' ? 'the page' : shows.join(' ');
  const from = by !== undefined ? ` after ${by}` : since === undefined ? ' after Core’s push' : sinces[since];
  const open = failure.pending === undefined ? '' : `\n    PENDING: ${failure.pending}`;
  const whole = `well after ${(mended / 1000).toFixed(1)} s`;
  const end = afterThat === undefined ? whole : `${whole}, ${(afterThat / 1000).toFixed(1)} s after that`;
  return `${name}\n    ${what}: noticed ${noticed} ms${from}; ${ends}; ${end}; calls: Tesla ${toTesla}, Core ${toCore}${open}`;
}
