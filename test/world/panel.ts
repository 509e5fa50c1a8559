import type { PageState } from '../../src/ingress/panel/panel.tsx';
import type { ActionId, ActResult, Snapshot, StepId, StepView } from '../../src/setup/step.ts';
import { snapshotsIn } from './event-stream.ts';

/** Before a page that was cut off, or could not be opened, is opened again; milliseconds. */
const pause = 100;

/** How a path of the panel is asked for, as the person who has it open. */
export type PanelWay = (path: string, init: RequestInit) => Promise<Response>;

/** The panel as a person has it before them: reads its state, presses its buttons, through Core and Supervisor. */
export class Panel {
  readonly #way: PanelWay;
  #visit = new AbortController();
  /** Everything that the panel has answered; for the search for secrets. */
  readonly seen: string[] = [];

  constructor(way: PanelWay) {
    this.#way = way;
  }

  /** The person goes away: whatever they are waiting for or about to press fails. */
  leave(): void {
    this.#visit.abort();
    this.#visit = new AbortController();
  }

  async #request(path: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
    const response = await this.#way(path, { signal: AbortSignal.timeout(90_000), ...init });
    const text = await response.text();
    this.seen.push(text);
    return { status: response.status, text };
  }

  /** The snapshot inside the page. @throws when the page is not to be had (yet). */
  async snapshot(): Promise<Snapshot> {
    const { status, text } = await this.#request('/');
    const state = /<script[^>]*type="application\/json"[^>]*>(.*?)<\/script>/s.exec(text)?.[1];
    if (status !== 200 || state === undefined) {
      throw new Error(`the panel answers ${status}: ${text.slice(0, 300)}`);
    }
    return (JSON.parse(state) as PageState).snapshot;
  }

  async step(id: StepId): Promise<StepView> {
    const found = (await this.snapshot()).steps.find((step) => step.id === id);
    if (found === undefined) {
      throw new Error(`no step ${id}`);
    }
    return found;
  }

  /** Saves a file. */
  async download(path: string): Promise<Uint8Array> {
    const response = await this.#way(path, { signal: AbortSignal.timeout(90_000) });
    if (!response.ok) {
      throw new Error(`${path} answers ${response.status}`);
    }
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Presses a button. */
  async act(id: ActionId, input: Readonly<Record<string, string>> = {}): Promise<ActResult> {
    const { status, text } = await this.#request(`/actions/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ input }),
    });
    if (!text.startsWith('{')) {
      throw new Error(`the action ${id} answers ${status}: ${text.slice(0, 300)}`);
    }
    return JSON.parse(text) as ActResult;
  }

  /** Presses a button that must work. @throws when it does not. */
  async press(id: ActionId, input: Readonly<Record<string, string>> = {}): Promise<void> {
    const result = await this.act(id, input);
    if (!result.ok) {
      throw new Error(`the action ${id} ends ${JSON.stringify(result)}`);
    }
  }

  /** All that the open page is told, from how things are now on; ends with the connection. */
  async *#told(signal: AbortSignal): AsyncGenerator<Snapshot> {
    const response = await this.#way('/events', { signal });
    if (!response.ok || response.body === null) {
      throw new Error(`the panel answers ${response.status}: ${(await response.text()).slice(0, 300)}`);
    }
    for await (const { snapshot, text } of snapshotsIn(response.body)) {
      this.seen.push(text);
      yield snapshot;
    }
  }

  /** Waits until what the open page is told fits; a page that is cut off is opened again. @throws after `limit` milliseconds, with the last snapshot. */
  async until(what: string, fits: (snapshot: Snapshot) => boolean, limit = 30_000): Promise<Snapshot> {
    const left = this.#visit.signal;
    const signal = AbortSignal.any([left, AbortSignal.timeout(limit)]);
    let last: unknown;
    while (!signal.aborted) {
      try {
        for await (const snapshot of this.#told(signal)) {
          if (fits(snapshot)) return snapshot;
          last = snapshot;
        }
      } catch (error) {
        last = signal.aborted ? last : error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    if (left.aborted) throw new Error('the person has left');
    throw new Error(
      `not within ${limit} ms: ${what}\n${last instanceof Error ? String(last) : told(last as Snapshot | undefined)}`,
    );
  }

  /** Waits until a step has one of these statuses. */
  async untilStep(id: StepId, ...statuses: StepView['status'][]): Promise<StepView> {
    const snapshot = await this.until(`${id} is ${statuses.join(' or ')}`, ({ steps }) =>
      steps.some((step) => step.id === id && statuses.includes(step.status)),
    );
    return snapshot.steps.find((step) => step.id === id) as StepView;
  }
}

/** A snapshot as a failure shows it. */
function told(snapshot: Snapshot | undefined): string {
  const steps = snapshot?.steps.map(({ id, status, summary, problems }) => [
    id,
    status,
    summary.key,
    ...problems.map(({ code, evidence }) => [code, ...evidence]),
  ]);
  return JSON.stringify(steps, null, 1);
}
