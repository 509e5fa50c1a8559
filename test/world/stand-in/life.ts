import type { HomeAssistantOptions } from '../types.ts';
import { Bus } from './bus.ts';
import { credentialCommands, entryCommands, userCommands } from './commands-config.ts';
import { coreCommands } from './commands-core.ts';
import { defaultComponents, recoveryComponents } from './config.ts';
import { Credentials } from './credentials.ts';
import { customFlow, findCustom } from './custom.ts';
import { diagnoseTesla } from './diagnostics.ts';
import { Entries, type Integration, systemDomains } from './entries.ts';
import { FlowManager } from './flow-manager.ts';
import { Hassio } from './hassio.ts';
import type { Home, Tuning } from './home.ts';
import { Issues } from './issues.ts';
import type { Log } from './log.ts';
import { Notifications } from './notifications.ts';
import { Registry } from './registry.ts';
import { Services } from './services.ts';
import { Settings } from './settings.ts';
import { States } from './states.ts';
import type { Storage } from './storage.ts';
import { TeslaClient } from './tesla-client.ts';
import { TeslaFleet } from './tesla-entry.ts';
import { TeslaFlow } from './tesla-flow.ts';
import type { Users } from './users.ts';
import type { Commands } from './websocket.ts';

/** What outlives a restart, and what a start is told. */
export interface LifeOptions {
  readonly options: HomeAssistantOptions;
  readonly tuning: Tuning;
  readonly storage: Storage;
  readonly log: Log;
  readonly users: Users;
  readonly recoveryMode: boolean;
  /** Components to add to (true) or leave out of the usual ones. */
  readonly components: ReadonlyMap<string, boolean>;
  restart(): void;
}

/** 2026.11 is the first release with the newer config flow and validation library. */
function isRecent(version: string): boolean {
  const [year = 0, month = 0] = version.split('.').map(Number);
  return year > 2026 || (year === 2026 && month >= 11);
}

function componentsOf({ options, recoveryMode, components }: LifeOptions): Set<string> {
  const names = new Set(recoveryMode ? recoveryComponents : defaultComponents);
  if (options.withoutMy === true) names.delete('my');
  if (options.supervisor !== undefined) names.add('hassio');
  for (const [name, present] of components) {
    if (present) names.add(name);
    else names.delete(name);
  }
  return names;
}

/** Builds the parts of Core for one life, and sets nothing in motion yet. */
export function beginLife(life: LifeOptions): Home {
  const { options, tuning, storage, log, users, recoveryMode } = life;
  const bus = new Bus();
  users.bus = bus;
  log.forget();
  const states = new States(bus);
  const { address, authority } = options.tesla;
  const home = {
    options,
    recent: isRecent(options.version),
    tuning,
    recoveryMode,
    components: componentsOf(life),
    state: 'NOT_RUNNING',
    bus,
    log,
    storage,
    users,
    states,
    settings: new Settings(bus, storage, options.country),
    registry: new Registry(bus, storage, states),
    issues: new Issues(bus),
    notifications: new Notifications(),
    tesla: new TeslaClient({ address, authority, timeout: tuning.timeout }),
    restart: life.restart,
  } as const;
  return assemble(home);
}

/** Integrations that only have to be there. */
const plain: Integration = { setup: () => Promise.resolve(), unload: () => undefined };

type Parts = Omit<Home, 'credentials' | 'flows' | 'entries' | 'services' | 'state' | 'custom'>;

/** The parts that need the whole of Core find it by the time that they are used. */
function assemble(parts: Parts): Home {
  const home = { ...parts, state: 'NOT_RUNNING' } as { -readonly [Part in keyof Home]: Home[Part] };
  const tesla = new TeslaFleet(home);
  const custom = findCustom(home);
  home.custom = custom;
  home.entries = new Entries(home, (domain) => {
    if (domain === 'tesla_fleet') return tesla;
    return systemDomains.includes(domain) || custom.has(domain) ? plain : undefined;
  });
  home.flows = new FlowManager(home, (flow) => {
    if (flow.handler === 'tesla_fleet') return new TeslaFlow(home, flow);
    const manifest = custom.get(flow.handler);
    return manifest?.config_flow === true ? customFlow(home, flow, manifest) : undefined;
  });
  const inUse = (domain: string, id: string) =>
    home.entries.list(domain).some(({ stored }) => stored.data.auth_implementation === id);
  home.credentials = new Credentials(parts.storage, inUse);
  home.services = new Services(home, tesla);
  diagnoseTesla(home, tesla);
  return home;
}

/** Sets up the entries; when all have been tried Core is running. */
export async function runLife(home: Home): Promise<void> {
  home.bus.fire('homeassistant_start');
  await Promise.all([home.entries.setUpAll(), new Hassio(home).setUp()]);
  home.state = 'RUNNING';
  home.bus.fire('homeassistant_started');
}

/** Ends what is under way; flows, issues and notifications are gone with it. */
export async function endLife(home: Home): Promise<void> {
  home.entries.close();
  home.bus.fire('homeassistant_stop');
  await home.tesla.close();
}

/** The WebSocket commands that there are at the moment. */
export function commandsOf({ components }: Home): Commands {
  return {
    ...coreCommands,
    ...entryCommands,
    ...userCommands,
    ...(components.has('application_credentials') && credentialCommands),
  };
}
