import { expect, test } from 'vitest';
import { findMethod, hostingMethods } from '../../../src/setup/hosting-methods/methods.ts';
import { makeWorld, sentences } from '../make-world.ts';

test('every method has an id of its own and is found by it', () => {
  expect(new Set(hostingMethods.map(({ id }) => id)).size).toBe(hostingMethods.length);
  for (const method of hostingMethods) {
    expect(findMethod(method.id)).toBe(method);
  }
  expect(findMethod('gone')).toBeUndefined();
  expect(findMethod(undefined)).toBeUndefined();
});

test.each(hostingMethods.map((method) => [method.id, method] as const))(
  '%s says all it has to say, with and without a domain',
  (_, method) => {
    const world = makeWorld();
    const said = [
      method.name,
      method.description,
      method.domainField?.(world),
      method.check(world, undefined),
      method.check(world, 'cars.example.com'),
      method.whenDone?.(world, 'cars.example.com'),
    ];
    expect(said.flatMap(sentences).join('\n')).not.toMatch(/undefined|\{\w+\}/);
    expect(JSON.stringify(said)).not.toContain('undefined');
  },
);
