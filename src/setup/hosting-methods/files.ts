import { text } from '../../i18n/text.ts';
import type { Link } from '../step.ts';

/** The public key file, to save. */
export const keyFileLink: Link = { kind: 'download', label: text('link.public-key'), url: 'public-key.pem' };

/** An archive with the public key file in its place, to upload as a whole. */
export const archiveLink: Link = { kind: 'download', label: text('link.public-key-archive'), url: 'public-key.zip' };
