import { readPrivateKey } from '../../keys/key-pair.ts';
import { observer } from '../observer.ts';

/** The keys that are kept in the store. */
export const keyArchive = observer({
  name: 'keyArchive',
  keeps: 'asked',
  needs: () => ({}),
  look: async ({ store }) =>
    store.keyArchive
      .list()
      .map(({ privatePem, publicKey }) => ({ publicKey, fingerprint: readPrivateKey(privatePem).fingerprint })),
});
