import { join } from 'node:path';
import type { WebServerProgram } from './types.ts';

export const nginx: WebServerProgram = {
  name: 'NGINX',
  files: ({ host, port, domain, certificate, key, folder, snippet }) => ({
    'nginx.conf': `user root;
daemon off;
pid ${join(folder, 'nginx.pid')};
error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n  ')}
  server {
    listen ${host}:${port} ssl;
    server_name ${domain};
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ${snippet}
    location / { return 200 "the home of someone\\n"; }
  }
}
`,
  }),
  command: ({ folder }) => ['nginx', '-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
};
