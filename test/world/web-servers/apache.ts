import { join } from 'node:path';
import type { WebServerProgram } from './types.ts';

const modules = ['mpm_event', 'authz_core', 'ssl', 'socache_shmcb', 'proxy', 'proxy_http', 'rewrite'];

export const apache: WebServerProgram = {
  name: 'Apache',
  files: ({ host, port, domain, certificate, key, folder, snippet }) => ({
    'apache.conf': `ServerRoot ${folder}
PidFile ${join(folder, 'apache.pid')}
ErrorLog ${join(folder, 'error.log')}
ServerName ${domain}
User www-data
Group www-data
Mutex file:${folder} default
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Listen ${host}:${port}
<VirtualHost ${host}:${port}>
  ServerName ${domain}
  SSLEngine on
  SSLCertificateFile ${certificate}
  SSLCertificateKeyFile ${key}
  ${snippet}
  RewriteEngine on
  RewriteRule ^/$ - [F]
</VirtualHost>
`,
  }),
  command: ({ folder }) => ['apache2', '-f', join(folder, 'apache.conf'), '-DFOREGROUND'],
};
