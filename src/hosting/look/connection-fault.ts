import type { HostedKeyFault } from '../hosted-key.ts';

/** How far a connection has come. */
export type Stage = 'tcp' | 'tls' | 'http' | 'body';

/** OpenSSL's codes, as Node gives them. */
const tls: readonly (readonly [RegExp, HostedKeyFault])[] = [
  [/WRONG_VERSION_NUMBER|HTTP_REQUEST|PACKET_LENGTH_TOO_LONG|RECORD_LAYER_FAILURE|BAD_RECORD_TYPE/, 'tls-none'],
  [/UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION|NO_PROTOCOLS|VERSION_TOO_LOW|DH_KEY_TOO_SMALL/, 'tls-old'],
  [/CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE|PEER_DID_NOT_RETURN/, 'tls-client'],
  [/UNRECOGNIZED_NAME|HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT_ACCESS_DENIED|NO_SHARED_CIPHER|NO_CIPHERS/, 'tls-refused'],
];

const tcp: Readonly<Record<string, HostedKeyFault>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
};

const late: Readonly<Record<Stage, HostedKeyFault>> = {
  tcp: 'timeout',
  tls: 'tls-timeout',
  http: 'http-timeout',
  body: 'body-slow',
};

const cut: Readonly<Record<Stage, HostedKeyFault>> = { tcp: 'reset', tls: 'tls-cut', http: 'http-cut', body: 'body-cut' };

/** Says what kept a connection from being made or used, by how far it had come and the error's code. */
export function connectionFault(error: unknown, stage: Stage): { readonly fault: HostedKeyFault; readonly detail: string } {
  const { code, message } = readError(error);
  const detail = (code === '' ? message : `${code}: ${message}`).slice(0, 200);
  if (code === 'LATE') return { fault: late[stage], detail };
  const byTls = stage === 'tcp' ? undefined : tls.find(([pattern]) => pattern.test(code))?.[1];
  if (byTls !== undefined) return { fault: byTls, detail };
  if (code.startsWith('HPE_')) return { fault: stage === 'body' ? 'body-cut' : 'http-broken', detail };
  const isCut =
    ['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(code) || /socket hang up|before secure TLS|aborted/.test(message);
  if (isCut) return { fault: cut[stage], detail };
  if (stage === 'tls' || /^ERR_SSL|^EPROTO/.test(code)) return { fault: 'tls', detail };
  return { fault: tcp[code] ?? 'network', detail };
}

function readError(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  return { code: 'code' in error ? String(error.code) : '', message: error.message };
}

/** The time of a look is over. */
export class Late extends Error {
  readonly code = 'LATE';
  constructor() {
    super('no answer in time');
  }
}
