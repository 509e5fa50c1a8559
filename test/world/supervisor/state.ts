import { randomBytes } from 'node:crypto';
import { Pool } from './pool.ts';
import type { CoreAccess, InstalledApp, Neighbour, SupervisorOptions } from './types.ts';

/** What the parts of the stand-in share. */
export interface SupervisorState {
  readonly app: InstalledApp;
  readonly neighbour: Neighbour | undefined;
  readonly ingressToken: string;
  /** Its connections to the add-on. */
  readonly pool: Pool;
  /** The add-on's token. */
  readonly appToken: string;
  /** Core's own token: another one, which may do everything. */
  readonly coreToken: string;
  core: CoreAccess | undefined;
  ingressPanel: boolean;
  readonly unanswered: string[];
  readonly onAppCall: (call: string) => void;
}

export function createState(options: SupervisorOptions): SupervisorState {
  return {
    app: options.app,
    neighbour: options.neighbour,
    pool: new Pool(),
    ingressToken: options.app.ingressToken ?? randomBytes(32).toString('base64url'),
    appToken: options.supervisorToken,
    coreToken: `core-${options.supervisorToken}`,
    core: options.core,
    ingressPanel: options.app.ingressPanel ?? true,
    unanswered: [],
    onAppCall: options.onAppCall ?? (() => undefined),
  };
}

/**
 * Whether the Supervisor counts Core as up: only once it says RUNNING, so not yet while it starts (supervisor/homeassistant/api.py,
 * check_api_state).
 */
export async function coreIsUp(core: CoreAccess | undefined): Promise<boolean> {
  if (core === undefined) {
    return false;
  }
  try {
    const headers = { authorization: `Bearer ${core.token}` };
    const answer = await fetch(`${core.url}/api/core/state`, { headers, signal: AbortSignal.timeout(10_000) });
    const text = await answer.text();
    return answer.ok && /"state": ?"RUNNING"/.test(text);
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) {
      return false;
    }
    throw error;
  }
}
