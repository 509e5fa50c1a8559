import { afterAll, describe, expect, test } from 'vitest';
import { explain } from '../../../src/setup/problems/explain.ts';
import { messages } from '../../../src/setup/problems/messages/index.ts';
import { answerTable } from '../../../src/tesla/answer-table.ts';
import { expectWords, sentences } from '../make-world.ts';
import { literals } from './messages.ts';

/** Where a remedy leads: a button, a step, a page of Tesla's or Home Assistant's, a place in the vehicle; or it says that there is nothing to do. */
const place =
  /“[^”]+”|\bsteps? [A-Z]|Settings >|developer site|Tesla app|tesla\.com|my\.home-assistant\.io|Controls >|Nothing (to do|can be done)|Start the sign-in anew|[Ss]ign in again|Restore the|Try again in a few minutes|Wait a few minutes/;

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

  test('is found in a log, in HTML, and in the middle of other text', () => {
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

  test('gives no secret back', () => {
    const [found] = explain('client_secret=ta-secret.abcdefghijklmnop was refused: No policy rules');
    expect(JSON.stringify(found)).not.toContain('abcdefghijklmnop');
  });

  test('of nothing, and of very much, is answered too', () => {
    expect(explain('')).toMatchObject([{ code: 'unknown' }]);
    expect(JSON.stringify(explain('x'.repeat(60_000))).length).toBeLessThan(10_000);
  });
});

test('every row of the catalogue has a message that it is there for, and a source', () => {
  for (const { text, source } of messages) {
    expect(literals.some(({ said }) => text.test(said.replaceAll('’', "'").replaceAll('\n', ' '))) || isOfTheLibrary(text)).toBe(
      true,
    );
    expect(source).not.toBe('');
  }
  for (const { text, source } of answerTable) {
    if (text !== undefined) expect([text, literals.some(({ said }) => text.test(said))]).toEqual([text, true]);
    expect(source).not.toBe('');
  }
});

/** Sentences of Core's library and of aiohttp that no document quotes. */
function isOfTheLibrary(text: RegExp): boolean {
  return [
    'The vehicle is unsupported.',
    'Cannot connect to host fleet-api.prd.eu.vn.cloud.tesla.com:443',
    'Private key file at /config/tesla_fleet.key is not a valid PEM private key',
  ].some((sentence) => text.test(sentence));
}
