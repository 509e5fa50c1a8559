import { z } from 'zod';
import type { Fetch } from '../net/fetch.ts';
import { DomainError, readDomain } from './domain.ts';
import { ServiceError } from './errors.ts';
import { keyPath } from './key-path.ts';
import { askService } from './service.ts';

/** GitHub's rule for user names. */
const userName = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/;
const suffix = '.github.io';

/**
 * What there is of a person's user site. `empty`: a repository without a file. `jekyll`: it has a configuration of Jekyll, by which GitHub
 * builds the site; `.nojekyll` would turn that off.
 */
export type GitHubSite =
  | { readonly repository: 'absent' | 'empty' }
  | {
      readonly repository: 'there';
      readonly branch: string;
      readonly noJekyll: boolean;
      readonly jekyll: boolean;
      readonly wellKnown: boolean;
      /** Files and folders of someone's own. */
      readonly others: number;
    };

const rootSchema = z.array(z.object({ name: z.string(), url: z.string() }));
const refusalSchema = z.object({ message: z.string() });

/**
 * The domain of the user site that is meant: a user name, the address of a profile, or the domain itself will do.
 *
 * @throws DomainError `not-a-domain` for what is none of these.
 */
export function githubDomain(typed: string): string {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?github\.com\//, '')
    .replace(/^https?:\/\//, '')
    .replace(/^@/, '')
    .replace(/\/.*$/, '');
  const user = bare.endsWith(suffix) ? bare.slice(0, -suffix.length) : bare;
  if (!userName.test(user)) throw new DomainError('not-a-domain', 'This is no user name of GitHub.', { evidence: typed.trim() });
  return readDomain(`${user}${suffix}`);
}

/** The user of a user site's domain. */
function userOf(domain: string): string {
  return domain.slice(0, -suffix.length);
}

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString();
}

/** GitHub's page for a new repository, filled in: its name is the domain. */
export function newRepositoryLink(domain: string): string {
  return `https://github.com/new?${query({ owner: userOf(domain), name: domain, visibility: 'public', description: 'A public key' })}`;
}

/** GitHub's page for a new file, filled in. */
export function newFileLink(domain: string, branch: string, filename: string, value: string): string {
  return `https://github.com/${userOf(domain)}/${domain}/new/${encodeURIComponent(branch)}?${query({ filename, value })}`;
}

/** GitHub's page to change a file that is there. */
export function editFileLink(domain: string, branch: string, filename: string): string {
  return `https://github.com/${userOf(domain)}/${domain}/edit/${encodeURIComponent(branch)}/${filename}`;
}

/**
 * Looks at the repository of a user site by GitHub's public interface: one request, without a token. GitHub allows 60 of them an hour and
 * address (GitHub's REST documentation, rate limits).
 *
 * @throws ServiceError
 */
export async function lookAtGitHub(domain: string, fetch: Fetch): Promise<GitHubSite> {
  const url = `https://api.github.com/repos/${userOf(domain)}/${domain}/contents/`;
  const { status, json, text } = await askService('GitHub', fetch, url, {
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'tesla-fleet-setup' },
  });
  if (status === 404) {
    const refusal = refusalSchema.safeParse(json);
    return { repository: refusal.success && /empty/i.test(refusal.data.message) ? 'empty' : 'absent' };
  }
  const root = rootSchema.safeParse(json);
  if (status !== 200 || !root.success) {
    const evidence = `HTTP ${status} ${text.slice(0, 200)}`;
    throw new ServiceError(status === 200 ? 'unreadable' : 'refused', 'GitHub', { evidence });
  }
  const names = root.data.map(({ name }) => name);
  const own = ['.nojekyll', keyPath.split('/')[1] ?? ''];
  return {
    repository: 'there',
    branch: branchOf(root.data[0]?.url) ?? 'main',
    noJekyll: names.includes('.nojekyll'),
    jekyll: names.includes('_config.yml'),
    wellKnown: names.includes('.well-known'),
    others: names.filter((name) => !own.includes(name)).length,
  };
}

/** Each item's address names the branch. */
function branchOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? (new URL(url).searchParams.get('ref') ?? undefined) : undefined;
}
