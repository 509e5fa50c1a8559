/** What may stand beside an error, for the person or for the one who debugs. */
export interface CodedErrorOptions {
  readonly cause?: unknown;
  /** Raw text that bears the error out, secrets removed. */
  readonly evidence?: string;
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
