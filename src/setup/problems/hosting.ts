import type { CodedError } from '../../errors.ts';
import { DomainError, type DomainErrorCode } from '../../hosting/domain.ts';
import type { HostedKey, HostedKeyFault } from '../../hosting/hosted-key.ts';
import { type ProblemCode, problem } from '../problem.ts';
import type { Problem } from '../step.ts';

type Fault = Extract<HostedKey, { ok: false }>;

const faults = {
  dns: 'hosting.dns',
  refused: 'hosting.refused',
  timeout: 'hosting.timeout',
  network: 'hosting.timeout',
  tls: 'hosting.tls',
  'not-found': 'hosting.not-found',
  forbidden: 'hosting.forbidden',
  html: 'hosting.html',
  certificate: 'hosting.certificate',
  rsa: 'hosting.rsa',
  'wrong-curve': 'hosting.rsa',
  'private-key': 'hosting.private-key',
  'not-pem': 'hosting.not-pem',
  'too-large': 'hosting.too-large',
} as const satisfies Partial<Record<HostedKeyFault, ProblemCode>>;

/** Faults that may be due to the way from inside a home network to its own outside name: Tesla's own fetch is the last word. */
export function mayBeOurView(hosted: Fault): boolean {
  return hosted.fault === 'refused' || hosted.fault === 'timeout' || hosted.fault === 'network';
}

/** The problem of what is served under the domain. */
export function hostedKeyProblem(hosted: Fault, domain: string): Problem {
  const details = {
    subject: domain,
    evidence: [hosted.status === undefined ? undefined : `HTTP ${hosted.status}`, hosted.location, hosted.detail],
  };
  if (hosted.fault === 'redirect') {
    return problem('hosting.redirect', { location: hosted.location ?? '?' }, details);
  }
  if (hosted.fault === 'status') {
    return problem('hosting.status', { status: hosted.status ?? '?' }, details);
  }
  return problem(faults[hosted.fault], { domain }, details);
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
