import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { HomeAssistantInstance, HomeAssistantOptions } from '../types.ts';
import { moveClock } from './clock.ts';
import { CoreRigError } from './errors.ts';
import { ensureCore } from './machine.ts';
import { type HassTokens, logIn, logInWithPassword, longLivedToken } from './owner.ts';
import { type CoreProcess, runCore, tail } from './process.ts';
import { rigFolder, writeSettings } from './settings.ts';
import { ask } from './websocket.ts';

/** Core is up in 3 s here. One that cannot even start its recovery mode neither ends nor listens (seen with a broken storage). */
const startLimit = 60_000;
/** Core pushes nothing before it listens, so its port is looked at this often. */
const lookEvery = 100;

const userSchema = z.looseObject({ id: z.string() });

/** A real Core. */
export interface CoreInstance extends HomeAssistantInstance {
  readonly kind: 'core';
  /** To put in a browser's localStorage under `hassTokens`: it is the owner then. */
  readonly hassTokens: HassTokens;
}

/**
 * Starts a real Home Assistant Core and takes it through its first pages (or logs in, over a folder used before); installs it first
 * when it is not there. Resolves when it runs.
 *
 * @throws CoreRigError `core-cannot-run`, `core-not-installed`, `core-died` (with the end of its log), `core-silent`, `core-refused`.
 */
export async function startCore(options: HomeAssistantOptions): Promise<CoreInstance> {
  if (!options.tesla.address.endsWith(':443')) {
    throw new CoreRigError('core-cannot-run', `a real Core reaches Tesla on port 443 only, not at ${options.tesla.address}`);
  }
  await portIsFree(options.host, options.port);
  await ensureCore([options.version]);
  await writeSettings(options);
  const url = `http://${options.host}:${options.port}`;
  let running = runCore(options);
  let earlier = '';
  let stopped = false;
  let token = '';
  const restart = async (meanwhile?: () => Promise<void>): Promise<void> => {
    await running.stop();
    await meanwhile?.();
    // Someone may have stopped it for good meanwhile.
    if (stopped) {
      return;
    }
    earlier += running.log();
    running = runCore(options);
    await answers(url, running);
    await runs(url, token, running);
  };
  try {
    await answers(url, running);
    const hassTokens = await logIn(url, options.country);
    token = await longLivedToken(url, hassTokens.access_token);
    await runs(url, token, running);
    const { id: ownerId } = userSchema.parse(await ask(url, token, { type: 'auth/current_user' }));
    return {
      kind: 'core',
      version: options.version,
      url,
      configFolder: options.configFolder,
      token,
      ownerId,
      hassTokens,
      addUser: (name, administrator) => addUser(url, token, name, administrator),
      restart,
      ...(options.movableClock === true && {
        moveClock: async (ahead: number) => {
          await moveClock(rigFolder(options.configFolder), ahead);
          await runs(url, token, running);
        },
      }),
      log: () => earlier + running.log(),
      stop: () => {
        stopped = true;
        return running.stop();
      },
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** A Core that finds its port taken falls back to port 8123 of every address, and would wait there unseen. */
async function portIsFree(host: string, port: number): Promise<void> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (cause) {
    throw new CoreRigError('core-cannot-run', `${host}:${port} cannot be listened on`, { cause });
  }
  const closed = once(probe, 'close');
  probe.close();
  await closed;
}

async function addUser(url: string, token: string, name: string, administrator: boolean): Promise<{ id: string; token: string }> {
  const group = administrator ? 'system-admin' : 'system-users';
  const made = await ask(url, token, { type: 'config/auth/create', name, group_ids: [group] });
  const { user } = z.looseObject({ user: userSchema }).parse(made);
  const username = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const password = `${username}-of-the-tests`;
  await ask(url, token, { type: 'config/auth_provider/homeassistant/create', user_id: user.id, username, password });
  const { access_token } = await logInWithPassword(url, username, password);
  return { id: user.id, token: await longLivedToken(url, access_token) };
}

/** Resolves when the port answers. */
function answers(url: string, core: CoreProcess): Promise<void> {
  return until(core, `${url} does not answer`, async (signal) => {
    const answer = await fetch(`${url}/manifest.json`, { signal });
    await answer.body?.cancel();
    return answer.ok;
  });
}

/** Resolves when Core says that all integrations had their turn. */
function runs(url: string, token: string, core: CoreProcess): Promise<void> {
  return until(core, `${url} does not reach the state RUNNING`, async (signal) => {
    const answer = await fetch(`${url}/api/config`, { signal, headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    if (!answer.ok) {
      throw new CoreRigError('core-refused', `the owner's token: HTTP ${answer.status}`, { evidence: text });
    }
    return z.looseObject({ state: z.string() }).parse(JSON.parse(text)).state === 'RUNNING';
  });
}

async function until(core: CoreProcess, otherwise: string, look: (signal: AbortSignal) => Promise<boolean>): Promise<void> {
  const limit = AbortSignal.timeout(startLimit);
  while (!limit.aborted) {
    const seen = look(limit).catch((error: unknown) => {
      // A refused connection is what is waited out; Core's own "no" is not.
      if (error instanceof CoreRigError) {
        throw error;
      }
      return false;
    });
    if (await Promise.race([seen, core.died])) {
      return;
    }
    await Promise.race([pause(lookEvery), core.died]);
  }
  throw new CoreRigError('core-silent', otherwise, { evidence: tail(core.log()) });
}
