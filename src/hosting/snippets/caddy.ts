import { keyPath } from '../key-path.ts';
import type { Snippet } from './snippet.ts';

/** A site of its own; of one that is there already, the middle line alone is added. */
export const caddy: Snippet = {
  program: 'Caddy',
  lines: ({ domain, target }) => `${domain} {
  reverse_proxy ${keyPath} ${target}
}`,
};
