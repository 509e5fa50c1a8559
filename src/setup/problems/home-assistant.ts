import type { CodedError } from '../../errors.ts';
import { HomeAssistantError, type HomeAssistantErrorCode } from '../../ha/errors.ts';
import { type ProblemCode, problem } from '../problem.ts';
import type { Problem } from '../step.ts';

const words = {
  'not-connected': 'home-assistant.away',
  'not-authorized': 'home-assistant.refused',
  timeout: 'home-assistant.slow',
  'not-found': 'home-assistant.gone',
  storage: 'home-assistant.storage',
  'token-expired': 'home-assistant.token-expired',
  'configuration-invalid': 'home-assistant.configuration-invalid',
} as const satisfies Partial<Record<HomeAssistantErrorCode, ProblemCode>>;

/** The problem behind an error of Home Assistant; undefined for any other error. */
export function coreProblemOf(error: CodedError): Problem | undefined {
  if (!(error instanceof HomeAssistantError)) {
    return undefined;
  }
  const details = { evidence: [error.evidence ?? error.message] };
  if (Object.hasOwn(words, error.code)) {
    return problem(words[error.code as keyof typeof words], {}, details);
  }
  return problem('home-assistant.unknown', { text: error.message }, details);
}
