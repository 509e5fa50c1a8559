import { describe, expect, test } from 'vitest';
import { policySource } from '../../src/ingress/assets.ts';
import { basePath } from '../../src/ingress/document.tsx';
import { assets, panel, snapshot, step, words } from './fixture.ts';

describe('the page', () => {
  test('is painted by the server with its base, charset and assets', async () => {
    const answer = await panel().ask('/', { headers: { 'X-Ingress-Path': '/api/hassio_ingress/AbC-_9' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const page = await answer.text();
    expect(page).toMatch(/^<!DOCTYPE html><html lang="en">/);
    expect(page).toContain('<meta charset="utf-8"/>');
    expect(page).toContain('<base href="/api/hassio_ingress/AbC-_9/"/>');
    // One request is enough for a page that can be used; only its sentences in another language are asked for.
    expect(page).toContain(`<style>${assets.css.body}</style>`);
    expect(page).toContain(`>${assets.js.body}</script>`);
    expect(page).toContain(`&quot;en&quot;:&quot;assets/${assets.words.en.name}&quot;`);
    expect(page).not.toMatch(/<link rel="stylesheet"|<script src=/);
    expect(page).toContain('Copy summary');
  });
  test.each([undefined, '', '//evil.example', 'https://evil.example', '/a"><script>', '/../x y'])(
    'takes no base from %s',
    (path) => {
      expect(basePath(path)).toBe('/');
    },
  );
  test('holds the state so that nothing in it can leave its element', async () => {
    const { engine, ask } = panel();
    const evil = '</script><script>alert(1)</script><!--\u2028&';
    engine.current = snapshot({ steps: [step({ facts: [{ label: words('x'), value: evil }] })] });
    const page = await (await ask('/')).text();
    expect(page).not.toContain('<script>alert');
    const state = /<script id="state" type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(state).snapshot).toEqual(engine.current);
  });
});

describe('headers of every answer', () => {
  test.each(['/', '/nothing', `/assets/${assets.words.en.name}`])(
    '%s has a strict policy, no HSTS and no cookie',
    async (path) => {
      const { headers } = await panel().ask(path);
      expect(headers.get('Content-Security-Policy')).toBe(
        `default-src 'none'; font-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'self'; form-action 'none'; script-src ${policySource(assets.js)}; style-src ${policySource(assets.css)}; frame-ancestors 'self'`,
      );
      expect(headers.get('Strict-Transport-Security')).toBeNull();
      expect(headers.get('Set-Cookie')).toBeNull();
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
    },
  );
  test('refusals have them too', async () => {
    const { headers } = await panel().ask('/', { peer: '10.0.0.1' });
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  });
});

describe('files', () => {
  test('assets are cached for ever under a name made of their content', async () => {
    const { name } = assets.words.en;
    const answer = await panel().ask(`/assets/${name}`);
    expect(name).toMatch(/^words\.en\.[0-9a-f]{12}\.json$/);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect((await panel().ask('/assets/words.en.0.json')).status).toBe(404);
  });
  test('the public key is saved under the name that Tesla looks for, once there is one', async () => {
    const { engine, ask } = panel();
    expect((await ask('/public-key.pem')).status).toBe(404);
    engine.key = 'PEM';
    const answer = await ask('/public-key.pem');
    expect(await answer.text()).toBe('PEM');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="com.tesla.3p.public-key.pem"');
  });

  test('and as a site to upload', async () => {
    const { engine, ask } = panel();
    expect((await ask('/public-key.zip')).status).toBe(404);
    engine.key = 'PEM';
    const answer = await ask('/public-key.zip');
    expect(answer.headers.get('Content-Type')).toBe('application/zip');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('PK\u0003\u0004');
  });

  test('the report is saved with what nobody expected', async () => {
    const { engine, ask } = panel();
    engine.thrown = [{ where: 'keyFile', since: 0, times: 1, stack: 'TypeError: no' }];
    const answer = await ask('/report.md');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="tesla-fleet-setup-report.md"');
    expect(await answer.text()).toContain('- **keyFile**: since 1970-01-01T00:00:00.000Z, 1 times\n  - `TypeError: no`');
  });
});
