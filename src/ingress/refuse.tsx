import type { Context } from 'hono';
import { words } from '../i18n/index.ts';
import { languageFor } from '../i18n/languages.ts';
import { say, text } from '../i18n/text.ts';
import type { RefusalReason } from './access.ts';
import { Document } from './document.tsx';

/** Every reason there is not to answer a request; `panel.refused.<reason>` has the words. */
export type RefusedReason = RefusalReason | 'same-origin' | 'json' | 'too-large' | 'not-found' | 'link' | 'too-often';

/** How long the page waits before it asks again whether Core is there, in seconds. */
const RETRY_SECONDS = 5;

/** Answers that and why a request is refused: as a page where a page was asked for, else as JSON. A 503 reloads by itself. */
export function refuse(
  c: Context,
  status: 400 | 401 | 403 | 404 | 413 | 415 | 429 | 503,
  reason: RefusedReason,
): Response | Promise<Response> {
  const language = languageFor(c.req.header('Accept-Language'));
  const sentences = words(language);
  const sentence = say(sentences, text(`panel.refused.${reason}`));
  c.header('Cache-Control', 'no-store');
  if (status === 503) c.header('Retry-After', String(RETRY_SECONDS));
  if (!(c.req.header('Accept') ?? '').includes('text/html'))
    return c.json({ ok: false, code: 'refused', reason, message: sentence }, status);
  return c.html(
    <Document c={c} language={language} refreshSeconds={status === 503 ? RETRY_SECONDS : undefined}>
      <main class="page">
        <section class="card refused">
          <h1>{say(sentences, text(status === 503 ? 'panel.refused.wait.title' : 'panel.refused.title'))}</h1>
          <p>{sentence}</p>
          {reason === 'no-session' && (
            <>
              <p id="told" role="status" data-done={say(sentences, text('panel.session.written'))} />
              <button id="new-link" type="button" class="pill">
                {say(sentences, text('panel.session.new-link'))}
              </button>
            </>
          )}
        </section>
      </main>
    </Document>,
    status,
  );
}
