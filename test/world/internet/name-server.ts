import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { type Answer, decode, encode, type Packet } from 'dns-packet';
import type { Stoppable } from '../types.ts';

/** What a name server says of a name: its addresses, an error, or nothing at all. */
export type Records = readonly string[] | 'absent' | 'servfail' | 'silent';

export interface NameServer extends Stoppable {
  /** `host:port` */
  readonly address: string;
  readonly names: Map<string, Records>;
}

const codes = { absent: 3, servfail: 2 } as const;

/** Starts a resolver (UDP). Names that it was not told of are absent. */
export async function startNameServer(host: string): Promise<NameServer> {
  const names = new Map<string, Records>();
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => {
    const { id, questions = [] } = decode(message);
    const [question] = questions;
    const records = names.get(question?.name.toLowerCase() ?? '') ?? 'absent';
    if (question === undefined || records === 'silent') return;
    const fits = (address: string): boolean => isIPv6(address) === (question.type === 'AAAA');
    const answers: Answer[] =
      typeof records === 'string'
        ? []
        : records.filter(fits).map((data) => ({ type: isIPv6(data) ? 'AAAA' : 'A', name: question.name, ttl: 1, data }));
    const code = typeof records === 'string' ? codes[records] : 0;
    const packet: Packet = { type: 'response', ...(id === undefined ? {} : { id }), flags: 0x8180 | code, questions, answers };
    socket.send(encode(packet), from.port, from.address);
  });
  socket.bind(0, host);
  await once(socket, 'listening');
  return {
    address: `${host}:${socket.address().port}`,
    names,
    stop: async () => {
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}
