import { isIP } from 'node:net';
import { parse } from 'tldts';
import { CodedError } from '../errors.ts';

/**
 * Why a domain cannot be used: `single-label`: a name without a dot; `private`: a name that exists at home only; `contains-tesla`: Tesla
 * refuses those; `public-suffix`: a domain that others have their domains under (`co.uk`, `github.io`).
 */
export type DomainErrorCode =
  | 'empty'
  | 'ip-address'
  | 'single-label'
  | 'private'
  | 'contains-tesla'
  | 'public-suffix'
  | 'not-a-domain';

/** What was entered is no domain that Tesla could reach the key under; the evidence is what was understood as the domain. */
export class DomainError extends CodedError<DomainErrorCode> {}

/** RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`, and what routers use. */
const privateNames =
  /(^|\.)(local|localhost|localdomain|lan|home|home\.arpa|internal|intranet|private|corp|test|example|invalid|onion|fritz\.box)$/;
/** White space of all kinds, quotes and brackets that come along when copied. */
const wrapping = /^[\s\u200B\u2060\uFEFF"'`„“”‚‘’«»<>()]+|[\s\u200B\u2060\uFEFF"'`„“”‚‘’«»<>(),;]+$/g;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** Core's config flow takes no other top-level domain, so none in punycode either. */
const topLevel = /(^|\.)[a-z]{2,}$/;

/**
 * Makes a domain, as Tesla wants it, of what a person typed or pasted: an address with scheme, port and path will do.
 *
 * @returns ASCII, lower case, no scheme, no port, no path.
 * @throws DomainError when Tesla could not use it.
 */
export function readDomain(input: string): string {
  // A half-typed scheme counts too.
  const rest = input
    .replaceAll(wrapping, '')
    .replace(/^([a-z][a-z0-9+.-]*:)?[/\\]{2}\s*|^https?:[/\\]?\s*/i, '')
    .replace(/[/\\?#].*$/s, '');
  if (isIP(rest.replaceAll(/^\[|\](:\d*)?$/g, '')) !== 0) {
    throw new DomainError('ip-address', 'An IP address is no domain.', { evidence: rest });
  }
  const name = rest.replace(/:\d*$/, '').replace(/\.+$/, '');
  if (name === '') {
    throw new DomainError('empty', 'There is no domain.');
  }
  const domain = toAscii(name);
  check(domain);
  return domain;
}

function toAscii(text: string): string {
  const no = (cause?: unknown): DomainError => new DomainError('not-a-domain', 'This is no domain.', { cause, evidence: text });
  // What the URL parser would take for something else than a part of the host.
  if (/[\s@:%[\]]/.test(text)) {
    throw no();
  }
  try {
    return new URL(`http://${text}/`).hostname;
  } catch (cause) {
    throw no(cause);
  }
}

function check(domain: string): void {
  const fail = (code: DomainErrorCode, message: string): DomainError => new DomainError(code, message, { evidence: domain });
  // The URL parser makes an address of shortened and hexadecimal forms too.
  if (isIP(domain) !== 0) {
    throw fail('ip-address', 'An IP address is no domain.');
  }
  if (domain.length > 253 || !topLevel.test(domain) || !domain.split('.').every((part) => label.test(part))) {
    throw fail('not-a-domain', 'This is no domain.');
  }
  if (privateNames.test(domain)) {
    throw fail('private', 'This name exists in the home network only.');
  }
  if (!domain.includes('.')) {
    throw fail('single-label', 'A domain has at least one dot.');
  }
  if (domain.includes('tesla')) {
    throw fail('contains-tesla', 'Tesla refuses domains with its name in them.');
  }
  if (parse(domain, { allowPrivateDomains: true }).publicSuffix === domain) {
    throw fail('public-suffix', 'Others have their domains under this one.');
  }
}
