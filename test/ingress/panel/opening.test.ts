import { describe, expect, test } from 'vitest';
import { afterChange, nextStep } from '../../../src/ingress/panel/opening.ts';
import type { Status, StepId } from '../../../src/setup/step.ts';
import { snapshot, step } from '../fixture.ts';

const ids: readonly StepId[] = ['home-assistant', 'key-pair', 'hosting', 'credentials'];
const standing = (...statuses: readonly Status[]) =>
  snapshot({ steps: statuses.map((status, index) => step({ id: ids[index] ?? 'proof', status })) });
const open = (...statuses: readonly Status[]) => nextStep(standing(...statuses))?.id;

describe('which step comes next, and lies open by itself', () => {
  test('the first that is not true', () => expect(open('done', 'todo', 'todo')).toBe('key-pair'));
  test('none when all is true', () => expect(open('done', 'done')).toBeUndefined());
  test('the first that needs the person, though an earlier one waits', () =>
    expect(open('done', 'waiting', 'todo')).toBe('hosting'));
  test('a problem before what is to be done', () => expect(open('done', 'todo', 'problem')).toBe('hosting'));
  test('one that waits, as long as nothing needs the person', () => expect(open('done', 'waiting', 'unknown')).toBe('key-pair'));
  test('one that could not be looked at is not in the way', () => expect(open('unknown', 'todo')).toBe('key-pair'));
  test('unless there is nothing else', () => expect(open('done', 'unknown', 'unknown')).toBe('key-pair'));
});

test('a step that was closed by hand may open again once its status has changed; one that was opened stays open', () => {
  const toggled = { 'key-pair': false, hosting: false, credentials: true };
  const after = afterChange(toggled, standing('done', 'todo', 'todo', 'todo'), standing('done', 'problem', 'todo', 'done'));
  expect(after).toEqual({ hosting: false, credentials: true });
});
