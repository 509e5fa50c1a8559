import { describe, expect, test } from 'vitest';
import type { KeyErrorCode } from '../../../src/keys/errors.ts';
import { KeyFileError } from '../../../src/keys/errors.ts';
import { registeredKey } from '../../../src/setup/regions.ts';
import { keyPair } from '../../../src/setup/steps/key-pair.ts';
import { type Different, key, keyFile, look, makeWorld, missing, OTHER, OURS, registered, THIRD } from '../make-world.ts';

const absent = { state: 'absent' } as const;
const torn = { state: 'unusable', code: 'torn' } as const;
type Flawed = NonNullable<Different['sees']>['keyFile'] & object;
const none = { na: missing, eu: missing };

describe('the key pair', () => {
  const table: readonly [string, Different['sees'], string, string, string[], string[]][] = [
    ['is in place and kept', {}, 'done', 'done', [], ['import', 'renew']],
    [
      'is not there: one is made',
      { keyFile: absent, keyArchive: [], registrations: none },
      'todo',
      'none',
      [],
      ['generate!', 'import'],
    ],
    ['was there before: it is adopted', { keyArchive: [], registrations: none }, 'todo', 'found', [], ['adopt!']],
    [
      'was there before, while the archive holds another: it is adopted first',
      { keyArchive: [key(OTHER)], registrations: none },
      'todo',
      'found',
      [],
      ['adopt!'],
    ],
    [
      'is lost, one is kept: it is restored',
      { keyFile: absent, registrations: none },
      'problem',
      'lost',
      ['key-pair.lost'],
      ['restore!'],
    ],
    [
      'is lost, several are kept, Tesla knows one: that is restored',
      { keyFile: absent, keyArchive: [key(OTHER), key(OURS)] },
      'problem',
      'lost',
      ['key-pair.lost'],
      ['restore!'],
    ],
    [
      'is lost, several are kept, Tesla knows none: the person chooses',
      { keyFile: absent, keyArchive: [key(OTHER), key(OURS)], registrations: none },
      'todo',
      'choose',
      ['key-pair.several'],
      ['restore', 'restore', 'generate'],
    ],
    [
      'is lost, several are kept, the regions differ: the person chooses',
      {
        keyFile: absent,
        keyArchive: [key(OTHER), key(OURS)],
        registrations: { na: registered(OTHER), eu: registered(OURS) },
      },
      'todo',
      'choose',
      ['key-pair.several'],
      ['restore', 'restore', 'generate'],
    ],
    [
      'is lost, Tesla knows a key that nobody kept: the kept one is restored',
      { keyFile: absent, registrations: { na: registered(THIRD), eu: registered(THIRD) } },
      'problem',
      'lost',
      ['key-pair.lost'],
      ['restore!'],
    ],
    [
      'was replaced while Tesla knows one that is kept: that is restored',
      { keyFile: keyFile(OTHER), keyArchive: [key(OTHER), key(OURS)] },
      'problem',
      'replaced',
      ['key-pair.replaced'],
      ['restore!'],
    ],
    [
      'was replaced while Tesla knows one that nobody kept: there is nothing to go back to',
      { registrations: { na: registered(THIRD), eu: registered(THIRD) } },
      'done',
      'done',
      [],
      ['import', 'renew'],
    ],
    [
      'is torn and Tesla knows a kept one: that is restored',
      { keyFile: torn },
      'problem',
      'unusable',
      ['key-pair.torn'],
      ['restore!', 'generate', 'import'],
    ],
    [
      'is torn and Tesla knows none: the person chooses',
      { keyFile: torn, registrations: none },
      'problem',
      'unusable',
      ['key-pair.torn'],
      ['restore', 'generate', 'import'],
    ],
    [
      'is torn and nothing is kept: nothing is overwritten without a word',
      { keyFile: torn, keyArchive: [], registrations: none },
      'problem',
      'unusable',
      ['key-pair.torn'],
      ['generate', 'import'],
    ],
    [
      'cannot be read for a fault of the disk: nothing is done',
      { keyFile: { state: 'unreadable', code: 'failed', detail: 'EIO' } },
      'problem',
      'unreadable',
      ['key-pair.failed'],
      [],
    ],
    ...(['link', 'not-a-file', 'too-large', 'no-access'] as const).map((code): (typeof table)[number] => [
      `cannot be read (${code}): it is set aside on the person's word alone`,
      { keyFile: { state: 'unreadable', code, detail: 'x' }, registrations: none },
      'problem',
      'unreadable',
      [`key-pair.${code}`],
      ['set-aside'],
    ]),
    ...(['open', 'form'] as const).map((flaw): (typeof table)[number] => [
      `is not as it should be (${flaw}): it is written anew`,
      { keyFile: { ...keyFile(OURS), flaws: [flaw] } as Flawed },
      'problem',
      'flawed',
      [`key-pair.${flaw}`],
      ['tidy!', 'import', 'renew'],
    ]),
    [
      'is not as it should be and not kept: it is adopted first',
      { keyFile: { ...keyFile(OURS), flaws: ['form', 'open'] } as Flawed, keyArchive: [] },
      'todo',
      'found',
      [],
      ['adopt!'],
    ],
  ];
  test.each(table)('%s', (_name, sees = {}, status, summary, problems, offers) => {
    expect(look(keyPair, { sees }).short).toEqual({ status, summary, problems, offers });
  });

  test('a key that was put in place on purpose is not undone while Tesla still knows the one before', () => {
    const sees = { keyFile: keyFile(OTHER), keyArchive: [key(OTHER), key(OURS)] };
    expect(look(keyPair, { sees, settings: { wantedKey: OTHER } }).short).toMatchObject({ status: 'done', problems: [] });
  });

  test('of several kept keys the one that was put in place on purpose comes back', () => {
    const sees = { keyFile: absent, keyArchive: [key(OTHER), key(OURS)], registrations: none };
    expect(look(keyPair, { sees, settings: { wantedKey: OURS } }).actions.map(({ input }) => input)).toEqual([
      { publicKey: OURS },
    ]);
  });

  test('a torn key that was put in place on purpose comes back while Tesla cannot be asked', () => {
    const sees = { keyFile: torn, keyArchive: [key(OTHER), key(OURS)] };
    const { actions } = look(keyPair, { sees, unseen: ['registrations'], settings: { wantedKey: OURS } });
    expect(actions[0]).toMatchObject({ id: 'key-pair.restore', input: { publicKey: OURS }, automatic: true });
  });

  test('what lies in the place of the file is named to the person before it is set aside', () => {
    const { actions } = look(keyPair, { sees: { keyFile: { state: 'unreadable', code: 'link', detail: 'x' } } });
    expect(actions).toMatchObject([{ id: 'key-pair.set-aside', confirm: { key: 'confirm.key-pair.set-aside' } }]);
  });

  test('a storage that keeps no permissions is no failure, once that is known; the form of the file still is one', () => {
    const outcomes = { 'key-pair.tidy': { at: 1, error: new KeyFileError('no-permissions', 'x') } };
    const seen = (flaws: readonly ('open' | 'form')[]) =>
      look(keyPair, { sees: { keyFile: { ...keyFile(OURS), flaws } as Flawed }, outcomes });
    expect(seen(['open'])).toMatchObject({ short: { status: 'done', problems: [] } });
    expect(seen(['open']).facts).toMatchObject([{ note: { key: 'problem.key-pair.no-permissions.why' } }]);
    expect(seen(['open', 'form']).short).toMatchObject({ status: 'problem', problems: ['key-pair.open', 'key-pair.form'] });
  });

  test('what restores names the key by its public half', () => {
    const { actions } = look(keyPair, { sees: { keyFile: absent, keyArchive: [key(OTHER), key(OURS)] } });
    expect(actions.map(({ input }) => input)).toEqual([{ publicKey: OURS }]);
  });

  test('a key that replaces another one is asked for first', () => {
    for (const { id, confirm } of look(keyPair, { sees: { keyFile: torn, registrations: none } }).actions) {
      if (id !== 'key-pair.restore') expect(confirm).toBeDefined();
    }
  });

  test('as long as the archive was not looked at nothing is offered', () => {
    expect(look(keyPair, { unseen: ['keyArchive'] }).short).toMatchObject({ status: 'unknown', offers: [] });
    const failed = { keyFile: new KeyFileError('failed', 'EIO') };
    expect(look(keyPair, { failed }).short).toMatchObject({ status: 'unknown', problems: ['key-pair.failed'], offers: [] });
  });

  test.each([
    'empty',
    'torn',
    'not-a-key',
    'encrypted',
    'not-ec',
    'wrong-curve',
    'public-only',
    'private',
    'certificate',
  ] satisfies KeyErrorCode[])('a file that is %s has words of its own', (code) => {
    expect(look(keyPair, { sees: { keyFile: { state: 'unusable', code } } }).problems).toHaveLength(1);
  });

  test('the registered key is the one that every region that told holds', () => {
    const told = (registrations: NonNullable<Different['sees']>['registrations']): string | undefined =>
      registeredKey(makeWorld(registrations === undefined ? { unseen: ['registrations'] } : { sees: { registrations } }));
    expect(told(undefined)).toBeUndefined();
    expect(told(none)).toBeUndefined();
    expect(told({ na: registered(OURS), eu: missing })).toBe(OURS);
    expect(told({ na: registered(OURS), eu: registered(OTHER) })).toBeUndefined();
  });
});
