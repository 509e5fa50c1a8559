import { editFileLink, githubDomain, newFileLink, newRepositoryLink } from '../../hosting/github.ts';
import { keyPath } from '../../hosting/key-path.ts';
import { text } from '../../i18n/text.ts';
import { serviceProblem } from '../problems/hosting-services.ts';
import type { Fact, Link, OutsidePage } from '../step.ts';
import type { World } from '../world.ts';
import { keyFileLink } from './files.ts';
import type { HostingMethod, MethodFinding } from './method.ts';

/** Makes Jekyll keep the folder; beside whatever the file says already. */
const include = 'include: [".well-known"]';

function tick(label: Fact['label'], done: boolean): Fact {
  return { label, value: done ? text('fact.tick.done') : text('fact.tick.open') };
}

function steps({ githubSite, keyFile }: World, domain: string): MethodFinding {
  const site = githubSite.value;
  const file = keyFile.value;
  const pem = file?.state === 'valid' ? file.publicPem : '';
  const there = site?.repository === 'there' ? site : undefined;
  const exists = site !== undefined && site.repository !== 'absent';
  const branch = there?.branch ?? 'main';
  const byJekyll = there?.jekyll === true && !there.noJekyll;
  const folderKept = there?.noJekyll === true;
  const open: Link[] = [
    ...(exists ? [] : [{ kind: 'external' as const, label: text('link.github.repository'), url: newRepositoryLink(domain) }]),
    ...(folderKept
      ? []
      : byJekyll
        ? [{ kind: 'external' as const, label: text('link.github.config'), url: editFileLink(domain, branch, '_config.yml') }]
        : [
            {
              kind: 'external' as const,
              label: text('link.github.no-jekyll'),
              url: newFileLink(domain, branch, '.nojekyll', '\n'),
            },
          ]),
    ...(there?.wellKnown === true
      ? []
      : [
          {
            kind: 'external' as const,
            label: text('link.github.key'),
            url: newFileLink(domain, branch, keyPath.slice(1), pem),
          },
        ]),
  ];
  const error = githubSite.error === undefined ? undefined : serviceProblem(githubSite.error);
  return {
    guide: [
      text('hosting.github-pages.guide.press'),
      ...(there !== undefined && there.others > 0 ? [text('hosting.github-pages.guide.others', { domain })] : []),
      ...(byJekyll ? [text('hosting.github-pages.guide.jekyll')] : []),
      open.length === 0 ? text('hosting.github-pages.guide.publishing') : text('hosting.github-pages.guide.ticks'),
    ],
    pages: pagesOf(open, domain),
    facts: [
      tick(text('fact.github.repository', { domain }), exists),
      ...(byJekyll
        ? [{ label: text('fact.github.config'), value: include, copy: true }]
        : [tick(text('fact.github.no-jekyll'), folderKept)]),
      tick(text('fact.github.key'), there?.wellKnown === true),
    ],
    links: [...open.map((link, index) => ({ ...link, primary: index === 0 })), keyFileLink],
    problems: error === undefined ? [] : [error],
    ready: open.length === 0,
  };
}

/** GitHub's own pages come filled in: there is one button to press on each. */
function pagesOf(open: readonly Link[], domain: string): OutsidePage[] {
  return open.map(({ label, url }) => {
    const page = { frame: 'browser', place: 'github.com', what: label } as const;
    if (label.key !== 'link.github.repository') {
      const file = decodeURIComponent(new URL(url).searchParams.get('filename') ?? '_config.yml');
      return { ...page, heading: `${domain} / ${file}`, press: 'Commit changes…' };
    }
    const fields = [
      { label: 'Repository name', kind: 'choice', values: [domain] },
      { label: 'Choose visibility', kind: 'choice', values: ['Public'] },
    ] as const;
    return { ...page, heading: 'Create a new repository', fields, press: 'Create repository' };
  });
}

/** A GitHub Pages user site, by links that open GitHub's own pages filled in; no token is given to anyone. */
export const githubPages: HostingMethod = {
  id: 'github-pages',
  name: text('hosting.github-pages.name'),
  description: text('hosting.github-pages.description'),
  domainField: ({ settings }) => ({
    label: text('field.github-user'),
    help: text('field.github-user.help'),
    ...(settings.domain?.endsWith('.github.io') === true ? { value: settings.domain } : {}),
  }),
  readDomain: githubDomain,
  fits: (domain) => domain.endsWith('.github.io'),
  check: (world, domain) =>
    domain === undefined ? { guide: [text('hosting.github-pages.guide.account')] } : steps(world, domain),
  actions: [],
};
