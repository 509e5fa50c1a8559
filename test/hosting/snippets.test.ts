import { expect, test } from 'vitest';
import { keyPath } from '../../src/hosting/key-path.ts';
import { snippets } from '../../src/hosting/snippets/index.ts';

const context = { domain: 'cars.example.com', target: 'http://abc-tesla-fleet-setup:8098' };

test.each(snippets.map((snippet) => [snippet.program, snippet] as const))(
  '%s: leads to this app, by the one path or the one name',
  (_, { lines }) => {
    const made = lines(context);
    expect(made).toContain(context.target);
    expect(made.includes(keyPath) || made.includes(context.domain)).toBe(true);
    expect(made).not.toMatch(/undefined|\s$/);
  },
);
