import type { Snippet } from './snippet.ts';

/** For the option of the app Cloudflared. All of the name goes to this app, which knows the one path only. */
export const cloudflared: Snippet = {
  program: 'Cloudflared (additional_hosts)',
  lines: ({ domain, target }) => `- hostname: ${domain}
  service: ${target}`,
};
