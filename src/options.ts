import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { addressMapSchema } from './net/addresses.ts';

const optionsSchema = z
  .object({
    /** Home Assistant Core: through Supervisor's proxy, unless said otherwise. */
    core: z
      .object({ webSocket: z.url(), rest: z.url() })
      .default({ webSocket: 'ws://supervisor/core/websocket', rest: 'http://supervisor/core' }),
    /** Supervisor's address in its own network: the only one that the panel is served to. */
    ingressPeers: z.array(z.string()).default(['172.30.32.2']),
    /** Where the servers listen. */
    listen: z
      .object({ host: z.string(), ingress: z.number(), key: z.number() })
      .default({ host: '::', ingress: 8099, key: 8098 }),
    /** Ours, and Home Assistant's configuration folder. */
    folders: z.object({ data: z.string(), config: z.string() }).default({ data: '/data', config: '/homeassistant' }),
    addresses: addressMapSchema.default({ connect: {}, links: {} }),
  })
  .strict();

const environmentSchema = z.object({
  /** Supervisor gives it at every start. */
  SUPERVISOR_TOKEN: z.string().min(1),
  /** File (JSON) with another world than the real one: for the sandbox and the tests only. */
  TESLA_FLEET_SETUP_WORLD: z.string().optional(),
});

/** How this app is run. */
export type Options = z.infer<typeof optionsSchema> & {
  readonly token: string;
  /** Our name in the network of Home Assistant. */
  readonly hostname: string;
};

/** @throws ZodError when the environment is not that of an app under Supervisor; Error when the world's file cannot be read. */
export function readOptions(environment: NodeJS.ProcessEnv): Options {
  const { SUPERVISOR_TOKEN, TESLA_FLEET_SETUP_WORLD } = environmentSchema.parse(environment);
  const world: unknown = TESLA_FLEET_SETUP_WORLD === undefined ? {} : JSON.parse(readFileSync(TESLA_FLEET_SETUP_WORLD, 'utf8'));
  return { ...optionsSchema.parse(world), token: SUPERVISOR_TOKEN, hostname: hostname() };
}
