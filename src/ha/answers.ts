import { z } from 'zod';
import { HomeAssistantError } from './errors.ts';

const refusedCommand = z.object({ code: z.string(), message: z.string().default('') });
const restMessage = z.object({ message: z.string() });

/** Parses an answer of Core. @throws HomeAssistantError `unexpected-answer`; the evidence names places and kinds, never values. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    return parsed.data;
  }
  throw new HomeAssistantError('unexpected-answer', `Unexpected answer to ${what}`, {
    cause: parsed.error,
    evidence: z.prettifyError(parsed.error),
  });
}

/**
 * A list of Core in which only what fits `mark` is ours, and must then fit `item`. What else is in it is of other integrations: whatever
 * they put there, it does not keep us from seeing our own.
 */
export function ours<T>(mark: z.ZodType, item: z.ZodType<T>): z.ZodType<T[]> {
  return z
    .array(z.unknown())
    .transform((list) => list.filter((each) => mark.safeParse(each).success))
    .pipe(z.array(item));
}

/** A body as JSON, or as the text that it is. */
export function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    // The schema says what is wrong with a text that is no JSON.
    return content;
  }
}

/** The error behind a WebSocket command that failed. */
export function readCommandError(error: unknown, what: string): HomeAssistantError {
  if (error instanceof HomeAssistantError) {
    return error;
  }
  const refused = refusedCommand.safeParse(error);
  if (refused.success) {
    const { code, message } = refused.data;
    return new HomeAssistantError(code === 'not_found' ? 'not-found' : 'command-refused', `${what}: ${message}`, {
      reason: code,
      evidence: `${what}: ${code}: ${message}`,
    });
  }
  return new HomeAssistantError('not-connected', `Connection lost during ${what}`, { cause: error });
}

/** The error behind a REST call that was answered with a no. */
export function readCallError(status: number, content: string, what: string): HomeAssistantError {
  const message = restMessage.safeParse(parseJson(content));
  const evidence = `${what}: HTTP ${status}: ${(message.success ? message.data.message : content).slice(0, 500)}`;
  if (status === 404) {
    return new HomeAssistantError('not-found', evidence, { status, evidence });
  }
  // Supervisor's proxy answers so while Core is away.
  const code = status === 502 || status === 504 ? 'not-connected' : status === 401 ? 'not-authorized' : 'call-refused';
  return new HomeAssistantError(code, evidence, { status, evidence });
}
