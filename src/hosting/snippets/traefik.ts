import { keyPath } from '../key-path.ts';
import type { Snippet } from './snippet.ts';

/** A file of the file provider. `tls: {}` takes the certificate that is there for the name; a resolver of the person's goes in its place. */
export const traefik: Snippet = {
  program: 'Traefik',
  lines: ({ domain, target }) => `http:
  routers:
    tesla-fleet-key:
      rule: Host(\`${domain}\`) && Path(\`${keyPath}\`)
      service: tesla-fleet-key
      tls: {}
  services:
    tesla-fleet-key:
      loadBalancer:
        servers:
          - url: ${target}`,
};
