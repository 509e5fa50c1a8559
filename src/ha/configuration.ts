import { z } from 'zod';
import type { CoreConnection } from './connection.ts';

const configSchema = z.object({
  version: z.string(),
  components: z.array(z.string()),
  country: z.string().nullish(),
  language: z.string().default('en'),
  external_url: z.string().nullish(),
  recovery_mode: z.boolean().default(false),
  state: z.string().default('RUNNING'),
});

/** What Core says about itself. */
export interface CoreConfiguration {
  readonly version: string;
  readonly components: readonly string[];
  /** ISO code, upper case. */
  readonly country: string | undefined;
  readonly language: string;
  /** A URL that can be parsed. */
  readonly externalUrl: string | undefined;
  readonly recoveryMode: boolean;
  /** Core has finished its start. */
  readonly running: boolean;
}

/** @throws HomeAssistantError */
export async function readConfiguration(core: CoreConnection): Promise<CoreConfiguration> {
  const config = await core.command(configSchema, { type: 'get_config' });
  return {
    version: config.version,
    components: config.components,
    country: config.country?.toUpperCase() ?? undefined,
    language: config.language,
    externalUrl: URL.canParse(config.external_url ?? '') ? (config.external_url ?? undefined) : undefined,
    recoveryMode: config.recovery_mode,
    running: config.state === 'RUNNING',
  };
}
