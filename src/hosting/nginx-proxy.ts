import { mkdir, readdir, readFile, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { swallow } from '../errors.ts';
import { FolderError, folderError } from './folder-error.ts';
import { keyPath } from './key-path.ts';
import { removeWhole, writeWhole } from './write-whole.ts';

/** Slug of the official app NGINX Home Assistant SSL proxy, and its name in Supervisor's network. */
export const nginxProxySlug = 'core_nginx_proxy';
export const nginxProxyHost = 'core-nginx-proxy';

/** By what its option `customize` calls `default`: it includes every such file of /share into its HTTPS server (field notes). */
const included = /^nginx_proxy_default.*\.conf$/;
const configuration = 'nginx_proxy_default_tesla_fleet_setup.conf';
const keyFile = 'tesla_fleet_setup/com.tesla.3p.public-key.pem';

const lines = `# Written by the app Tesla Fleet Setup, which also removes it.
location = ${keyPath} {
    alias /share/${keyFile};
    default_type application/x-pem-file;
    add_header Cache-Control no-store;
}
`;

/**
 * How our files for that proxy lie in Home Assistant's folder share. `duplicate`: another file has a `location` of the same path; with
 * both of them NGINX would not start, and the way in from outside would be gone. `current`: both are as they should be.
 */
export type NginxProxyFiles =
  | { readonly state: 'absent' }
  | { readonly state: 'ours'; readonly current: boolean }
  | { readonly state: 'duplicate'; readonly file: string; readonly besideOurs: boolean };

/** Whether there is something of ours to take away. */
export function holdsOurs(files: NginxProxyFiles): boolean {
  return files.state === 'ours' || (files.state === 'duplicate' && files.besideOurs);
}

async function readIfThere(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(swallow('ENOENT', 'ENOTDIR'));
}

/** Our files for the official NGINX proxy: the key, and the lines that serve it. */
export class NginxProxy {
  readonly #share: string;

  /** `share`: Home Assistant's folder share. */
  constructor(share: string) {
    this.#share = share;
  }

  /** Looks what lies there. @throws FolderError */
  async look(publicPem: string): Promise<NginxProxyFiles> {
    try {
      const names = (await readdir(this.#share)).filter((name) => included.test(name) && name !== configuration);
      const ours = await readIfThere(join(this.#share, configuration));
      for (const name of names.toSorted()) {
        const text = (await readIfThere(join(this.#share, name))) ?? '';
        const active = text.replaceAll(/#.*$/gm, '');
        if (/\blocation\b[^{;]*com\.tesla\.3p\.public-key\.pem/.test(active)) {
          return { state: 'duplicate', file: name, besideOurs: ours !== undefined };
        }
      }
      if (ours === undefined) return { state: 'absent' };
      return { state: 'ours', current: ours === lines && (await readIfThere(join(this.#share, keyFile))) === publicPem };
    } catch (error) {
      throw folderError('share', error);
    }
  }

  /** Writes both, the key first. @throws FolderError `duplicate` where another file has that `location`. */
  async write(publicPem: string): Promise<void> {
    const found = await this.look(publicPem);
    if (found.state === 'duplicate')
      throw new FolderError('duplicate', 'share', 'Another file serves that path', { evidence: found.file });
    try {
      await this.#put(keyFile, publicPem);
      await this.#put(configuration, lines);
    } catch (error) {
      throw folderError('share', error);
    }
  }

  /** Removes both, the lines first. @throws FolderError */
  async remove(): Promise<void> {
    try {
      await removeWhole(join(this.#share, configuration));
      await removeWhole(join(this.#share, keyFile));
      await rmdir(join(this.#share, dirname(keyFile))).catch(swallow('ENOENT', 'ENOTEMPTY'));
    } catch (error) {
      throw folderError('share', error);
    }
  }

  async #put(name: string, content: string): Promise<void> {
    const path = join(this.#share, name);
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content, this.#share);
  }
}
