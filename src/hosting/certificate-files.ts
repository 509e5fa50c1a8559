import { readdir } from 'node:fs/promises';

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
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'ENOTDIR'].includes(String(error.code))) return [];
    throw error;
  }
}
