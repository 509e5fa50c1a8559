import { usesMethod } from '../hosting-choice.ts';
import { ownHttps as method } from '../hosting-methods/own-https.ts';
import { observer } from '../observer.ts';

/** A renewal is taken up within this, in milliseconds. */
const PAUSE = 60_000;

/** This app's own HTTPS server, which follows the certificate's files while it is looked at. */
export const ownHttps = observer({
  name: 'ownHttps',
  limit: 30_000,
  needs({ settings }) {
    return { files: usesMethod(settings, method.id) ? settings.certificate : undefined };
  },
  look: async (ports, { files }) => await ports.ownHttps.follow(files),
  again: ({ ownHttps: { value } }) => (value?.serving === undefined && value?.error === undefined ? undefined : PAUSE),
});
