import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { CodedError } from './errors.ts';
import { addressMapSchema, port, realWorld } from './net/addresses.ts';
import { trustedAuthorities } from './net/fetch.ts';

/**
 * Why this app cannot run in its environment. The evidence of `token` is the variable, that of `hosts` the name, that of `world` what is
 * wrong with the file; none is a secret.
 */
export type OptionsErrorCode = 'no-home-assistant' | 'address' | 'token-file' | 'token' | 'hosts' | 'world';

/** The environment is not one that this app can run in. */
export class OptionsError extends CodedError<OptionsErrorCode> {}

const optionsSchema = z
  .object({
    /** Where Supervisor answers. */
    supervisor: z.url({ protocol: /^https?$/ }).default('http://supervisor'),
    /** Supervisor's address in its own network: the only one that the panel is served to. */
    ingressPeers: z.array(z.string()).default(['172.30.32.2']),
    /** Where the servers listen. */
    listen: z
      .object({
        host: z.string().default('::'),
        ingress: port.default(8099),
        key: port.default(8098),
        https: port.default(8443),
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

/** A variable that is there and empty (Docker Compose makes such) counts as not there. */
const variable = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const environmentSchema = z.object({
  /** Supervisor gives it at every start. */
  SUPERVISOR_TOKEN: variable,
  /** Without Supervisor: Core's own address, and a long-lived access token of an administrator. */
  HOME_ASSISTANT_URL: variable,
  HOME_ASSISTANT_TOKEN: variable,
  /** File that holds the token, as Docker's secrets do. */
  HOME_ASSISTANT_TOKEN_FILE: variable,
  /** Without Supervisor: names under which the panel is reached besides those of this machine itself, with commas between. */
  PANEL_HOSTS: variable,
  /** File (JSON) with another world than the real one: for the sandbox and the tests only. */
  TESLA_FLEET_SETUP_WORLD: variable,
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

/** What HTTP takes in a header: anything else is no token, and would fail at every request. */
function checkedToken(token: string | undefined, name: keyof Environment): string | undefined {
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new OptionsError('token', `${name} holds no token`, { evidence: name });
  }
  return token;
}

function tokenOf({ HOME_ASSISTANT_TOKEN, HOME_ASSISTANT_TOKEN_FILE: file }: Environment): string | undefined {
  if (file === undefined) {
    return checkedToken(HOME_ASSISTANT_TOKEN, 'HOME_ASSISTANT_TOKEN');
  }
  try {
    return checkedToken(readFileSync(file, 'utf8').trim(), 'HOME_ASSISTANT_TOKEN_FILE');
  } catch (cause) {
    if (cause instanceof OptionsError) throw cause;
    throw new OptionsError('token-file', 'HOME_ASSISTANT_TOKEN_FILE cannot be read', { cause });
  }
}

function coreAccess(environment: Environment, supervisor: string): CoreAccess {
  const { HOME_ASSISTANT_URL } = environment;
  const token = tokenOf(environment);
  if (HOME_ASSISTANT_URL !== undefined && token !== undefined) {
    const origin = originOf(HOME_ASSISTANT_URL);
    return { webSocket: `${origin.replace('http', 'ws')}/api/websocket`, rest: origin, token };
  }
  const ours = checkedToken(environment.SUPERVISOR_TOKEN, 'SUPERVISOR_TOKEN');
  if (ours !== undefined) {
    const webSocket = `${supervisor.replace('http', 'ws')}/core/websocket`;
    return { webSocket, rest: `${supervisor}/core`, token: ours };
  }
  throw new OptionsError(
    'no-home-assistant',
    'Neither SUPERVISOR_TOKEN nor HOME_ASSISTANT_URL with HOME_ASSISTANT_TOKEN is in the environment',
  );
}

/** The names in the form in which a Host header asks for them. */
function hostsOf(names: string): string[] {
  return names.split(',').flatMap((given) => {
    const name = given.trim();
    if (name === '') return [];
    const url = /^[^\s/@*?#%]+$/.test(name) && URL.canParse(`http://${name}`) ? new URL(`http://${name}`) : undefined;
    if (url === undefined || url.port !== '') {
      throw new OptionsError('hosts', `PANEL_HOSTS holds no host name: ${name}`, { evidence: name });
    }
    return [url.hostname];
  });
}

function readWorld(file: string | undefined): z.infer<typeof optionsSchema> {
  if (file === undefined) return optionsSchema.parse({});
  try {
    const world = optionsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    trustedAuthorities(world.addresses);
    return world;
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause).replaceAll(/\s+/g, ' ') : String(cause);
    throw new OptionsError('world', 'The file of the world cannot be used', { cause, evidence: `${file}: ${why}` });
  }
}

/** @throws OptionsError when the environment tells no way to Home Assistant, or a value is malformed. */
export function readOptions(environment: NodeJS.ProcessEnv): Options {
  const given = environmentSchema.parse(environment);
  const { supervisor, slug, ...options } = readWorld(given.TESLA_FLEET_SETUP_WORLD);
  const core = coreAccess(given, supervisor);
  const token = given.SUPERVISOR_TOKEN;
  const standalone =
    token === undefined ? { homeAssistant: core.rest, hosts: [...ownNames, ...hostsOf(given.PANEL_HOSTS ?? '')] } : undefined;
  const panelPath = standalone === undefined ? `/app/${slug ?? options.hostname.replaceAll('-', '_')}` : undefined;
  const ownApp = token === undefined ? undefined : { supervisor, token };
  return { ...options, core, standalone, panelPath, ownApp };
}
