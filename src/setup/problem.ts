import type { Text, TextKey, TextParams } from '../i18n/text.ts';
import { redact } from '../tesla/redact.ts';
import type { Problem } from './step.ts';

type CodeOf<Key> = Key extends `problem.${infer Code}.what` ? Code : never;

/** The code of a problem in the catalogue; its words are `problem.<code>.what`, `.why` and `.remedy`. */
export type ProblemCode = CodeOf<TextKey>;

type Key<Code extends ProblemCode, Part extends string> = `problem.${Code}.${Part}` & TextKey;

/** All parameters that the three sentences of a problem ask for. */
export type ProblemParams<Code extends ProblemCode> = TextParams<Key<Code, 'what'>> &
  TextParams<Key<Code, 'why'>> &
  TextParams<Key<Code, 'remedy'>>;

/** Codes whose words need nothing but the code. */
export type PlainCode = { [Code in ProblemCode]: keyof ProblemParams<Code> extends never ? Code : never }[ProblemCode];

/** What may stand beside a problem. */
export interface ProblemDetails {
  /** What it is about: a region, an entry, a vehicle. */
  readonly subject?: string | Text;
  /** Raw texts; what looks like a secret is removed once more. */
  readonly evidence?: readonly (string | undefined)[];
}

/** Makes a problem of the catalogue. */
export function problem<Code extends ProblemCode>(
  code: Code,
  params: ProblemParams<Code>,
  details: ProblemDetails = {},
): Problem {
  const safe = Object.fromEntries(
    Object.entries<string | number>(params).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  );
  const sentence = (part: 'what' | 'why' | 'remedy'): Text => ({ key: `problem.${code}.${part}` as TextKey, params: safe });
  return {
    code,
    ...(details.subject === undefined ? {} : { subject: details.subject }),
    what: sentence('what'),
    why: sentence('why'),
    remedy: sentence('remedy'),
    evidence: (details.evidence ?? []).flatMap((line) => (line === undefined || line === '' ? [] : [redact(line)])),
  };
}

/** Makes a problem of the catalogue whose words need no parameter. */
export function plainProblem(code: PlainCode, details: ProblemDetails = {}): Problem {
  // Any one stands for all of them: none has a parameter.
  return problem(code as 'home-assistant.away', {}, details);
}
