import { join } from 'node:path';
import type { WebServerProgram } from './types.ts';

/** Makes its certificates by itself, here by the tests' authority in the place of a public one. */
export const caddy: WebServerProgram = {
  name: 'Caddy',
  files: ({ host, port, authority, folder, snippet }) => ({
    Caddyfile: `{
  admin off
  auto_https disable_redirects
  https_port ${port}
  default_bind ${host}
  local_certs
  skip_install_trust
  storage file_system ${join(folder, 'storage')}
  pki {
    ca local {
      root {
        cert ${authority.certificate}
        key ${authority.key}
      }
    }
  }
}
${snippet}
`,
  }),
  command: ({ folder }) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
};
