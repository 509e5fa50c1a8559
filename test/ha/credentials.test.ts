import { describe, expect, test } from 'vitest';
import {
  createCredential,
  deleteCredential,
  listCredentialIntegrations,
  listCredentials,
  markSecret,
  readSecret,
} from '../../src/ha/credentials.ts';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { FakeCore, refusal } from './fake-core.ts';

const secret = 'ta-secret.very+hidden/value';
const item = { id: 'tesla_fleet_app', domain: 'tesla_fleet', client_id: 'app', client_secret: secret, name: 'Tesla' };
const listed = (...items: unknown[]): FakeCore => new FakeCore({ 'application_credentials/list': items });

/** All that could be shown or logged of an error. */
function shown(error: Error): string {
  const own = Object.getOwnPropertyNames(error).map((name) => String(error[name as keyof Error]));
  return [String(error), ...own, JSON.stringify(error), error.cause instanceof Error ? shown(error.cause) : ''].join(' ');
}

describe('application credentials', () => {
  test('the list names our items without their secrets', async () => {
    const core = listed(item, { ...item, id: 'two', auth_domain: 'mine', name: null }, { ...item, domain: 'spotify' });
    const items = await listCredentials(core);
    expect(items).toMatchObject([
      { id: 'tesla_fleet_app', clientId: 'app', name: 'Tesla', authDomain: 'tesla_fleet_app' },
      { id: 'two', name: undefined, authDomain: 'mine' },
    ]);
    expect(JSON.stringify(items)).not.toContain('hidden');
  });

  test('a mark is the same for the same secret, another for another, and not the secret', () => {
    expect(markSecret(secret)).toBe(markSecret(secret));
    expect(markSecret(secret)).not.toBe(markSecret(`${secret}x`));
    expect(markSecret(secret)).not.toContain('hidden');
  });

  test('a secret is read for one use', async () => {
    expect(await readSecret(listed(item), item.id)).toBe(secret);
    expect(await readSecret(listed(item), 'gone')).toBeUndefined();
  });

  test.each([
    ['a list that is none', { items: [item] }],
    ['an id that is missing', [{ ...item, id: undefined }]],
    ['an id of another kind', [{ ...item, id: 7 }]],
    ['a secret of another kind', [{ ...item, client_secret: [secret] }]],
    ['a name of another kind', [{ ...item, name: { secret } }]],
    ['a text', `${secret}`],
  ])('%s is a typed error without the secret', async (_name, answer) => {
    const error = await refusal(listCredentials(new FakeCore({ 'application_credentials/list': answer })));
    expect(error.code).toBe('unexpected-answer');
    expect(error.evidence).not.toBe('');
    expect(shown(error)).not.toContain('hidden');
  });

  test('one is created with its auth domain', async () => {
    const core = new FakeCore({ 'application_credentials/create': item });
    const made = await createCredential(core, { clientId: 'app', clientSecret: secret, name: 'Tesla', authDomain: 'mine' });
    expect(made).toBe(item.id);
    expect(core.asked[0]?.question).toMatchObject({ domain: 'tesla_fleet', client_secret: secret, auth_domain: 'mine' });
  });

  test('a refusal that quotes the secret does not hold it', async () => {
    const quoting = `expected str for dictionary value @ data['client_secret']. Got '${secret}'`;
    const thrown = new HomeAssistantError('command-refused', quoting, { reason: 'invalid_format', evidence: quoting });
    const core = new FakeCore({ 'application_credentials/create': thrown });
    const error = await refusal(
      createCredential(core, { clientId: 'app', clientSecret: secret, name: 'Tesla', authDomain: 'mine' }),
    );
    expect(error).toMatchObject({ code: 'command-refused', reason: 'invalid_format' });
    expect(error.evidence).toContain('expected str');
    expect(shown(error)).not.toContain('hidden');
  });

  test('one is removed; one that is gone already is fine', async () => {
    const core = new FakeCore({ 'application_credentials/list': [item], 'application_credentials/delete': null });
    await deleteCredential(core, item.id);
    await deleteCredential(core, 'gone');
    expect(core.asked.filter(({ what }) => what === 'application_credentials/delete')).toHaveLength(1);
  });

  test('the integrations that take credentials', async () => {
    const core = new FakeCore({ 'application_credentials/config': { integrations: { tesla_fleet: {}, spotify: {} } } });
    expect(await listCredentialIntegrations(core)).toEqual(['tesla_fleet', 'spotify']);
  });
});
