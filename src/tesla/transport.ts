import type { TransportCode } from './errors.ts';

const deepestCause = 8;

/** Node's, OpenSSL's and undici's codes, the first that fits. */
const transportTable: readonly (readonly [pattern: RegExp, code: TransportCode])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/, 'dns'],
  [/^(ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/, 'tls'],
  [/^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError|AbortError)$/, 'timeout'],
  [/^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/, 'connect'],
];

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  // A DOMException's code is a number; its name tells.
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Why a request came to no answer: looks through the causes of what `fetch` threw. `unreachable` is all that has no name. */
export function transportCode(error: unknown): TransportCode {
  let current: unknown = error;
  for (let depth = 0; depth < deepestCause && current instanceof Error; depth += 1) {
    const code = codeOf(current);
    const row = transportTable.find(([pattern]) => pattern.test(code));
    if (row !== undefined) return row[1];
    // Several addresses were tried: the first refusal stands for all.
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return 'unreachable';
}
