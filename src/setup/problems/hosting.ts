import type { CodedError } from '../../errors.ts';
import { DomainError, type DomainErrorCode } from '../../hosting/domain.ts';
import type { HostedKey, HostedKeyFault } from '../../hosting/hosted-key.ts';
import { type ProblemCode, problem } from '../problem.ts';
import type { Problem } from '../step.ts';

type Fault = Extract<HostedKey, { ok: false }>;

/**
 * Faults that may be due to the way from inside a home network to its own outside name (hairpin NAT), or to this connection: Tesla's own
 * fetch is the last word.
 */
const ourViews: readonly HostedKeyFault[] = ['refused', 'timeout', 'unreachable', 'reset', 'network', 'dns-unanswered'];

/** Whether what was seen may be due to where it was seen from. */
export function mayBeOurView(hosted: Fault): boolean {
  return ourViews.includes(hosted.fault);
}

/** The problem of what is served under the domain. */
export function hostedKeyProblem(hosted: Fault, domain: string): Problem {
  const { fault, status = '?', location = '?', detail, trail = [] } = hosted;
  const shown = [hosted.status === undefined ? undefined : `HTTP ${status}`, hosted.location, detail, ...trail];
  return problem(`hosting.${fault}`, { domain, status, location }, { subject: domain, evidence: shown });
}

/** What is not as it should be though the key is found. */
export function hostedKeyWarnings({ warnings = [], trail = [] }: Extract<HostedKey, { ok: true }>, domain: string): Problem[] {
  return warnings.map((warning) => problem(`hosting.warning.${warning}`, { domain }, { subject: domain, evidence: trail }));
}

const domains = {
  empty: 'domain.empty',
  'ip-address': 'domain.ip-address',
  'single-label': 'domain.private',
  private: 'domain.private',
  'contains-tesla': 'domain.contains-tesla',
  'public-suffix': 'domain.public-suffix',
  'not-a-domain': 'domain.not-a-domain',
} as const satisfies Record<DomainErrorCode, ProblemCode>;

/** The problem of a domain that was entered; undefined for any other error. */
export function domainProblem(error: CodedError): Problem | undefined {
  return error instanceof DomainError ? problem(domains[error.code], {}, { evidence: [error.evidence] }) : undefined;
}
