import { join } from 'node:path';
import type { WebServerProgram } from './types.ts';

const root = join(import.meta.dirname, '../../..');
/** Where `prepareTraefik` of the gate puts it. */
const traefikFile = join(root, '.cache/traefik/bin/traefik');

export const traefik: WebServerProgram = {
  name: 'Traefik',
  files: ({ certificate, key, snippet }) => ({
    'dynamic/key.yaml': snippet,
    'dynamic/certificates.yaml': `tls:\n  certificates:\n    - certFile: ${certificate}\n      keyFile: ${key}\n`,
  }),
  command: ({ host, port, folder }) => [
    traefikFile,
    `--entryPoints.websecure.address=${host}:${port}`,
    `--providers.file.directory=${join(folder, 'dynamic')}`,
    '--global.checkNewVersion=false',
    '--global.sendAnonymousUsage=false',
  ],
};
