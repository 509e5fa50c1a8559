/** What people have seen Tesla do with names of a host: its developer site takes or refuses the domain, its servers fetch the key. */
export interface KnownHost {
  /** The names below which it was seen. */
  readonly suffix: string;
  readonly verdict: 'accepted' | 'refused' | 'mixed';
  /** When it was seen last: year and month. */
  readonly seen: string;
  /** Where it is told: repository and number of the thread on GitHub, or a document. */
  readonly source: string;
}

/** Public reports, read in November 2026. A verdict is Tesla's and may change any day. @internal exported for tests */
export const knownHosts: readonly KnownHost[] = [
  { suffix: 'github.io', verdict: 'accepted', seen: '2026-08', source: 'WattSnatch #1, #4, #6' },
  { suffix: 'ui.nabu.casa', verdict: 'accepted', seen: '2026-02', source: 'home-assistant/core#135116' },
  { suffix: 'fleetkey.net', verdict: 'mixed', seen: '2026-05', source: 'home-assistant/core#170342, #170960' },
  { suffix: 'fleetkey.cc', verdict: 'refused', seen: '2025-09', source: 'home-assistant.io#39108' },
  { suffix: 'pages.dev', verdict: 'accepted', seen: '2025-06', source: 'home-assistant.io' },
  { suffix: 'netlify.app', verdict: 'accepted', seen: '2025-06', source: 'home-assistant.io' },
  { suffix: 'web.app', verdict: 'accepted', seen: '2025-06', source: 'home-assistant.io' },
  { suffix: 'duckdns.org', verdict: 'mixed', seen: '2025-08', source: 'home-assistant/core#149774, #149663' },
  { suffix: 'ddns.net', verdict: 'refused', seen: '2026-09', source: 'home-assistant.io#48096' },
  { suffix: 'afraid.org', verdict: 'refused', seen: '2025-01', source: 'home-assistant/core#134595' },
];

/** Names that change at every start: registration and pairing are lost with them (field notes of others, 2026-03). */
const passing = /\.(trycloudflare\.com|ngrok\.io|ngrok-free\.app|loca\.lt)$/;

/** What is known of the host of a domain; undefined: nothing. */
export function knownHost(domain: string): KnownHost | undefined {
  return knownHosts.find(({ suffix }) => domain.endsWith(`.${suffix}`));
}

/** Whether a domain is one that does not last. */
export function isPassing(domain: string): boolean {
  return passing.test(domain);
}
