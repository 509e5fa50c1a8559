import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { CodedError } from './errors.ts';
import { addressMapSchema, realWorld } from './net/addresses.ts';

/** The environment is not one that this app can run in. */
export class OptionsError extends CodedError<'no-home-assistant' | 'address' | 'token-file'> {}

const optionsSchema = z
  .object({
    /** Where Supervisor answers. */
    supervisor: z.url().default('http://supervisor'),
    /** Supervisor's address in its own network: the only one that the panel is served to. */
    ingressPeers: z.array(z.string()).default(['172.30.32.2']),
    /** Where the servers listen. */
    listen: z
      .object({
        host: z.string().default('::'),
        ingress: z.number().default(8099),
        key: z.number().default(8098),
        https: z.number().default(8443),
      })
      .prefault({}),
    /** Ours, Home Assistant's configuration folder, its folders of certificates and of what apps share, and ours of custom integrations. */
    folders: z
      .object({
        data: z.string().default('/data'),
        config: z.string().default('/homeassistant'),
        ssl: z.string().default('/ssl'),
        share: z.string().default('/share'),
        components: z.string().default('/usr/share/tesla_fleet_setup/custom_components'),
      })
      .prefault({}),
    addresses: addressMapSchema.default(realWorld),
    /** Our name in the network of Home Assistant. */
    hostname: z.string().default(hostname),
    /** Our name at Supervisor; of which it makes the host name. */
    slug: z.string().optional(),
  })
  .strict();

const environmentSchema = z.object({
  /** Supervisor gives it at every start. */
  SUPERVISOR_TOKEN: z.string().min(1).optional(),
  /** Without Supervisor: Core's own address, and a long-lived access token of an administrator. */
  HOME_ASSISTANT_URL: z.string().optional(),
  HOME_ASSISTANT_TOKEN: z.string().min(1).optional(),
  /** File that holds the token, as Docker's secrets do. */
  HOME_ASSISTANT_TOKEN_FILE: z.string().min(1).optional(),
  /** Without Supervisor: names under which the panel is reached besides those of this machine itself, with commas between. */
  PANEL_HOSTS: z.string().default(''),
  /** File (JSON) with another world than the real one: for the sandbox and the tests only. */
  TESLA_FLEET_SETUP_WORLD: z.string().optional(),
});

/** How Home Assistant Core is reached. */
interface CoreAccess {
  readonly webSocket: string;
  readonly rest: string;
  readonly token: string;
}

/** How the panel is reached without Supervisor. */
interface StandaloneOptions {
  readonly homeAssistant: string;
  readonly hosts: readonly string[];
}

/** The names of this machine itself, as they stand in a Host header. */
const ownNames = ['127.0.0.1', 'localhost', '[::1]'];

/** How this app is run. */
export type Options = Omit<z.infer<typeof optionsSchema>, 'supervisor' | 'slug'> & {
  readonly core: CoreAccess;
  /** How the panel is reached where there is no Supervisor; undefined: through its ingress. */
  readonly standalone: StandaloneOptions | undefined;
  /** The path of the panel in Home Assistant (core-contract: `/app/<slug>`); undefined: it has none there. */
  readonly panelPath: string | undefined;
  /** Supervisor and our token for it; undefined: there is none. */
  readonly ownApp: { readonly supervisor: string; readonly token: string } | undefined;
};

type Environment = z.infer<typeof environmentSchema>;

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new OptionsError('address', `HOME_ASSISTANT_URL is no address: ${address}`);
  }
  return url.origin;
}

function tokenOf({ HOME_ASSISTANT_TOKEN, HOME_ASSISTANT_TOKEN_FILE: file }: Environment): string | undefined {
  if (file === undefined) {
    return HOME_ASSISTANT_TOKEN;
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new OptionsError('token-file', 'HOME_ASSISTANT_TOKEN_FILE cannot be read', { cause });
  }
}

function coreAccess(environment: Environment, supervisor: string): CoreAccess {
  const { SUPERVISOR_TOKEN, HOME_ASSISTANT_URL } = environment;
  const token = tokenOf(environment);
  if (HOME_ASSISTANT_URL !== undefined && token !== undefined) {
    const origin = originOf(HOME_ASSISTANT_URL);
    return { webSocket: `${origin.replace('http', 'ws')}/api/websocket`, rest: origin, token };
  }
  if (SUPERVISOR_TOKEN !== undefined) {
    const webSocket = `${supervisor.replace('http', 'ws')}/core/websocket`;
    return { webSocket, rest: `${supervisor}/core`, token: SUPERVISOR_TOKEN };
  }
  throw new OptionsError(
    'no-home-assistant',
    'Neither SUPERVISOR_TOKEN nor HOME_ASSISTANT_URL with HOME_ASSISTANT_TOKEN is in the environment',
  );
}

/**
 * @throws OptionsError when the environment tells no way to Home Assistant; ZodError when a value is malformed; Error when the world's file
 *   cannot be read.
 */
export function readOptions(environment: NodeJS.ProcessEnv): Options {
  const given = environmentSchema.parse(environment);
  const file = given.TESLA_FLEET_SETUP_WORLD;
  const world: unknown = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
  const { supervisor, slug, ...options } = optionsSchema.parse(world);
  const core = coreAccess(given, supervisor);
  const names = given.PANEL_HOSTS.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim().toLowerCase()]));
  const standalone =
    given.SUPERVISOR_TOKEN === undefined ? { homeAssistant: core.rest, hosts: [...ownNames, ...names] } : undefined;
  const panelPath = standalone === undefined ? `/app/${slug ?? options.hostname.replaceAll('-', '_')}` : undefined;
  const token = given.SUPERVISOR_TOKEN;
  const ownApp = token === undefined ? undefined : { supervisor, token };
  return { ...options, core, standalone, panelPath, ownApp };
}
