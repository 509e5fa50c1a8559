import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { text } from '../../../src/i18n/text.ts';
import { Panel } from '../../../src/ingress/panel/panel.tsx';
import { developerPages } from '../../../src/setup/outside-pages.ts';
import type { Snapshot } from '../../../src/setup/step.ts';
import { snapshot, step, words } from '../fixture.ts';

async function paint(shown: Snapshot): Promise<string> {
  return String(
    await (<Panel state={{ snapshot: shown, script: 'x', now: Date.now() }} spoken={{ language: 'en', words: en }} />),
  );
}

const problem = {
  code: 'refused',
  subject: 'Europe',
  what: words('what'),
  why: words('why'),
  remedy: words('remedy'),
  evidence: ['HTTP <412>'],
};

describe('the painted page', () => {
  test('opens the first step that is not true and leaves the others one line each', async () => {
    const page = await paint(
      snapshot({ steps: [step({ id: 'key-pair', status: 'done' }), step({ id: 'hosting' }), step({ id: 'proof' })] }),
    );
    expect(page).toMatch(/id="step-key-pair" class="step-body" hidden=""/);
    expect(page).toMatch(/id="step-hosting" class="step-body">/);
    expect(page).toMatch(/id="step-proof" class="step-body" hidden=""/);
    expect(page.match(/aria-expanded="true"/g)).toHaveLength(1);
  });
  test('shows what was not allowed as no plain success: on top, with what to do, the button and the way to the step', async () => {
    const limit = { what: words('cannot'), mend: [] };
    const limited = step({ id: 'sign-in', status: 'done', summary: limit.what, problems: [problem], limit });
    const actions = [{ id: 'sign-in.consent', label: words('ask') }] as const;
    const page = await paint(snapshot({ summary: limit.what, actions, steps: [step({ status: 'done' }), limited] }));
    const top = page.slice(page.indexOf('class="card top"'), page.indexOf('class="dashboard"'));
    for (const said of ['status-limited', 'Copy cannot', 'Copy what', 'Copy remedy', 'sign-in.consent', 'Go to the step'])
      expect(top).toContain(said);
    expect(top).not.toContain('status-done');
    expect(page).toMatch(/data-step="sign-in".*?Works in part.*?status-limited/s);
  });
  test('says a problem in full, with its evidence folded and escaped', async () => {
    const page = await paint(snapshot({ steps: [step({ status: 'problem', problems: [problem] })] }));
    for (const said of ['Europe', 'Copy what', 'Copy why', 'Copy remedy']) expect(page).toContain(said);
    expect(page).toContain('<details class="evidence"><summary>');
    expect(page).toContain('HTTP &lt;412&gt;');
  });
  test('puts a copy button beside a value to carry over, and none beside others', async () => {
    const facts = [
      { label: words('origin'), value: 'https://cars.example.com', copy: true },
      { label: words('other'), value: 'seen' },
    ];
    const page = await paint(snapshot({ steps: [step({ facts })] }));
    expect(page.match(/class="copy"/g)).toHaveLength(1);
    expect(page).toContain('aria-label="Copy Copy origin"');
  });
  test('makes links of every kind, a QR code, and none of a script', async () => {
    const links = [
      { label: words('a'), url: 'https://tesla.example/_ak/x', kind: 'external', qr: true },
      { label: words('b'), url: '/config/integrations', kind: 'home-assistant' },
      { label: words('c'), url: 'public-key.pem', kind: 'download' },
      { label: words('d'), url: 'javascript:alert(1)', kind: 'external' },
    ] as const;
    const page = await paint(snapshot({ steps: [step({ links })] }));
    expect(page).toContain('href="https://tesla.example/_ak/x" target="_blank" rel="noopener noreferrer"');
    expect(page).toContain('href="/config/integrations" target="_top"');
    expect(page).toContain('href="public-key.pem" download=""');
    expect(page).toContain('class="qr"');
    expect(page).not.toContain('javascript:');
  });
  test('lays the fields of the main action open and folds those of the others', async () => {
    const actions = [
      {
        id: 'hosting.choose',
        label: words('save'),
        primary: true,
        fields: [{ name: 'domain', label: words('domain'), kind: 'text' }],
      },
      { id: 'hosting.paste', label: words('paste'), fields: [{ name: 'pem', label: words('pem'), kind: 'multiline' }] },
      { id: 'hosting.remove', label: words('remove'), confirm: words('sure') },
    ] as const;
    const page = await paint(snapshot({ steps: [step({ actions })] }));
    expect(page).toContain('name="domain"');
    expect(page).not.toContain('name="pem"');
    expect(page).toMatch(/type="submit" form="form-hosting" class="pill ?" data-action="hosting.choose"/);
    expect(page).toMatch(/class="text-button danger" data-action="hosting.remove"/);
  });
  test('hides a secret and keeps the browser from remembering it', async () => {
    const fields = [{ name: 'secret', label: words('secret'), kind: 'secret', value: 'never shown' }] as const;
    const page = await paint(
      snapshot({ steps: [step({ actions: [{ id: 'credentials.enter', label: words('save'), primary: true, fields }] })] }),
    );
    expect(page).toMatch(/<input[^>]* type="password" autocomplete="off"/);
    expect(page).not.toContain('never shown');
  });
  test('disables every button while an action runs, and names it', async () => {
    const actions = [{ id: 'hosting.check', label: words('check') }] as const;
    const running = { id: 'hosting.check', label: words('checking'), since: 0 } as const;
    const page = await paint(snapshot({ steps: [step({ actions })], running }));
    expect(page).toMatch(/data-action="hosting.check" aria-disabled="true"[^>]* aria-busy="true"/);
    expect(page).toContain('Copy checking: working on it…');
    expect(page).toContain('role="progressbar"');
  });
  test('shows what is awaited and for how long', async () => {
    const now = Date.now();
    const waiting = { for: words('tesla'), since: now - 192_000, until: now + 61_000 };
    const page = await paint(snapshot({ steps: [step({ status: 'waiting', waiting })] }));
    expect(page).toContain('Copy tesla');
    expect(page).toMatch(/For 3 minutes 1[1-3] seconds now · at the latest in (1 minute|59 seconds|60 seconds)/);
  });
  test('shows a step and an action that it has never heard of', async () => {
    const unknown = { ...step(), id: 'invented', actions: [{ id: 'invented.do', label: words('do') }] };
    const page = await paint(snapshot({ steps: [unknown as never] }));
    expect(page).toContain('data-action="invented.do"');
  });
  test('uses no inline style, which the policy forbids', async () => {
    expect(await paint(snapshot())).not.toContain('style=');
  });
  test('begins with what will happen, what to have at hand and how long it takes, and opens nothing', async () => {
    const page = await paint(snapshot({ summary: text('summary.begin'), automatic: false }));
    for (const key of ['begin.will', 'begin.hand', 'begin.time'] as const) expect(page).toContain(en[key]);
    expect(page).not.toContain('aria-expanded="true"');
  });
  test('is a dashboard when all is well, with the steps folded', async () => {
    const facts = [{ label: words('car'), value: 'has the key', note: 'Model 3 · VIN' }];
    const well = [
      step({ id: 'sign-in', status: 'done' }),
      step({ id: 'vehicles', status: 'done', facts }),
      step({ id: 'proof', status: 'waiting' }),
    ];
    const page = await paint(snapshot({ steps: well }));
    expect(page).toContain('class="dashboard"');
    expect(page).toContain('Model 3 · VIN');
    expect(page).toMatch(/<details class="card journal"><summary><span class="round step-steps">/);
    expect(await paint(snapshot({ steps: [...well, step({ status: 'todo' })] }))).not.toContain('class="dashboard"');
  });
  test('puts what is broken on top, with its remedy and the way to its step', async () => {
    const page = await paint(snapshot({ steps: [step({ status: 'problem', problems: [problem] })] }));
    const top = page.slice(0, page.indexOf('class="steps"'));
    for (const said of ['Copy what', 'Copy remedy', 'Go to the step Copy title']) expect(top).toContain(said);
  });
  test('draws a page elsewhere, with a copy button beside each value to fill in', async () => {
    const pages = developerPages('developer.tesla.com', 'cars.example.com');
    const facts = [{ label: words('origin'), value: 'https://cars.example.com/', copy: true, drawn: true }];
    const page = await paint(snapshot({ steps: [step({ pages, facts })] }));
    expect(page.match(/<figure class="drawing browser"/g)).toHaveLength(6);
    expect(page.match(/class="copy"/g)).toHaveLength(5);
    expect(page).toContain('Page 1 of 6');
    expect(page).toContain('Leave empty');
  });
  test('says of a wait that takes longer than usual what to do', async () => {
    const waiting = (at: number) => ({ for: words('Tesla'), since: 0, late: { at, what: words('do this') } });
    expect(await paint(snapshot({ steps: [step({ status: 'waiting', waiting: waiting(1) })] }))).toContain('Copy do this');
    expect(await paint(snapshot({ steps: [step({ status: 'waiting', waiting: waiting(8e15) })] }))).not.toContain('Copy do this');
  });
  test('marks the way that suits best, also where another one is in use', async () => {
    const options = [
      { value: 'used', label: 'used' },
      { value: 'best', label: 'best', recommended: true },
    ];
    const fields = [{ name: 'method', label: words('way'), kind: 'choice', value: 'used', options }] as const;
    const page = await paint(
      snapshot({ steps: [step({ actions: [{ id: 'hosting.choose', label: words('save'), primary: true, fields }] })] }),
    );
    expect(page).toMatch(/best<span class="tag">Recommended<\/span>/);
    expect(page.match(/class="tag"/g)).toHaveLength(1);
  });
});
