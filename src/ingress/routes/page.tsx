import { Hono } from 'hono';
import { words } from '../../i18n/index.ts';
import { languageFor } from '../../i18n/languages.ts';
import type { AppEnv } from '../app-env.ts';
import { Document } from '../document.tsx';
import { type PageState, Panel } from '../panel/panel.tsx';
import type { PanelPort } from '../panel-port.ts';

/** Text that can stand inside a script element: nothing in it can end the element or begin a comment. */
function scriptSafe(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The page, painted on the server, with the state inside for the browser to go on from. */
export function pageRoute(engine: PanelPort) {
  return new Hono<AppEnv>().get('/', (c) => {
    const language = languageFor(c.req.header('Accept-Language'));
    const homeAssistant = engine.homeAssistant();
    const state: PageState = {
      snapshot: engine.snapshot(),
      script: c.get('assets').js.name,
      now: Date.now(),
      ...(homeAssistant === undefined ? {} : { homeAssistant }),
    };
    c.header('Cache-Control', 'no-store');
    return c.html(
      <Document c={c} language={language}>
        <div id="panel">
          <Panel state={state} spoken={{ language, words: words(language) }} />
        </div>
        {/* JSON, with every character escaped that means something to HTML. */}
        <script id="state" type="application/json" dangerouslySetInnerHTML={{ __html: scriptSafe(JSON.stringify(state)) }} />
      </Document>,
    );
  });
}
