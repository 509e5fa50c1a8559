import type { HostedKeyFault } from './hosted-key.ts';

/** The codes of Node's and undici's errors, and what they mean here. The first that fits counts. */
const faults: readonly (readonly [RegExp, HostedKeyFault])[] = [
  [/^(ENOTFOUND|EAI_NODATA|EAI_NONAME|ENODATA)$/, 'dns'],
  // No answer about the name is not the answer that there is no such name.
  [/^(EAI_AGAIN|EAI_FAIL|ESERVFAIL)$/, 'network'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|UND_ERR_ABORTED|TimeoutError|AbortError)$/, 'timeout'],
  [/^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA|HOSTNAME_MISMATCH|EPROTO|ERROR_IN_CERT_)/, 'tls'],
];
/** How far down the causes are followed. */
const deepest = 8;

/** Says what kept a connection from being made or used, by the codes of an error and its causes; the detail is the code and its message. */
export function connectionFault(error: unknown): { readonly fault: HostedKeyFault; readonly detail: string } {
  const chain = causes(error, deepest);
  for (const { code, message } of chain) {
    const fault = faults.find(([pattern]) => pattern.test(code))?.[1];
    if (fault !== undefined) {
      return { fault, detail: `${code}: ${message}`.slice(0, 200) };
    }
    // Node gives this one the code of a plain reset.
    if (/before secure TLS connection/.test(message)) {
      return { fault: 'tls', detail: message };
    }
  }
  const { code, message } = chain.findLast((link) => link.code !== '') ?? chain.at(-1) ?? { code: '', message: String(error) };
  return { fault: 'network', detail: (code === '' ? message : `${code}: ${message}`).slice(0, 200) };
}

function causes(error: unknown, depth: number): readonly { readonly code: string; readonly message: string }[] {
  if (!(error instanceof Error) || depth === 0) {
    return [];
  }
  const named = error.name === 'TimeoutError' || error.name === 'AbortError' ? error.name : undefined;
  const code = named ?? ('code' in error && typeof error.code === 'string' ? error.code : '');
  const inner = [error.cause, ...(error instanceof AggregateError ? error.errors : [])];
  return [{ code, message: error.message }, ...inner.flatMap((each) => causes(each, depth - 1))];
}
