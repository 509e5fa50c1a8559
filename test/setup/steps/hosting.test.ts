import { describe, expect, test } from 'vitest';
import type { HostedKeyFault } from '../../../src/hosting/hosted-key.ts';
import { hostedKeyIsOurs } from '../../../src/setup/hosted-key.ts';
import { hosting } from '../../../src/setup/steps/hosting.ts';
import { UnexpectedError } from '../../../src/setup/unexpected.ts';
import { type Different, look, makeWorld, OTHER } from '../make-world.ts';

const fault = (name: HostedKeyFault, over: { status?: number; location?: string } = {}): Different => ({
  sees: { hostedKey: { ok: false, fault: name, detail: 'raw', ...over } },
});

describe('hosting', () => {
  test('the right key is done, and says so', () => {
    expect(look(hosting).short).toEqual({ status: 'done', summary: 'done', problems: [], offers: ['look', 'domain', 'choose'] });
    expect(hostedKeyIsOurs(makeWorld())).toBe(true);
  });

  test.each([{ hostingMethod: undefined }, { hostingMethod: 'of another version' }])(
    'without a method the person chooses one: %o',
    (settings) => {
      const { short, actions } = look(hosting, { settings });
      expect(short).toEqual({ status: 'todo', summary: 'none', problems: [], offers: ['choose'] });
      expect(actions[0]?.fields?.map(({ name }) => name)).toEqual(['method']);
    },
  );

  test('without a domain the method asks for one', () => {
    const { short, actions } = look(hosting, { settings: { domain: undefined } });
    expect(short).toEqual({ status: 'todo', summary: 'none', problems: [], offers: ['domain', 'choose'] });
    expect(actions[0]?.fields?.map(({ name }) => name)).toEqual(['domain']);
  });

  test('what Home Assistant is reached by is proposed, and nothing where that is not known', () => {
    const proposed = (different: Different): string | undefined =>
      look(hosting, { settings: { domain: undefined }, ...different }).actions[0]?.fields?.[0]?.value;
    expect(proposed({})).toBe('home.example.com');
    expect(proposed({ unseen: ['surroundings'] })).toBeUndefined();
  });

  test('a key that is served rightly already is taken as it is, if the person wants', () => {
    const found = look(hosting, {
      settings: { domain: undefined, hostingMethod: undefined },
      sees: { servedAlready: ['home.example.com'] },
    });
    expect(found.short.offers).toEqual(['choose', 'choose']);
    expect(found.actions[0]).toMatchObject({ primary: true, input: { method: 'elsewhere', domain: 'home.example.com' } });
    expect(found.actions[1]?.primary).toBe(false);
  });

  const table: readonly [Different, string, boolean | undefined][] = [
    [fault('dns'), 'hosting.dns', false],
    [fault('tls'), 'hosting.tls', false],
    [fault('redirect', { status: 301, location: 'https://www.example.com/' }), 'hosting.redirect', false],
    [fault('redirect'), 'hosting.redirect', false],
    [fault('status', { status: 500 }), 'hosting.status', false],
    [fault('not-found', { status: 404 }), 'hosting.not-found', false],
    [fault('forbidden', { status: 403 }), 'hosting.forbidden', false],
    [fault('html'), 'hosting.html', false],
    [fault('certificate'), 'hosting.certificate', false],
    [fault('rsa'), 'hosting.rsa', false],
    [fault('wrong-curve'), 'hosting.wrong-curve', false],
    [fault('private-key'), 'hosting.private-key', false],
    [fault('not-pem'), 'hosting.not-pem', false],
    [fault('too-large'), 'hosting.too-large', false],
    [{ sees: { hostedKey: { ok: true, publicKey: OTHER, publicPem: 'x' } } }, 'hosting.other-key', false],
    [fault('refused'), 'hosting.refused', undefined],
    [fault('timeout'), 'hosting.timeout', undefined],
    [fault('network'), 'hosting.network', undefined],
    [fault('unreachable'), 'hosting.unreachable', undefined],
    [fault('dns-unanswered'), 'hosting.dns-unanswered', undefined],
    [fault('tls-chain'), 'hosting.tls-chain', false],
  ];
  test.each(table)('%o', (different, code, ours) => {
    const found = look(hosting, different);
    expect(found.short.problems).toEqual([code]);
    // What may be due to the way from inside the home is no failure and in nobody's way.
    expect(found.status).toBe(ours === undefined ? 'unknown' : 'problem');
    expect(hostedKeyIsOurs(makeWorld(different))).toBe(ours);
    expect(found.guide?.length).toBeGreaterThan(0);
    expect(found.links.map(({ kind }) => kind)).toContain('download');
    expect(found.short.offers).toEqual(['look', 'domain', 'choose']);
  });

  describe('a change of the domain', () => {
    const changing = { nextDomain: 'new.example.com', nextHostingMethod: 'elsewhere' };

    test.each([
      [['domain'], { settings: { ...changing, nextDomain: undefined } }],
      [['look', 'domain'], { settings: changing, sees: { nextHostedKey: { ok: false, fault: 'not-found', detail: '' } } }],
    ] as const)('is not to be made before it is proven, and can be given up: %s', (first, different) => {
      const { short } = look(hosting, different);
      expect(short.summary).toBe('changing');
      expect(short.offers).toEqual([...first, 'stay']);
    });

    test('says what it costs once it is proven', () => {
      const { short, actions } = look(hosting, { settings: changing });
      expect(short).toMatchObject({ status: 'todo', summary: 'proven', offers: ['move', 'look', 'domain', 'stay'] });
      expect(actions[0]?.confirm?.params).toEqual({ domain: 'new.example.com', before: 'cars.example.com', vehicles: 1 });
    });

    test('can be made unproven only where a look from inside tells nothing', () => {
      const sees = { nextHostedKey: { ok: false, fault: 'timeout', detail: '' } } as const;
      expect(look(hosting, { settings: changing, sees }).short.offers).toEqual(['look', 'domain', 'move', 'stay']);
    });
  });

  test('as long as the method has not done its part, that nothing is there is no problem; a private key always is', () => {
    const settings = { hostingMethod: 'github-pages', domain: 'anna.github.io' };
    expect(look(hosting, { settings, ...fault('not-found') }).short).toMatchObject({
      status: 'todo',
      summary: 'under-way',
      problems: [],
    });
    expect(look(hosting, { settings, ...fault('private-key') }).short.problems).toEqual(['hosting.private-key']);
    const site = { repository: 'there', branch: 'main', noJekyll: true, jekyll: false, wellKnown: true, others: 0 } as const;
    const sees = { ...fault('not-found').sees, githubSite: site };
    expect(look(hosting, { settings, sees }).short).toMatchObject({ status: 'problem', problems: ['hosting.not-found'] });
  });

  test('a hosted key is compared with nothing while the key file is not usable', () => {
    const different: Different = { sees: { keyFile: { state: 'absent' } } };
    expect(look(hosting, different).short).toMatchObject({ status: 'waiting', summary: 'key-first' });
    expect(hostedKeyIsOurs(makeWorld(different))).toBeUndefined();
  });

  test('what was not looked at is waited for; a look that failed is unknown', () => {
    expect(look(hosting, { unseen: ['hostedKey'] }).short).toMatchObject({ status: 'waiting', summary: 'looking' });
    const failed = { hostedKey: new UnexpectedError('unexpected', 'x') };
    expect(look(hosting, { failed }).short).toMatchObject({ status: 'unknown', summary: 'not-seen' });
  });
});
