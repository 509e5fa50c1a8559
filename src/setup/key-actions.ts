import { KeyFileError } from '../keys/errors.ts';
import { generateKeyPair, type KeyPair, readPrivateKey } from '../keys/key-pair.ts';
import type { Ports } from './ports.ts';
import { registeredKey } from './regions.ts';
import type { World } from './world.ts';

/** Keeps what is in the key file, before anything takes its place. @throws KeyFileError when there is something that cannot be read. */
async function keepInArchive({ keyFile, store }: Ports): Promise<void> {
  const file = await keyFile.read();
  if (file.state === 'valid') {
    store.keyArchive.add({ ...file.pair, origin: 'adopted' });
  } else if (file.state === 'unusable') {
    store.keyArchive.addUnusable(await keyFile.rawBytes(), file.code);
  } else if (file.state === 'unreadable') {
    throw file.cause;
  }
}

/**
 * Takes the key that is in the key file. Unless Tesla has another one registered (which then comes back), it is the right one from now
 * on, and not one that was put in place before.
 *
 * @throws KeyFileError
 */
export async function adopt(ports: Ports, _input: unknown, world: World): Promise<void> {
  await keepInArchive(ports);
  const file = await ports.keyFile.read();
  const registered = registeredKey(world);
  if (file.state === 'valid' && (registered === undefined || registered === file.pair.publicKey)) {
    ports.store.settings.set({ wantedKey: registered });
  }
}

/** Archive first, file second: cut off between the two, the next look finds the key in the archive and restores it. */
async function put(ports: Ports, pair: KeyPair, origin: 'generated' | 'imported'): Promise<void> {
  await keepInArchive(ports);
  const isFirst = ports.store.keyArchive.newest() === undefined;
  ports.store.keyArchive.add({ ...pair, origin });
  ports.store.settings.set({ wantedKey: pair.publicKey, ...(isFirst ? {} : { keyChanged: true }) });
  await ports.keyFile.write(pair);
}

/** Makes a new key pair, unless a usable one is there. @throws KeyFileError */
export async function generate(ports: Ports): Promise<void> {
  if ((await ports.keyFile.read()).state === 'valid') {
    return await keepInArchive(ports);
  }
  await put(ports, generateKeyPair(), 'generated');
}

/** Makes a new key pair in the place of the one that is there. @throws KeyFileError */
export async function renew(ports: Ports): Promise<void> {
  await put(ports, generateKeyPair(), 'generated');
}

/** Writes a key of the archive into the key file. @throws KeyFileError */
export async function restore(ports: Ports, publicKey: string): Promise<void> {
  const archived = ports.store.keyArchive.find(publicKey);
  if (archived === undefined) {
    throw new KeyFileError('absent', 'The archive does not hold this key');
  }
  await keepInArchive(ports);
  ports.store.settings.set({ wantedKey: archived.publicKey, keyChanged: true });
  await ports.keyFile.write(readPrivateKey(archived.privatePem));
}

/** Takes a private key that the person pasted. @throws KeyError when it is none that Tesla and Core can use. */
export async function importKey(ports: Ports, pem: string): Promise<void> {
  await put(ports, readPrivateKey(pem), 'imported');
}
