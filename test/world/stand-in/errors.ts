import { CodedError } from '../../../src/errors.ts';

/** Names a message of Core's own translations, as error answers carry it. */
export interface Translation {
  readonly domain: string;
  readonly key: string;
  readonly placeholders: Readonly<Record<string, string>> | null;
}

/** Core's `HomeAssistantError` and its kin: what a person may read. */
export class HomeAssistantError extends CodedError<
  'home_assistant_error' | 'service_validation_error' | 'not_found' | 'invalid_format'
> {
  readonly translation: Translation | undefined;

  constructor(message: string, code: HomeAssistantError['code'] = 'home_assistant_error', translation?: Translation) {
    super(code, message);
    this.translation = translation;
  }
}

/** The user may not do that. */
export class Unauthorized extends CodedError<'unauthorized'> {
  constructor() {
    super('unauthorized', 'Unauthorized');
  }
}

/** What in Core ends in an unhandled exception: HTTP 500, a traceback in the log. */
export class Unhandled extends CodedError<'unhandled'> {
  constructor(message: string, cause?: unknown) {
    super('unhandled', message, { cause });
  }
}

/** No flow or entry of that id. */
export class Unknown extends CodedError<'unknown_flow' | 'unknown_handler' | 'unknown_entry'> {}

/** A step's data did not match its schema; `errors` is the body of the HTTP 400. */
export class InvalidData extends CodedError<'invalid_data'> {
  readonly errors: Readonly<Record<string, string | string[]>>;

  constructor(errors: InvalidData['errors']) {
    super('invalid_data', 'Schema validation failed');
    this.errors = errors;
  }
}

/** Why an entry could not be set up: start a reauth, try again, or give up (`failed` with a null reason: an unhandled exception). */
export class SetupFailure extends CodedError<'auth' | 'retry' | 'failed'> {
  readonly translation: Translation | undefined;

  constructor(
    code: SetupFailure['code'],
    message: string,
    options: { readonly cause?: unknown; readonly translation?: Translation } = {},
  ) {
    super(code, message, { cause: options.cause });
    this.translation = options.translation;
  }
}

/** An error's words, whatever was thrown. */
export function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
