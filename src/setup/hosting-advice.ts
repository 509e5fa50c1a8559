import { domainToUnicode } from 'node:url';
import { isPassing, knownHost } from '../hosting/known-hosts.ts';
import { type Text, text } from '../i18n/text.ts';
import { problem } from './problem.ts';
import type { Fact, Problem } from './step.ts';
import type { World } from './world.ts';

/** Apps that bring something to the internet: the end of their slug (the beginning tells the repository), their name, the method for them. */
const apps: readonly { readonly slug: RegExp; readonly name: string; readonly method: string }[] = [
  { slug: /_nginx_proxy$/, name: 'NGINX Home Assistant SSL proxy', method: 'nginx-proxy' },
  { slug: /_nginxproxymanager$/, name: 'Nginx Proxy Manager', method: 'reverse-proxy' },
  { slug: /_cloudflared$/, name: 'Cloudflared', method: 'reverse-proxy' },
  { slug: /_caddy/, name: 'Caddy', method: 'reverse-proxy' },
  { slug: /_traefik/, name: 'Traefik', method: 'reverse-proxy' },
  { slug: /_tailscale$/, name: 'Tailscale', method: 'reverse-proxy' },
  { slug: /_letsencrypt$/, name: 'Let’s Encrypt', method: 'own-https' },
  { slug: /_duckdns$/, name: 'Duck DNS', method: 'own-https' },
];

/** What suits this home: a method, and what it was seen by. */
export interface HostingAdvice {
  readonly method: string;
  readonly because: readonly Text[];
}

/** Proposes a method by what is there; without anything, the one that needs nothing. */
export function adviseHosting({ surroundings }: World): HostingAdvice {
  const { apps: installed = [], externalHost, cloudHost, certificates = [] } = surroundings.value ?? {};
  const found = apps.filter(({ slug }) => installed.some((each) => slug.test(each)));
  const proxy = found.find(({ method }) => method !== 'own-https') ?? found[0];
  const because = [
    ...(externalHost === undefined ? [] : [text('hosting.advice.external', { host: externalHost })]),
    ...(cloudHost === undefined ? [] : [text('hosting.advice.cloud', { host: cloudHost })]),
    ...found.map(({ name }) => text('hosting.advice.app', { name })),
    ...(certificates.length === 0 ? [] : [text('hosting.advice.certificates', { files: certificates.slice(0, 3).join(', ') })]),
  ];
  const itself = externalHost !== undefined || cloudHost !== undefined ? 'home-assistant' : undefined;
  return { method: itself ?? proxy?.method ?? 'github-pages', because };
}

/** What is known of a domain: for facts. */
export function domainFacts(domain: string): Fact[] {
  const known = knownHost(domain);
  const letters = domainToUnicode(domain);
  return [
    ...(letters === domain ? [] : [{ label: text('fact.domain.letters'), value: letters }]),
    ...(known === undefined
      ? []
      : [
          {
            label: text('fact.known-host'),
            value: text(`known-host.${known.verdict}`, { host: known.suffix, seen: known.seen, source: known.source }),
          },
        ]),
  ];
}

/** What speaks against a domain, though it works so far. */
export function domainWarnings(domain: string): Problem[] {
  const known = knownHost(domain);
  return [
    ...(isPassing(domain) ? [problem('domain.passing', { domain })] : []),
    ...(known?.verdict === 'refused'
      ? [problem('domain.refused-host', { host: known.suffix, seen: known.seen }, { evidence: [known.source] })]
      : []),
  ];
}
