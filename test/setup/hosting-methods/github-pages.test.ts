import { expect, test } from 'vitest';
import type { GitHubSite } from '../../../src/hosting/github.ts';
import { githubPages } from '../../../src/setup/hosting-methods/github-pages.ts';
import { makeWorld } from '../make-world.ts';

const site = (over: Partial<Extract<GitHubSite, { repository: 'there' }>> = {}): GitHubSite => ({
  repository: 'there',
  branch: 'main',
  noJekyll: false,
  jekyll: false,
  wellKnown: false,
  others: 0,
  ...over,
});

function look(githubSite: GitHubSite) {
  const { links = [], facts = [], guide = [] } = githubPages.check(makeWorld({ sees: { githubSite } }), 'anna.github.io');
  return {
    open: links.filter(({ kind }) => kind === 'external').map(({ label }) => label.key.replace('link.github.', '')),
    next: links.find(({ primary }) => primary)?.label.key.replace('link.github.', ''),
    ticks: facts.map(({ value }) => (typeof value === 'string' ? value : value.key.replace('fact.tick.', ''))),
    guide: guide.map(({ key }) => key.replace('hosting.github-pages.guide.', '')),
  };
}

test.each<[GitHubSite, string[], string[]]>([
  [{ repository: 'absent' }, ['repository', 'no-jekyll', 'key'], ['open', 'open', 'open']],
  [{ repository: 'empty' }, ['no-jekyll', 'key'], ['done', 'open', 'open']],
  [site({ noJekyll: true }), ['key'], ['done', 'done', 'open']],
  [site({ noJekyll: true, wellKnown: true }), [], ['done', 'done', 'done']],
])('what can be seen is ticked off, and its link goes: %o', (seen, open, ticks) => {
  expect(look(seen)).toMatchObject({ open, ticks, next: open[0] });
});

test('a site that is there is not disturbed: one that Jekyll builds goes on being built by it', () => {
  const seen = look(site({ jekyll: true, others: 3 }));
  expect(seen.open).toEqual(['config', 'key']);
  expect(seen.ticks).toContain('include: [".well-known"]');
  expect(seen.guide).toEqual(expect.arrayContaining(['others', 'jekyll']));
});
