import { CodedError } from '../../../src/errors.ts';
import type { Simulation } from './simulation.ts';

/** A page of Tesla's refused what the person wanted; the message is what the page says. */
class PageRefused extends CodedError<'page-refused'> {
  constructor(message: string) {
    super('page-refused', message);
  }
}

/** What the person chooses on the consent page; by default everything is allowed for the first account. */
export interface ConsentChoice {
  readonly deny?: boolean;
  /** Name or id of the account. */
  readonly account?: string;
  /** The scopes left ticked. */
  readonly scopes?: readonly string[];
}

const entities: Readonly<Record<string, string>> = { '&#39;': "'", '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

async function visit(url: string, form?: URLSearchParams): Promise<Response> {
  const request: RequestInit = { redirect: 'manual', signal: AbortSignal.timeout(15_000) };
  const response = await fetch(url, form === undefined ? request : { ...request, method: 'POST', body: form });
  if (response.status < 400) return response;
  const error = /id="error"[^>]*>([^<]*)</.exec(await response.text())?.[1] ?? `Status ${response.status}`;
  throw new PageRefused(error.replaceAll(/&[#\w]+;/g, (entity) => entities[entity] ?? entity));
}

function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) throw new PageRefused(`No redirect but status ${response.status}`);
  return location;
}

/** Any address of Tesla's, opened at the pages' own origin. */
function onPages(simulation: Simulation, url: string): string {
  const { pathname, search } = new URL(url);
  return `${simulation.pageOrigin}${pathname}${search}`;
}

/**
 * Signs in and decides on the consent page, as a person in a browser does.
 *
 * @param signInUrl the link that Home Assistant gives, with Tesla's host or already that of the pages.
 * @returns where the browser is sent at the end: Home Assistant's `/auth/external/callback?…`, not yet opened.
 * @throws PageRefused when Tesla shows an error instead.
 */
export async function consent(simulation: Simulation, signInUrl: string, choice: ConsentChoice = {}): Promise<string> {
  const url = onPages(simulation, signInUrl);
  const page = await (await visit(url)).text();
  const { accounts } = simulation.store.state;
  const wanted = accounts.find(({ id, name }) => choice.account === id || choice.account === name)?.id ?? choice.account;
  const shown = /<option value="([^"]*)"/.exec(page)?.[1] ?? '';
  const form = new URLSearchParams({ account: wanted ?? shown, decision: choice.deny === true ? 'deny' : 'allow' });
  const offered = [...page.matchAll(/name="scope" value="([^"]*)"/g)].flatMap(([, scope]) =>
    scope === undefined ? [] : [scope],
  );
  for (const scope of choice.scopes ?? offered) form.append('scope', scope);
  const location = locationOf(await visit(url, form));
  return location.startsWith(`${simulation.pageOrigin}/redirect/oauth`) ? locationOf(await visit(location)) : location;
}

/**
 * Approves the key of a domain for a vehicle, as the owner does in the Tesla app.
 *
 * @throws PageRefused when Tesla would not.
 */
export async function pair(simulation: Simulation, vin: string, domain?: string): Promise<void> {
  const registered = domain ?? simulation.store.state.registrations[0]?.domain;
  if (registered === undefined)
    throw new PageRefused("This third party isn't registered with Tesla. We can't grant them access at this time.");
  await visit(`${simulation.pageOrigin}/_ak/${registered}`, new URLSearchParams({ vin }));
}
