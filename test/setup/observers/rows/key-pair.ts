import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyFile } from '../../../../src/keys/key-file.ts';
import { generateKeyPair, readPrivateKey } from '../../../../src/keys/key-pair.ts';
import type { Ports } from '../../../../src/setup/ports.ts';
import { sec1 } from '../../../keys/samples.ts';
import { temporaryFolder, temporaryStore } from '../../temporary-store.ts';
import type { Rows } from '../row.ts';

const { publicKey, publicPem, fingerprint } = readPrivateKey(sec1);
const [older, newer] = [generateKeyPair(), generateKeyPair()];

async function fileWith(content: string | Buffer): Promise<Partial<Ports>> {
  const path = join(temporaryFolder(), 'tesla_fleet.key');
  await writeFile(path, content);
  return { keyFile: new KeyFile(path) };
}

/** A key file that is told of by hand. */
class ToldKeyFile extends KeyFile {
  told = (): void => undefined;
  override watch(listener: () => void): () => void {
    this.told = listener;
    return () => {
      this.told = () => undefined;
    };
  }
}

/** The key pair: neither shows a secret. */
export const keyPairRows = {
  keyFile: {
    cannot: {},
    anew: {},
    keeps: 'asked',
    looks: {
      'there is none': { sees: { state: 'absent' } },
      'it is a key': {
        ports: async () => await fileWith(sec1),
        sees: { state: 'valid', publicKey, publicPem, fingerprint, flaws: [] },
      },
      'it is torn': { ports: async () => await fileWith(sec1.slice(0, 100)), sees: { state: 'unusable', code: 'torn' } },
      'it cannot be read': {
        ports: async () => await fileWith(Buffer.alloc(70_000)),
        sees: { state: 'unreadable', code: 'too-large', detail: 'The file has 70000 bytes.' },
      },
    },
    again: { 'every minute': [{}, 60_000] },
    hears() {
      const keyFile = new ToldKeyFile(join(temporaryFolder(), 'tesla_fleet.key'));
      return [{ keyFile }, () => keyFile.told()];
    },
  },

  keyArchive: {
    cannot: {},
    anew: {},
    keeps: 'asked',
    looks: {
      'it holds two keys, the newest first': {
        ports() {
          const store = temporaryStore();
          for (const pair of [older, newer]) store.keyArchive.add({ ...pair, origin: 'generated' });
          return { store };
        },
        sees: [newer, older].map((pair) => ({ publicKey: pair.publicKey, fingerprint: pair.fingerprint })),
      },
      'a copy is no key any more: it is none, and the others are': {
        ports() {
          const store = temporaryStore();
          store.keyArchive.add({ ...older, origin: 'generated' });
          store.keyArchive.add({ ...newer, privatePem: newer.privatePem.slice(0, 90), origin: 'generated' });
          return { store };
        },
        sees: [{ publicKey: older.publicKey, fingerprint: older.fingerprint }],
      },
      'it is empty': { ports: () => ({ store: temporaryStore() }), sees: [] },
      'the store is closed': {
        ports() {
          const store = temporaryStore();
          store.close();
          return { store };
        },
        fails: 'unexpected',
      },
    },
  },
} satisfies Partial<Rows>;
