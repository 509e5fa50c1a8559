import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Flow, FlowHandler } from './flow.ts';
import type { Home } from './home.ts';
import { getPrivateKey } from './key-file.ts';

const manifestSchema = z.looseObject({
  domain: z.string(),
  name: z.string(),
  version: z.string().optional(),
  config_flow: z.boolean().default(false),
  single_config_entry: z.boolean().default(false),
});

/** A custom integration, by its manifest. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The domain of the integration that serves the key, and where. */
const keyHost = 'tesla_fleet_key_host';
export const keyPath = '/.well-known/appspecific/com.tesla.3p.public-key.pem';

/** The custom integrations in the configuration folder; Core looks for them at its start only, and warns of each. */
export function findCustom(home: Pick<Home, 'options' | 'log'>): ReadonlyMap<string, Manifest> {
  const found = new Map<string, Manifest>();
  const folder = join(home.options.configFolder, 'custom_components');
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, 'manifest.json');
    if (!existsSync(file)) continue;
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    found.set(manifest.domain, manifest);
    const message = `We found a custom integration ${manifest.domain} which has not been tested by Home Assistant. This component might cause stability problems, be sure to disable it if you experience issues with Home Assistant`;
    home.log.write('WARNING', 'homeassistant.loader', ['loader.py', 1], message);
  }
  return found;
}

/** The config flow of a custom integration: an entry without any form. */
export function customFlow(home: Home, flow: Flow, { name, single_config_entry: single }: Manifest): FlowHandler {
  const user = () => {
    if (single && home.entries.list(flow.handler).length > 0) {
      const reason = 'single_instance_allowed';
      return { type: 'abort', reason, description_placeholders: null, translation_domain: 'homeassistant' } as const;
    }
    return { type: 'create_entry', title: name, data: {} } as const;
  };
  return { steps: { user } };
}

/** What Core answers at the key's path: the key as long as the integration's entry is loaded. */
export function hostedKey(home: Home): string | undefined {
  if (!home.entries.list(keyHost).some(({ state }) => state === 'loaded')) return undefined;
  const file = statSync(join(home.options.configFolder, 'tesla_fleet.key'), { throwIfNoEntry: false });
  if (file?.isFile() !== true) return undefined;
  try {
    return getPrivateKey(home.options.configFolder).pem;
  } catch {
    // No key that can be used is as good as none.
    return undefined;
  }
}
