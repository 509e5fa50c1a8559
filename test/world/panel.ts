import { z } from 'zod';
import type { ActionId, ActResult, Snapshot, StepId, StepView } from '../../src/setup/step.ts';

const pause = 100;

/** How a path of the panel is asked for, as the person who has it open. */
export type PanelWay = (path: string, init: RequestInit) => Promise<Response>;

/** The panel as a person has it before them: reads its state, presses its buttons, through Core and Supervisor. */
export class Panel {
  readonly #way: PanelWay;
  #visit = 0;
  /** Everything that the panel has answered; for the search for secrets. */
  readonly seen: string[] = [];

  constructor(way: PanelWay) {
    this.#way = way;
  }

  /** The person goes away: whatever they are waiting for or about to press fails. */
  leave(): void {
    this.#visit += 1;
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
    const parsed = z.looseObject({ steps: z.array(z.unknown()) }).safeParse(JSON.parse(state));
    const whole: unknown = parsed.success ? JSON.parse(state) : (JSON.parse(state) as { snapshot: unknown }).snapshot;
    return whole as Snapshot;
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

  /** Waits until what is seen fits; the panel is looked at again and again, as a person does. @throws after `limit` milliseconds, with the last snapshot. */
  async until(what: string, fits: (snapshot: Snapshot) => boolean, limit = 30_000): Promise<Snapshot> {
    const end = Date.now() + limit;
    const visit = this.#visit;
    let last: unknown;
    while (Date.now() < end) {
      if (visit !== this.#visit) {
        throw new Error('the person has left');
      }
      try {
        const snapshot = await this.snapshot();
        if (fits(snapshot)) {
          return snapshot;
        }
        last = snapshot.steps.map(({ id, status, summary, problems }) => [
          id,
          status,
          summary.key,
          ...problems.map(({ code, evidence }) => [code, ...evidence]),
        ]);
      } catch (error) {
        last = error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error(`not within ${limit} ms: ${what}\n${last instanceof Error ? String(last) : JSON.stringify(last, null, 1)}`);
  }

  /** Waits until a step has one of these statuses. */
  async untilStep(id: StepId, ...statuses: StepView['status'][]): Promise<StepView> {
    const snapshot = await this.until(`${id} is ${statuses.join(' or ')}`, ({ steps }) =>
      steps.some((step) => step.id === id && statuses.includes(step.status)),
    );
    return snapshot.steps.find((step) => step.id === id) as StepView;
  }
}
