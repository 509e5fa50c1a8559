import { randomBytes } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An identifier as Core makes it for entries, flows and contexts: 26 characters, sortable by time. */
export function ulid(): string {
  let time = Date.now();
  let head = '';
  for (let digit = 0; digit < 10; digit += 1) {
    head = crockford.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  return head + Array.from(randomBytes(16), (byte) => crockford.charAt(byte % 32)).join('');
}

/** A user's or a registry item's identifier. */
export function hexId(): string {
  return randomBytes(16).toString('hex');
}

/** Core's `slugify`: lower case, everything but letters and digits becomes one underscore, none at the ends. */
export function slugify(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[̀-ͯ]/g, '');
  return plain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}
