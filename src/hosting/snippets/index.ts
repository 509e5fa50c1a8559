import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudflared } from './cloudflared.ts';
import { nginx } from './nginx.ts';
import type { Snippet } from './snippet.ts';
import { tailscale } from './tailscale.ts';
import { traefik } from './traefik.ts';

/** The web servers and tunnels that there are lines for, in the order in which they are shown. */
export const snippets: readonly Snippet[] = [nginx, caddy, traefik, apache, cloudflared, tailscale];
