import { words } from './i18n/index.ts';
import { say, type Text, text } from './i18n/text.ts';
import { ListenError } from './net/listen.ts';
import { OptionsError } from './options.ts';
import { StoreError } from './store/errors.ts';

/**
 * Does what the app cannot start without. When that fails for a known reason, the log says so in a sentence and the process ends with 1.
 *
 * @throws whatever else `begin` throws.
 */
export async function orEnd<Result>(begin: () => Result | Promise<Result>, log: (line: string) => void): Promise<Result> {
  try {
    return await begin();
  } catch (error) {
    const why = whyNot(error);
    if (why === undefined) throw error;
    log(say(words('en'), why));
    process.exit(1);
  }
}

function whyNot(error: unknown): Text | undefined {
  if (error instanceof OptionsError) return text(`start.options.${error.code}`, { detail: error.evidence ?? '' });
  if (error instanceof ListenError) {
    return text(`start.listen.${error.code}`, { port: error.port, reason: error.evidence ?? '' });
  }
  if (!(error instanceof StoreError)) return undefined;
  const { code, message } = error;
  return code === 'failed' || code === 'corrupt' ? text('start.store.failed', { reason: message }) : text(`start.store.${code}`);
}
