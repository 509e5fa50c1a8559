import { KeyError } from './errors.ts';

/** One block of a PEM text: its label (`EC PRIVATE KEY`) and the base64 inside, unwrapped. */
export interface PemBlock {
  readonly label: string;
  readonly base64: string;
  /** The block is encrypted, by its label or by its headers. */
  readonly encrypted: boolean;
}

const block = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;
const header = /^[A-Za-z0-9-]+:.*$/gm;
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Finds the blocks of a PEM text. Forgiving with byte order mark, line ends, line lengths and text around the blocks, since people paste.
 *
 * @throws KeyError `empty`, `torn` (a begin or end without its other half, or a damaged body) or `not-a-key` (no block at all).
 */
export function readPem(pem: string): readonly PemBlock[] {
  const plain = pem.replace(/^\uFEFF/, '').trim();
  if (plain === '') {
    throw new KeyError('empty', 'There is no text.');
  }
  const blocks = [...plain.matchAll(block)].map(([, label = '', body = '']) => readBlock(label, body));
  // What is left beside whole blocks must hold no half of another one.
  if (/-----?BEGIN |-----END /.test(plain.replaceAll(block, '')) || /^\0+$/.test(plain)) {
    throw new KeyError('torn', 'A PEM block has lost its beginning or its end.');
  }
  if (blocks.length === 0) {
    throw new KeyError('not-a-key', 'There is no PEM block.');
  }
  return blocks;
}

function readBlock(label: string, body: string): PemBlock {
  const encrypted = label.startsWith('ENCRYPTED') || /^Proc-Type:.*ENCRYPTED/m.test(body);
  const packed = body.replaceAll(header, '').replaceAll(/\s/g, '');
  if (!base64.test(packed)) {
    throw new KeyError('torn', 'The body of a PEM block is damaged.');
  }
  return { label, base64: packed, encrypted };
}

/** The bytes of a block. */
export function derOf({ base64: packed }: PemBlock): Buffer {
  return Buffer.from(packed, 'base64');
}
