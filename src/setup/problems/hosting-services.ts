import type { CodedError } from '../../errors.ts';
import { ComponentError } from '../../hosting/component/errors.ts';
import { ServiceError } from '../../hosting/errors.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';

/** The problem of our custom integration's files; undefined for any other error. */
export function componentProblem(error: CodedError): Problem | undefined {
  return error instanceof ComponentError ? problem(`key-host.${error.code}`, {}, { evidence: [error.evidence] }) : undefined;
}

/** The problem of a service that hosts or shows keys; undefined for any other error. */
export function serviceProblem(error: CodedError): Problem | undefined {
  if (!(error instanceof ServiceError)) return undefined;
  return problem(
    `hosting.service.${error.code}`,
    { service: error.service },
    { subject: error.service, evidence: [error.evidence] },
  );
}
