import { once } from 'node:events';
import type { Server } from 'node:net';
import { CodedError, hasCode } from '../errors.ts';

/** Why a server cannot listen: `taken`: something else does, there; `failed`: see the evidence. */
export type ListenErrorCode = 'taken' | 'failed';

/** A server cannot listen. The evidence is the system's word for why. */
export class ListenError extends CodedError<ListenErrorCode> {
  readonly port: number;

  constructor(port: number, cause: unknown) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    super(hasCode(cause, 'EADDRINUSE') ? 'taken' : 'failed', `Port ${port} cannot be listened on`, { cause, evidence: why });
    this.port = port;
  }
}

/** Resolves when the server listens. @throws ListenError */
export async function listen(server: Server, where: { readonly host: string; readonly port: number }): Promise<void> {
  try {
    const listening = once(server, 'listening');
    server.listen(where);
    await listening;
  } catch (cause) {
    throw new ListenError(where.port, cause);
  }
}
