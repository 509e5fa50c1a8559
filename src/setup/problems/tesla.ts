import type { CodedError } from '../../errors.ts';
import { text } from '../../i18n/text.ts';
import { TeslaError, type TeslaErrorCode } from '../../tesla/errors.ts';
import { readTeslaError } from '../../tesla/read-error.ts';
import { type ProblemCode, type ProblemDetails, plainProblem, problem } from '../problem.ts';
import type { Problem } from '../step.ts';
import { codesIn } from './messages/index.ts';

/** Problems whose words need no parameter, by the code of Tesla's error. The sources of the messages stand at their recognisers. */
const plain = {
  'unauthorized-client': 'tesla.unauthorized-client',
  'invalid-audience': 'tesla.app-not-ready',
  'expected-partner-account': 'tesla.app-not-ready',
  'invalid-scope': 'tesla.invalid-scope',
  'payment-required': 'tesla.billing-limit',
  'exceeded-limit': 'tesla.billing-limit',
  'no-fleet-api': 'tesla.no-fleet-api',
  'not-allowed-in-region': 'tesla.not-allowed-in-region',
  'missing-scopes': 'tesla.missing-scopes',
  'no-access-to-domain': 'tesla.not-registered',
  'not-registered-in-region': 'tesla.not-registered',
  'allowed-origin-mismatch': 'tesla.allowed-origin',
  'out-of-region': 'tesla.out-of-region',
  'domain-taken': 'tesla.domain-taken',
  'key-taken': 'tesla.key-taken',
  'key-download-failed': 'tesla.key-download-failed',
  'key-too-large': 'tesla.key-too-large',
  'invalid-domain': 'tesla.invalid-domain',
  dns: 'tesla.unreachable',
  connect: 'tesla.unreachable',
  tls: 'tesla.unreachable',
  timeout: 'tesla.unreachable',
  unreachable: 'tesla.unreachable',
  'upstream-timeout': 'tesla.down',
  server: 'tesla.down',
} as const satisfies Partial<Record<TeslaErrorCode, ProblemCode>>;

const passing: ReadonlySet<TeslaErrorCode> = new Set([
  ...(['dns', 'connect', 'tls', 'timeout', 'unreachable', 'upstream-timeout', 'server'] as const),
  ...(['invalid-audience', 'expected-partner-account', 'rate-limited'] as const),
]);

const needsPerson: ReadonlySet<TeslaErrorCode> = new Set([
  'domain-taken',
  'key-taken',
  'allowed-origin-mismatch',
  'invalid-domain',
]);

/** Whether trying again is of no use before a person has changed something. */
export function isUseless(error: TeslaError): boolean {
  return needsPerson.has(error.code);
}

/** Whether time alone may mend it. */
export function passes(error: TeslaError): boolean {
  return passing.has(error.code);
}

/** No wait that Tesla asks for is longer, in milliseconds. */
const longestWait = 24 * 60 * 60_000;

/** How long Tesla asked to wait in any of these, in milliseconds; 0 when it did not. */
export function askedWait(errors: readonly TeslaError[]): number {
  return Math.min(Math.max(0, ...errors.map(({ retryAfter }) => (retryAfter ?? 0) * 1000)), longestWait);
}

/** The region that an answer is about: a wrong pair is wrong everywhere. */
function about({ code, region }: TeslaError): Pick<ProblemDetails, 'subject'> {
  return code === 'unauthorized-client' ? {} : { subject: text(`region.${region}`) };
}

/** The problem behind an error of Tesla. One that no entry knows is shown whole: status, text, reference. */
export function teslaProblem(
  error: TeslaError,
  details: ProblemDetails = { ...about(error), evidence: [error.evidence] },
): Problem {
  const code = error.code;
  if (code === 'rate-limited') {
    const minutes = Math.ceil((error.retryAfter ?? 60) / 60);
    return minutes > 120
      ? problem('tesla.rate-limited-long', { hours: Math.ceil(minutes / 60) }, details)
      : problem('tesla.rate-limited', { minutes }, details);
  }
  if (Object.hasOwn(plain, code)) {
    return problem(plain[code as keyof typeof plain], {}, details);
  }
  const [seen] = codesIn(error.teslaText ?? '');
  if (seen !== undefined) {
    return plainProblem(seen, details);
  }
  if (code === 'invalid-request') {
    return problem('tesla.invalid-request', {}, details);
  }
  return problem('tesla.unknown', { status: error.status ?? '–', text: error.teslaText ?? error.code }, details);
}

/** The problem behind words of Tesla's that stand somewhere else than in its answer to us; undefined where no row of its answers fits. */
export function answerProblem(said: string, details: ProblemDetails): Problem | undefined {
  const answer = readTeslaError(0, said, new Headers(), { region: 'na', endpoint: '' });
  return answer.code === 'unknown' ? undefined : teslaProblem(answer, details);
}

/** As `teslaProblem`, for an error of any room. */
export function teslaProblemOf(error: CodedError): Problem | undefined {
  return error instanceof TeslaError ? teslaProblem(error) : undefined;
}
