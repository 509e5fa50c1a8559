import { join } from 'node:path';
import { compose, type RunningApp } from '../../src/compose.ts';
import { type CoreConnection, createCoreConnection } from '../../src/ha/connection.ts';
import { assetsOf } from '../../src/ingress/assets.ts';
import { type ClosableFetch, createFetch } from '../../src/net/fetch.ts';
import { readOptions } from '../../src/options.ts';
import type { Snapshot } from '../../src/setup/step.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { type AppForm, type AppOptions, environmentOf } from './app.ts';

/** What the app has asked for since it was last looked at. */
export interface Asked {
  tesla: number;
  registrations: number;
  billed: number;
  reloads: number;
  flows: number;
  notifications: number;
  events: number;
}

const nothing: Asked = { tesla: 0, registrations: 0, billed: 0, reloads: 0, flows: 0, notifications: 0, events: 0 };

/** The app's own code in the process of the test, where its clock can be another one. What it asks is counted. */
export class AppInProcess {
  readonly asked: Asked = { ...nothing };
  /** Questions that are not answered yet. */
  pending = 0;
  store: Store | undefined;
  #running: RunningApp | undefined;
  #log = '';

  /** Whether it waits for nothing but time. */
  get quiet(): boolean {
    return this.pending === 0 && this.#running?.engine.settled !== false;
  }

  snapshot(): Snapshot | undefined {
    return this.#running?.engine.snapshot();
  }

  /** For `WorldOptions.app`. */
  form(at: Pick<AppForm, 'host' | 'ingressPort' | 'keyPort'>): AppForm {
    return {
      ...at,
      create: (options) => ({
        origin: `http://${options.host}:${options.ingressPort}`,
        start: async () => await this.#start(options),
        stop: async () => await this.#stop(),
        kill: async () => await this.#stop(),
        ended: async () => undefined,
        log: () => this.#log,
      }),
    };
  }

  async #start(options: AppOptions): Promise<void> {
    const read = readOptions(await environmentOf(options));
    this.store = openStore(join(options.dataFolder, 'tesla_fleet_setup.db'));
    this.#running = await compose(read, {
      store: this.store,
      log: (line) => {
        this.#log += `${new Date().toISOString()} ${line}\n`;
      },
      fetch: this.#counted(createFetch(read.addresses)),
      core: (fetch) => this.#watched(createCoreConnection({ ...read.core, fetch })),
      assets: assetsOf('', ''),
    });
  }

  async #stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async #during<T>(work: Promise<T>): Promise<T> {
    this.pending += 1;
    try {
      return await work;
    } finally {
      this.pending -= 1;
    }
  }

  #counted(fetch: ClosableFetch): ClosableFetch {
    const counted = async (input: string | URL, init?: RequestInit): Promise<Response> => {
      const { hostname, pathname } = new URL(input);
      if (/(^|\.)tesla\.(com|cn)$/.test(hostname)) this.asked.tesla += 1;
      if (pathname === '/api/1/partner_accounts') this.asked.registrations += 1;
      if (pathname.endsWith('/fleet_status')) this.asked.billed += 1;
      return await this.#during(fetch(input, init));
    };
    return Object.assign(counted, { close: async () => await fetch.close() });
  }

  #watched(core: CoreConnection): CoreConnection {
    return {
      get state() {
        return core.state;
      },
      start: () => core.start(),
      stop: () => core.stop(),
      onState: (listener) => core.onState(listener),
      subscribe: (...given) => core.subscribe(...given),
      command: async (schema, message) => {
        if (message.domain === 'persistent_notification' && message.service === 'create') this.asked.notifications += 1;
        if (message.type === 'fire_event') this.asked.events += 1;
        return await this.#during(core.command(schema, message));
      },
      call: async (schema, method, path, body) => {
        if (path.endsWith('/reload')) this.asked.reloads += 1;
        if (method === 'POST' && path === 'config/config_entries/flow') this.asked.flows += 1;
        return await this.#during(core.call(schema, method, path, body));
      },
    };
  }
}
