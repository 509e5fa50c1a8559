import type { CodedError } from '../../errors.ts';
import { ServiceError } from '../../hosting/errors.ts';
import { FolderError } from '../../hosting/folder-error.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';

/** The problem of files of ours in Home Assistant's folders; undefined for any other error. */
export function folderProblem(error: CodedError): Problem | undefined {
  if (!(error instanceof FolderError)) return undefined;
  const { code, folder, evidence } = error;
  if (code === 'foreign') return problem('key-host.foreign', {}, { evidence: [evidence] });
  if (code === 'duplicate') return problem('nginx-proxy.duplicate', { file: evidence ?? '?' });
  return problem(`folder.${code}`, { folder }, { evidence: [evidence] });
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
