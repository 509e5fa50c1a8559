import { readdir } from 'node:fs/promises';
import { hasCode } from '../errors.ts';

/** As certificates and their keys are called. */
const pattern = /\.(pem|crt|cer|key)$/i;
/** No list for people is longer. */
const most = 50;

/** The files in Home Assistant's folder of certificates, and one folder below it. A folder that is not there holds none. */
export async function listCertificates(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && pattern.test(entry.name))
      .map((entry) => `${entry.parentPath.slice(folder.length + 1)}/${entry.name}`.replace(/^\//, ''))
      .filter((path) => path.split('/').length <= 2)
      .toSorted()
      .slice(0, most);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'ENOTDIR')) return [];
    throw error;
  }
}
