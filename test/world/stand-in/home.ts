import type { HomeAssistantOptions } from '../types.ts';
import type { Bus } from './bus.ts';
import type { Credentials } from './credentials.ts';
import type { Manifest } from './custom.ts';
import type { Entries } from './entries.ts';
import type { FlowManager } from './flow-manager.ts';
import type { Issues } from './issues.ts';
import type { Level, Log, Source } from './log.ts';
import type { Notifications } from './notifications.ts';
import type { Registry } from './registry.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';
import type { States } from './states.ts';
import type { Storage } from './storage.ts';
import type { TeslaClient } from './tesla-client.ts';
import type { Users } from './users.ts';

/** Times that a test may shorten (milliseconds). */
export interface Tuning {
  /** The first wait before an entry's setup is tried again; doubles each time, as Core's 5 s do. */
  readonly retry: number;
  /** How long Tesla may take to answer (Core: 30 s for the sign-in, 5 minutes otherwise). */
  readonly timeout: number;
  /** Between looks at a vehicle that is being woken (Core: 5 s, 10 s, 15 s). */
  readonly wake: number;
}

/** One life of the stand-in, from a start to the next: the parts of Core, found by each other here. */
export interface Home {
  readonly options: HomeAssistantOptions;
  /** 2026.11 or later. */
  readonly recent: boolean;
  readonly tuning: Tuning;
  readonly recoveryMode: boolean;
  readonly components: Set<string>;
  /** The custom integrations that were there at its start. */
  readonly custom: ReadonlyMap<string, Manifest>;
  /** `state` of GET /api/config. */
  state: 'NOT_RUNNING' | 'RUNNING';
  readonly bus: Bus;
  readonly log: Log;
  readonly storage: Storage;
  readonly settings: Settings;
  readonly users: Users;
  readonly credentials: Credentials;
  readonly flows: FlowManager;
  readonly entries: Entries;
  readonly issues: Issues;
  readonly registry: Registry;
  readonly states: States;
  readonly services: Services;
  readonly notifications: Notifications;
  readonly tesla: TeslaClient;
  /** Ends this life and begins another. */
  restart(): void;
}

const component = 'homeassistant.components.tesla_fleet';

/** A line of the tesla_fleet integration in Core's log. `source`: file and line of the real one. */
export function logTesla(home: Home, level: Level, source: Source, message: string, exception = ''): void {
  home.log.write(level, component, source, message, exception);
}

/** An unhandled exception's traceback, near enough. */
export function traceback(error: unknown): string {
  return `Traceback (most recent call last):\n${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}
