import { CodedError } from '../errors.ts';

/**
 * Why a text is not the key that is needed:
 * `empty`: nothing but white space; `torn`: the beginning or the end of a key is missing or damaged; `not-a-key`: something else;
 * `encrypted`: asks for a passphrase, which Core cannot give; `not-ec`: RSA or another kind; `wrong-curve`: not P-256 (prime256v1);
 * `public-only`: the public half where the private one is needed; `private`: the other way round; `certificate`: a certificate.
 */
export type KeyErrorCode =
  | 'empty'
  | 'torn'
  | 'not-a-key'
  | 'encrypted'
  | 'not-ec'
  | 'wrong-curve'
  | 'public-only'
  | 'private'
  | 'certificate';

/** A text that is not the key that is needed. Neither message nor cause ever carries the text. */
export class KeyError extends CodedError<KeyErrorCode> {}

/**
 * Why the key file could not be read or written: `absent`: there is none; `link`: a link that leads to nothing that this app can find;
 * `not-a-file`: a folder, pipe, socket or device; `too-large`: no key file by any measure; `no-access`: it may not be read; `read-only`: it
 * may not be written; `disk-full`; `folder-missing`; `no-permissions`: the storage keeps none; `failed`: see the cause.
 */
export type KeyFileErrorCode =
  | 'absent'
  | 'link'
  | 'not-a-file'
  | 'too-large'
  | 'no-access'
  | 'read-only'
  | 'disk-full'
  | 'folder-missing'
  | 'no-permissions'
  | 'failed';

/** The key file could not be read or written. */
export class KeyFileError extends CodedError<KeyFileErrorCode> {}
