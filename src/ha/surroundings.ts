import { z } from 'zod';
import { ours } from './answers.ts';
import type { CoreConnection } from './connection.ts';

/** What lies around Home Assistant and may bring the key to the internet. */
export interface Surroundings {
  /** Host names of the HTTPS addresses under which Home Assistant is reached from outside: its own, then Nabu Casa's. */
  readonly externalHost: string | undefined;
  readonly cloudHost: string | undefined;
  /** Slugs of the apps that Core knows of. */
  readonly apps: readonly string[];
}

const urlsSchema = z.object({ external: z.string().nullish(), cloud: z.string().nullish() });
const hassioPair = z.tuple([z.literal('hassio'), z.string()]);
const appSchema = z.object({ identifiers: z.array(z.unknown()) });
const appsSchema = ours(
  z.object({ identifiers: z.array(z.unknown()).refine((all) => all.some((pair) => hassioPair.safeParse(pair).success)) }),
  appSchema,
);

/** The host of an HTTPS address; of any other, undefined. */
function httpsHost(url: string | null | undefined): string | undefined {
  if (url === null || url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' ? hostname : undefined;
}

/** The device registry names every installed app, without any right at Supervisor (measured, core-contract). @throws HomeAssistantError */
export async function readSurroundings(core: CoreConnection): Promise<Surroundings> {
  const [urls, devices] = await Promise.all([
    core.command(urlsSchema, { type: 'network/url' }),
    core.command(appsSchema, { type: 'config/device_registry/list' }),
  ]);
  return {
    externalHost: httpsHost(urls.external),
    cloudHost: httpsHost(urls.cloud),
    apps: devices.flatMap(({ identifiers }) => identifiers.flatMap((pair) => hassioPair.safeParse(pair).data?.[1] ?? [])),
  };
}
