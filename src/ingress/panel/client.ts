import { hc } from 'hono/client';
import { text } from '../../i18n/text.ts';
import type { ActResult, Problem } from '../../setup/step.ts';
import type { App } from '../app.ts';
import type { Answer, PanelPorts } from './ports.ts';

const unreachable: Answer = { ok: false, code: 'unreachable', message: text('panel.error.unreachable') };

/** What the server, or a proxy before it, may answer to an action besides the result. */
type Body = ActResult | { readonly ok: false; readonly code: 'refused'; readonly message: string };

function parse(body: string): Body | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    // The server is the one this page came from, so the shape is known once it is ours at all.
    return typeof parsed === 'object' && parsed !== null && 'ok' in parsed ? (parsed as Body) : undefined;
  } catch {
    // Not JSON, so not from us: the caller tells that with the status.
    return undefined;
  }
}

/** The page's requests, typed by the server's routes. `base`: the page's own address, with a slash at its end. */
export function createClient(base: string): Pick<PanelPorts, 'act' | 'look' | 'explain'> {
  const client = hc<App>(base);
  return {
    async act(id, input) {
      try {
        const response = await client.actions[':id'].$post({ param: { id }, json: { input } });
        const body = parse(await response.text());
        // 502 to 504 without a word of ours are the proxy's: the app is not there.
        if (body === undefined && response.status > 501) return unreachable;
        if (body === undefined)
          return { ok: false, code: 'answer', message: text('panel.error.answer', { status: response.status }) };
        if (!body.ok && body.code === 'refused') {
          return { ok: false, code: 'refused', message: text('panel.error.refused', { reason: body.message }) };
        }
        return body;
      } catch (error) {
        console.warn(error);
        return unreachable;
      }
    },
    async explain(said) {
      try {
        const response = await client.explain.$post({ json: { text: said } });
        if (!response.ok) return undefined;
        // JSON knows no undefined: what is not there is left out, as the type says.
        const { problems } = (await response.json()) as { readonly problems: readonly Problem[] };
        return problems;
      } catch (error) {
        console.warn(error);
        return undefined;
      }
    },
    async look() {
      try {
        const response = await client.look.$post({ json: {} });
        return response.ok ? (await response.json()).revision : undefined;
      } catch (error) {
        console.warn(error);
        return undefined;
      }
    },
  };
}
