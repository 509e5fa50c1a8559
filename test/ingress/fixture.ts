import { text } from '../../src/i18n/text.ts';
import { ingressAccess } from '../../src/ingress/access.ts';
import { createApp } from '../../src/ingress/app.ts';
import { type Assets, assetsOf } from '../../src/ingress/assets.ts';
import type { PanelPort } from '../../src/ingress/panel-port.ts';
import type { ActResult, Snapshot, StepView } from '../../src/setup/step.ts';

const SUPERVISOR = '172.30.32.2';
export const assets: Assets = assetsOf('void 0;', 'a{}');

/** A sentence made of whatever the test wants it to say. */
export const words = (said: string) => text('panel.copy.label', { label: said });

export function step(over: Partial<StepView> = {}): StepView {
  return {
    id: 'hosting',
    title: words('title'),
    status: 'todo',
    summary: words('summary'),
    facts: [],
    problems: [],
    actions: [],
    links: [],
    ...over,
  };
}

export function snapshot(over: Partial<Snapshot> = {}): Snapshot {
  const lists = { actions: [], plan: [], repairs: [], journal: [] };
  return { revision: 1, at: 0, summary: words('all'), automatic: true, steps: [step()], ...lists, ...over };
}

/** An engine that remembers what it was asked for and says what it is told to. */
export class FakeEngine implements PanelPort {
  current = snapshot();
  result: ActResult = { ok: true };
  key: string | undefined;
  looks = 0;
  thrown: ReturnType<PanelPort['mistakes']> = [];
  readonly acted: { id: string; input: Readonly<Record<string, string>> }[] = [];
  readonly listeners = new Set<(snapshot: Snapshot) => void>();

  snapshot() {
    return this.current;
  }
  subscribe(listener: (snapshot: Snapshot) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  change(next: Snapshot) {
    this.current = next;
    for (const listener of this.listeners) listener(next);
  }
  async act(id: string, input: Readonly<Record<string, string>>) {
    this.acted.push({ id, input });
    return this.result;
  }
  async look() {
    this.looks += 1;
  }
  mistakes() {
    return this.thrown;
  }
  publicKey() {
    return this.key;
  }
  homeAssistant(): string | undefined {
    return undefined;
  }
}

export interface RequestOptions {
  readonly method?: string;
  readonly peer?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The app over a fake engine, asked without a socket. By default the administrator `owner` asks through Supervisor. */
export function panel(administrators: () => ReadonlySet<string> | undefined = () => new Set(['owner']), heartbeat?: number) {
  const engine = new FakeEngine();
  const errors: unknown[] = [];
  const app = createApp({
    engine,
    access: ingressAccess({ peers: [SUPERVISOR], administrators }),
    assets,
    onError: (error) => errors.push(error),
    ...(heartbeat === undefined ? {} : { heartbeat }),
  });
  const ask = async (path: string, { method = 'GET', peer = SUPERVISOR, headers = {}, body }: RequestOptions = {}) =>
    app.request(
      path,
      { method, headers: { 'X-Remote-User-Id': 'owner', ...headers }, ...(body === undefined ? {} : { body }) },
      { incoming: { socket: { remoteAddress: peer } } },
    );
  /** A POST as the panel's own page sends it. */
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
      body: JSON.stringify(body),
    });
  return { app, engine, errors, ask, post };
}
