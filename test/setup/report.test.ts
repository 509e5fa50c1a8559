import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { text } from '../../src/i18n/text.ts';
import { problem } from '../../src/setup/problem.ts';
import { reportOf, scrub } from '../../src/setup/report.ts';
import { checkAll, snapshotOf } from '../../src/setup/snapshot.ts';
import type { Snapshot } from '../../src/setup/step.ts';
import { steps } from '../../src/setup/steps.ts';
import { Mistakes, typed } from '../../src/setup/unexpected.ts';
import { type Different, device, entry, makeWorld, VIN } from './make-world.ts';

describe('what tells of a person goes', () => {
  test.each([
    ['me.and-you+x@mail.example.com', 'EMAIL'],
    [`of ${VIN}.`, 'of VIN.'],
    ['Red Car (…000001)', 'Red Car (VIN)'],
    ['d9bbfe03-10a6-4a2e-8b5c-2f1f3f0c2a11', 'ID'],
    [`04${'ab'.repeat(64)}`, 'HEX'],
    ['at 52.520008, 13.404954 now', 'at PLACE now'],
    ['"latitude": 52.52, "longitude": 13.40', '"latitude": PLACE, "longitude": PLACE'],
    ['energy site 1234567890123', 'energy site NUMBER'],
    ['from 203.0.113.7 and 2001:db8::1', 'from ADDRESS and ADDRESS'],
    ['192.168.1.20:8123', 'ADDRESS:8123'],
    ['https://cars.my-home.org/x', 'https://DOMAIN/x'],
    ['anna-b.github.io', 'DOMAIN'],
    ['abcdefghij.fleetkey.net', 'DOMAIN'],
    ['https://abcdefghij.ui.nabu.casa/x', 'https://DOMAIN/x'],
    ['annas-cars.netlify.app, annas-cars.pages.dev', 'DOMAIN, DOMAIN'],
    ['notgithub.com', 'DOMAIN'],
    ['ta-secret.aB3$x', '[removed]'],
    ['Bearer eyJhbGciOiJub25lIn0.e30.x', 'Bearer [removed]'],
  ])('%s', (raw, safe) => {
    expect(scrub(raw)).toBe(safe);
  });

  test.each([
    'HTTP 412: A condition has not been met to process the request.',
    'GET https://fleet-api.prd.eu.vn.cloud.tesla.com/api/1/partner_accounts/public_key',
    'auth.tesla.com, my.home-assistant.io, github.com',
    'config_flow.py, tesla_fleet.key, hosting.dns',
    'at 12:34:56 on 2026-11-25T12:34:56.789Z, version 2026.11.0',
    'ECONNREFUSED, ERR_SSL_WRONG_VERSION_NUMBER',
  ])('and what helps stays: %s', (line) => {
    expect(scrub(line)).toBe(line);
  });
});

function snapshot(different: Different, over: Partial<Snapshot> = {}): Snapshot {
  const world = makeWorld(different);
  const views = checkAll(steps, world, { connect: {}, links: {} });
  return { revision: 1, at: world.now, journal: [], ...snapshotOf(views, world), ...over };
}

describe('the report', () => {
  test('says how each step stands, with the raw evidence, and no word of whose it is', () => {
    const made = snapshot(
      {
        sees: {
          hostedKey: { ok: false, fault: 'tls-name', detail: 'certificate for nas.my-home.org', trail: ['20.1.2.3: TLSv1.3'] },
        },
      },
      { journal: [{ id: 1, at: 0, by: 'person', what: text('journal.hosting.choose') }] },
    );
    const report = reportOf(made, { words: en, version: '0.1.0', mistakes: [] });
    expect(report).toMatch(/Version 0\.1\.0, Home Assistant 2026\.11\.0/);
    expect(report).toContain('`hosting.tls-name`');
    expect(report).toContain('certificate for DOMAIN');
    expect(report).toContain('(person) The way for the public key was chosen');
    for (const personal of ['cars.example.com', 'my-home.org', '20.1.2.3', VIN, 'me@example.com'])
      expect(report).not.toContain(personal);
  });

  test('holds what nobody expected, with where in the code it was thrown, and nothing of the person', () => {
    const mistakes = new Mistakes(
      () => undefined,
      () => 0,
    );
    const thrown = new TypeError('no key for cars.example.com, me@example.com\nand `nas.my-home.org`');
    thrown.stack = `TypeError: ${thrown.message}\n    at Object.look (file:///app/main.js:12:34)\n    at async /app/main.js:1:2`;
    mistakes.note('keyHost', typed(thrown));
    mistakes.note('keyHost', typed(thrown));
    const report = reportOf(snapshot({}), { words: en, version: '1', mistakes: mistakes.list() });
    const section = report.slice(report.indexOf('## Unexpected'), report.indexOf('## Journal'));
    expect(section.trim().split('\n')).toEqual([
      '## Unexpected',
      '',
      '- **keyHost**: since 1970-01-01T00:00:00.000Z, 2 times',
      '  - `TypeError: no key for YOURS, EMAIL`',
      '  - `and ’DOMAIN’`',
      '  - `at Object.look (file:///app/main.js:12:34)`',
      '  - `at async /app/main.js:1:2`',
    ]);
    expect(reportOf(snapshot({}), { words: en, version: '1', mistakes: [] })).not.toContain('Unexpected');
  });

  test('names no device, however short its name is, where it says what Home Assistant cannot do', () => {
    const sees = { entries: [entry({ scopes: ['vehicle_device_data'] })], devices: [device({ name: 'Bo' })] };
    const made = snapshot({ sees });
    const journal = [{ id: 1, at: 0, by: 'app', what: made.summary }] as const;
    const report = reportOf({ ...made, journal }, { words: en, version: '1', mistakes: [] });
    expect(report.match(/can read, but not control: YOURS/g)).toHaveLength(3);
    expect(report).not.toMatch(/\bBo\b/);
  });

  test('cannot be left by evidence that looks like Markdown', () => {
    const made = snapshot({});
    const [first, ...rest] = made.steps;
    if (first === undefined) throw new Error('there are steps');
    const odd = { ...first, problems: [problem('unknown', { text: 'x' }, { evidence: ['a `b`\n# c'] })] };
    expect(reportOf({ ...made, steps: [odd, ...rest] }, { words: en, version: '1', mistakes: [] })).toContain('- `a ’b’ # c`');
  });
});
