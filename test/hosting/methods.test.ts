import { expect, test } from 'vitest';
import { hostingMethod, hostingMethods } from '../../src/hosting/methods.ts';
import { en } from '../../src/i18n/en.ts';
import { say } from '../../src/i18n/text.ts';

const here = { host: 'abc-tesla-fleet-setup', port: 8098 };

test('every method has an id of its own and is found by it', () => {
  expect(new Set(hostingMethods.map(({ id }) => id)).size).toBe(hostingMethods.length);
  for (const method of hostingMethods) {
    expect(hostingMethod(method.id)).toBe(method);
  }
  expect(hostingMethod('gone')).toBeUndefined();
  expect(hostingMethod(undefined)).toBeUndefined();
});

test.each(hostingMethods.map((method) => [method.id, method] as const))(
  '%s says all it has to say, with and without a domain',
  (_, method) => {
    for (const context of [here, { ...here, domain: 'cars.example.com' }]) {
      const texts = [
        method.name,
        method.description(context),
        ...method.guide(context),
        ...method.copies(context).map(({ label }) => label),
      ];
      for (const each of texts) {
        expect(say(en, each)).not.toMatch(/undefined|[{}]/);
      }
      for (const { value } of method.copies(context)) {
        expect(value).not.toContain('undefined');
      }
    }
  },
);
