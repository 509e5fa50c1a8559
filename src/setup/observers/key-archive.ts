import { KeyError } from '../../keys/errors.ts';
import { readPrivateKey } from '../../keys/key-pair.ts';
import { observer } from '../observer.ts';
import type { ArchivedKeyView } from '../world.ts';

/** The keys that are kept in the store. */
export const keyArchive = observer({
  name: 'keyArchive',
  keeps: 'asked',
  needs: () => ({}),
  look: async ({ store }) => store.keyArchive.list().flatMap(viewOf),
});

/** A copy that a damaged disk has changed is none. */
function viewOf({ privatePem, publicKey }: { readonly privatePem: string; readonly publicKey: string }): ArchivedKeyView[] {
  try {
    return [{ publicKey, fingerprint: readPrivateKey(privatePem).fingerprint }];
  } catch (error) {
    if (error instanceof KeyError) return [];
    throw error;
  }
}
