import { expect, test } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { Outcomes, secretsOf } from '../../src/setup/outcomes.ts';
import { Mistakes, typed } from '../../src/setup/unexpected.ts';

test('what makes failures of other steps void lets them be forgotten, and only them', () => {
  const outcomes = new Outcomes();
  const error = new CodedError('no', 'no');
  outcomes.note('registration.register {"region":"eu"}', { at: 1, error });
  outcomes.note('sign-in.start', { at: 2, error });
  outcomes.note('hosting.choose', { at: 3 }, ['registration']);
  expect(Object.keys(outcomes.all)).toEqual(['sign-in.start', 'hosting.choose']);
});

test('an unexpected error is without what was filled in as a secret', () => {
  const fields = [
    { name: 'clientId', kind: 'text', label: { key: 'field.client-id' } },
    { name: 'clientSecret', kind: 'secret', label: { key: 'field.client-secret' } },
  ] as const;
  const offer = { id: 'credentials.save', label: { key: 'action.credentials.save' }, fields } as const;
  const secrets = secretsOf(offer, { clientId: 'public-id', clientSecret: 'not-for-anyone' });
  expect(secrets).toEqual(['not-for-anyone']);
  const error = typed(new Error('bad: not-for-anyone'), secrets);
  expect(error.message).not.toContain('not-for-anyone');
  const logged: string[] = [];
  const mistakes = new Mistakes(
    (line) => logged.push(line),
    () => 0,
  );
  mistakes.note('credentials.save', error, secrets);
  expect(logged).toHaveLength(1);
  expect(JSON.stringify([logged, mistakes.list()])).not.toContain('not-for-anyone');
});

test('a typed error stays as it is', () => {
  const error = new CodedError('known', 'known');
  expect(typed(error)).toBe(error);
});
