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

/**
 * Archive first, file second: cut off between the two, the next look finds the key in the archive and restores it. Where the file cannot be
 * written at all, the archive does not get a key that was never in use.
 */
async function put(ports: Ports, pair: KeyPair, origin: 'generated' | 'imported'): Promise<void> {
  const { store, keyFile } = ports;
  await keyFile.write(pair, async () => {
    await keepInArchive(ports);
    const isFirst = store.keyArchive.newest() === undefined;
    store.keyArchive.add({ ...pair, origin });
    store.settings.set({ wantedKey: pair.publicKey, ...(isFirst ? {} : { keyChanged: true }) });
  });
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
  await ports.keyFile.write(readPrivateKey(archived.privatePem), async () => {
    await keepInArchive(ports);
    ports.store.settings.set({ wantedKey: archived.publicKey, keyChanged: true });
  });
}

/** Takes a private key that the person pasted. @throws KeyError when it is none that Tesla and Core can use. */
export async function importKey(ports: Ports, pem: string): Promise<void> {
  await put(ports, readPrivateKey(pem), 'imported');
}

/**
 * Writes the same key anew, by itself and for its owner alone; the file as it was is kept.
 *
 * @throws KeyFileError `no-permissions` where everyone may write the new file as well.
 */
export async function tidy(ports: Ports): Promise<void> {
  const { store, keyFile } = ports;
  const file = await keyFile.read();
  if (file.state !== 'valid') return;
  await keyFile.write(file.pair, async () => {
    await keepInArchive(ports);
    if (file.flaws.includes('form')) store.keyArchive.addUnusable(await keyFile.rawBytes(), 'form');
  });
  const written = await keyFile.read();
  if (written.state === 'valid' && written.flaws.includes('open')) {
    throw new KeyFileError('no-permissions', 'Everyone may write the file, whatever its permissions are set to');
  }
}

/** Gives what lies in the place of the key file, and is none, another name. @throws KeyFileError */
export async function setAside({ keyFile }: Ports): Promise<void> {
  // The target of a link may have come back meanwhile.
  if ((await keyFile.read()).state === 'unreadable') await keyFile.setAside();
}
