/** What may stand beside an error, for the person or for the one who debugs. */
export interface CodedErrorOptions {
  readonly cause?: unknown;
  /** Raw text that bears the error out, secrets removed. */
  readonly evidence?: string;
}

/** Whether it is an error, of the system or of this project, with one of these codes. */
export function hasCode(error: unknown, ...wanted: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && wanted.includes(error.code);
}

/** For `catch`: turns errors with these codes into `undefined` and passes all others on. */
export function swallow(...wanted: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!hasCode(error, ...wanted)) {
      throw error;
    }
    return undefined;
  };
}

/**
 * The root of all errors of this project. Callers branch on `code`, never on the message; words for people are found by code in src/i18n.
 */
export class CodedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly evidence: string | undefined;

  constructor(code: Code, message: string, options: CodedErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.evidence = options.evidence;
  }
}
