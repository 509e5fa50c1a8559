import type { HostedKey, HostedKeyFault } from '../hosted-key.ts';
import type { Answer } from './fetch.ts';
import { holdsPrivateKey, judgeBody, judgePage } from './judge-body.ts';

/** A body that is no key is quoted so far; characters. */
const quoteLimit = 200;

/** Statuses that name a cause; Cloudflare's own are those it gives when it does not reach the server behind it. */
function statusFault(status: number, { headers, body }: Answer): HostedKeyFault {
  const text = body?.toString() ?? '';
  const wall = headers['cf-mitigated'] !== undefined || ([403, 429, 503].includes(status) && judgePage(text) === 'bot-wall');
  if (wall) return 'bot-wall';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429) return 'limited';
  if (status >= 502 && status <= 504) return 'gateway';
  if ((status >= 520 && status <= 527) || status === 530) return 'cloudflare';
  return 'status';
}

/** Judges what a web server answered. */
export function judgeAnswer(answer: Answer): HostedKey {
  const { status, headers, body } = answer;
  const no = (fault: HostedKeyFault, location?: string): HostedKey => ({
    ok: false,
    fault,
    status,
    ...(location === undefined ? {} : { location }),
    detail: fault === 'private-key' ? '' : quote(body),
  });
  if (status >= 300 && status < 400 && status !== 304) return no('redirect', headers.location?.slice(0, quoteLimit));
  if (status !== 200) return no(statusFault(status, answer));
  if (body === undefined) return no('too-large');
  // It was not asked for; whoever does not know it sees something unreadable.
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') return no('encoded');
  const verdict = judgeBody(body, headers['content-type'] ?? '');
  if ('fault' in verdict) return no(verdict.fault);
  const { publicKey, publicPem } = verdict.key;
  return { ok: true, publicKey, publicPem, warnings: verdict.textAround ? ['text-around'] : [] };
}

function quote(body: Buffer | undefined): string {
  const text = body?.toString() ?? '';
  // What is no text is not quoted: it could be a key in binary form.
  if (holdsPrivateKey(text) || text.includes('\uFFFD')) return '';
  const plain = text.replaceAll(/\p{C}+|\s+/gu, ' ').trim();
  return plain.length > quoteLimit ? `${plain.slice(0, quoteLimit)}…` : plain;
}
