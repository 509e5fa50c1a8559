import { afterAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { explain } from '../../../src/setup/problems/explain.ts';
import { messages } from '../../../src/setup/problems/messages/index.ts';
import { plainText } from '../../../src/setup/problems/pasted.ts';
import { answerTable } from '../../../src/tesla/answer-table.ts';
import { expectWords, sentences } from '../make-world.ts';
import { literals } from './messages.ts';

/** Where a remedy leads: a button, a step, a page of Tesla's or Home Assistant's, a place in the vehicle; or it says that there is nothing to do. */
const steps = Object.entries(en).flatMap(([key, title]) => (/^step\.[a-z-]+\.title$/.test(key) ? [title] : []));
const place = new RegExp(
  `“[^”]+”|\\bsteps? (?:${steps.join('|')})|Settings >|Controls >|developer\\.tesla\\.com|developer site|in the Tesla app|at tesla\\.com|my\\.home-assistant\\.io|Nothing (?:to do|can be done)`,
);

/** How a text comes when it is copied from a page, a mail, a forum, a log or a program. */
const forms: Readonly<Record<string, (said: string) => string>> = {
  'in capitals': (said) => said.toUpperCase(),
  'with quotes as printed': (said) => said.replaceAll("'", '’').replaceAll(/"([^"]*)"/g, '“$1”'),
  'with entities': (said) => said.replaceAll("'", '&#x27;').replaceAll('"', '&quot;').replaceAll(' ', '&nbsp;'),
  'with entities twice': (said) => said.replaceAll("'", '&amp;#39;').replaceAll('"', '&amp;quot;'),
  'with a line break at every word': (said) => said.replaceAll(' ', '<br/>\n'),
  'quoted in a mail': (said) => `> ${said.replaceAll(/(.{1,30})( |$)/g, '$1\n> ')}`,
  'in bold and italics': (said) => said.replace(/(\w+) (\w+)/, '**$1** _$2_'),
  'as code': (said) => `\`\`\`\n${said}\n\`\`\``,
  'with what nobody sees': (said) => said.replaceAll(' ', ' \u200b'),
  'as JSON': (said) => JSON.stringify(said),
  'as a string of Python': (said) => `b'${said.replaceAll("'", "\\'")}'`,
  'in a page': (said) => `<html><head><title>Oops</title></head><body class="error"><p>${said}</p></body></html>`,
  'in a line of the log': (said) =>
    `2026-11-25 10:00:00.123 WARNING (MainThread) [homeassistant.config_entries] Config entry 'Home' for tesla_fleet integration not ready yet: ${said}; Retrying in background`,
  'with a reference': (said) => `${said} Reference ID: 0b1a2c3d-1111-2222-3333-444455556666-1756000000000`,
};

describe('a message that somebody saw', () => {
  afterAll(() => {
    const rows = literals.map(({ said }) => {
      const [first] = explain(said);
      return `${said.replaceAll('\n', ' ').slice(0, 90)} → ${first?.code} → ${sentences(first?.remedy)[0]?.slice(0, 110)}`;
    });
    console.info(`a message → what it is → what to do\n${rows.join('\n')}\n${rows.length} messages`);
  });

  test('there are at least 80 of the documents', () => expect(literals.length).toBeGreaterThanOrEqual(80));

  test.each(literals)('$said', ({ said, code, way }) => {
    const problems = explain(said);
    // Of what Core says without a cause of its own nothing is known here either; it is shown whole.
    const expected = code === 'entry.unknown' ? 'unknown' : code;
    expect(problems.map((each) => each.code)).toContain(expected);
    expect(problems.length).toBeLessThanOrEqual(3);
    if (way === 'seen') expect(problems[0]?.code).toBe(expected);
    for (const each of problems) {
      expectWords(each);
      expect(sentences(each.remedy).join(' ')).toMatch(place);
      expect(each.evidence).not.toEqual([]);
    }
  });

  test.each(Object.entries(forms))('is found %s', (_, form) => {
    const lost = literals.filter(({ said }) => explain(form(said))[0]?.code !== explain(said)[0]?.code);
    expect(lost.map(({ said }) => form(said))).toEqual([]);
  });

  test.each([
    'The thermostat timed out',
    'Cannot connect to host api.example.com:443',
    '500 Internal Server Error',
    'Invalid credentials',
  ])('is not taken for what others say: %s', (said) => expect(explain(said)).toMatchObject([{ code: 'unknown' }]));

  test('is found in the middle of other text', () => {
    const [line] = explain(
      '2026-11-25 10:00:00.123 ERROR (MainThread) [homeassistant.components.tesla_fleet.config_flow] Partner registration failed for https://fleet-api.prd.eu.vn.cloud.tesla.com: {"response":null,"error":"Validation failed: Domain has already been taken"}',
    );
    expect(line?.code).toBe('tesla.domain-taken');
    const [page] = explain('<html><body><h1>Oops</h1><p>We don&#39;t recognize\n this <b>redirect_uri</b>.</p></body></html>');
    expect(page?.code).toBe('app.redirect-uri');
    const [late] = explain('Public key download failed for https://x.example/x.pem, error: request timed out');
    expect(late?.code).toBe('tesla.key-download-failed');
  });

  test('that nobody knows is shown whole, with what to do next', () => {
    const [found] = explain('The flux capacitor is out of plutonium (code 88).');
    expect(found?.code).toBe('unknown');
    const said = sentences(found).join(' ');
    expect(said).toContain('The flux capacitor is out of plutonium (code 88).');
    expect(said).toContain('“Something is wrong”');
    expect(said).not.toMatch(/something went wrong/i);
  });

  test.each([
    'client_secret=ta-secret.abcdefghijklmnop was refused: No policy rules',
    'ta-sec\u200bret.abcdefghijklmnop',
    '{"refresh_token":"NA_abcdefghijklmnop"}',
    '{&quot;refresh_token&quot;:&quot;NA_abcdefghijklmnop&quot;}',
    '{\\"refresh_token\\": \\"NA_abcdefghijklmnop\\"}',
    "{'token': {'refresh_token': 'NA_abcdefghijklmnop'}}",
    'refresh_token&#61;NA_abcdefghijklmnop',
    '“client_secret”: “abcdefghijklmnop”',
    'https://ha.example.com/auth/external/callback?code=NA_abcdefghijklmnop&state=1',
  ])('gives no secret back: %s', (said) => {
    expect(JSON.stringify(explain(said))).not.toContain('abcdefghijklmnop');
  });

  test('of nothing, and of very much, is answered too', () => {
    expect(explain('')).toMatchObject([{ code: 'unknown' }]);
    expect(JSON.stringify(explain('x'.repeat(60_000))).length).toBeLessThan(10_000);
  });
});

test('every row of the catalogue has a message that it is there for, and a source; every cause is told of some message', () => {
  const plain = literals.map(({ said }) => plainText(said));
  for (const { text, source } of [...messages, ...answerTable]) {
    if (text !== undefined) expect([text, plain.some((said) => text.test(said))]).toEqual([text, true]);
    expect(source).not.toBe('');
  }
  const told = new Set(literals.flatMap(({ said }) => explain(said).map(({ code }) => code)));
  expect(messages.flatMap(({ codes }) => codes).filter((code) => !told.has(code))).toEqual([]);
});
