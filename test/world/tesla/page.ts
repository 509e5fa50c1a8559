import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 30rem; margin: 3rem auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; font-weight: 500; }
  label { display: block; margin: .5rem 0; }
  label.text { font-size: .85rem; }
  input[type=text], select { width: 100%; box-sizing: border-box; font: inherit; padding: .5rem; margin-top: .2rem; }
  button { font: inherit; padding: .6rem 1.4rem; border: 0; border-radius: 4px; background: #3e6ae1; color: #fff; cursor: pointer; }
  button.quiet { background: #8884; color: inherit; }
  fieldset { border: 1px solid #8886; border-radius: 4px; margin: 1rem 0; }
  code { word-break: break-all; background: #8882; padding: .1rem .3rem; border-radius: 3px; }
  footer { margin-top: 3rem; font-size: .8rem; opacity: .7; }`;

/** One of Tesla's pages, said to be none of Tesla's. */
export async function page(title: string, body: Html | string, status = 200): Promise<Response> {
  const document = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>${raw(style)}</style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>Simulated Tesla: nothing here reaches the real one.</footer>
      </body>
    </html>`;
  return new Response(String(document), { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
