import { z } from 'zod';
import type { Fetch } from '../net/fetch.ts';
import { parse, parseJson } from './answers.ts';
import { HomeAssistantError } from './errors.ts';

/** What an app may ask and set of itself at Supervisor without any role (addon-platform, measured). */
export interface OwnApp {
  /** Whether the panel is shown in the sidebar. @throws HomeAssistantError */
  inSidebar(): Promise<boolean>;
  /** Shows the panel in the sidebar. @throws HomeAssistantError */
  showInSidebar(): Promise<void>;
}

const PATIENCE = 10_000;
const infoSchema = z.object({ data: z.object({ ingress_panel: z.boolean().nullish() }) });

/** @param supervisor where Supervisor answers. */
export function createOwnApp(supervisor: string, token: string, fetch: Fetch): OwnApp {
  async function call<T>(schema: z.ZodType<T>, path: 'info' | 'options', body?: unknown): Promise<T> {
    const what = `addons/self/${path}`;
    let response: Response;
    let content: string;
    try {
      response = await fetch(`${supervisor}/${what}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(PATIENCE),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      content = await response.text();
    } catch (cause) {
      throw new HomeAssistantError('not-connected', `No answer to ${what}`, { cause });
    }
    if (!response.ok) {
      const evidence = `${what}: HTTP ${response.status}: ${content.slice(0, 200)}`;
      throw new HomeAssistantError('call-refused', evidence, { status: response.status, evidence });
    }
    return parse(schema, parseJson(content), what);
  }
  return {
    inSidebar: async () => (await call(infoSchema, 'info')).data.ingress_panel === true,
    showInSidebar: async () => void (await call(z.unknown(), 'options', { ingress_panel: true })),
  };
}
