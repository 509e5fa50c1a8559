import { observer } from '../observer.ts';

/** The key file in the configuration folder. */
export const keyFile = observer({
  name: 'keyFile',
  keeps: 'asked',
  limit: 30_000,
  needs: () => ({}),
  async look({ keyFile: file }) {
    const state = await file.read();
    switch (state.state) {
      case 'absent':
        return { state: 'absent' };
      case 'valid': {
        const { publicKey, publicPem, fingerprint } = state.pair;
        return { state: 'valid', publicKey, publicPem, fingerprint, flaws: state.flaws };
      }
      case 'unusable':
        return { state: 'unusable', code: state.code };
      case 'unreadable':
        return { state: 'unreadable', code: state.cause.code, detail: state.cause.message };
    }
  },
  // Some file systems tell nothing of a change.
  again: () => 60_000,
  listen: ({ keyFile: file }, changed) => file.watch(changed),
});
