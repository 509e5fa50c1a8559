import type { CertificateError } from '../../hosting/certificate.ts';
import type { CertificateFiles } from '../../hosting/own-https.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';

/** The problem of certificate files that cannot be served. */
export function certificateProblem(error: CertificateError, { chain, key }: CertificateFiles): Problem {
  const file = error.evidence ?? (error.code === 'not-a-certificate' ? chain : key);
  return problem(`certificate.${error.code}`, { file }, { evidence: [error.message] });
}
