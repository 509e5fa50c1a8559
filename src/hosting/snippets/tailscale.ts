import { keyPath } from '../key-path.ts';
import type { Snippet } from './snippet.ts';

/** On the machine that has Tailscale; Funnel must be on for it. */
export const tailscale: Snippet = {
  program: 'Tailscale Funnel',
  lines: ({ target }) => `tailscale funnel --bg --set-path=${keyPath} ${target}${keyPath}`,
};
