import { z } from 'zod';
import { ServiceError } from '../../hosting/errors.ts';
import { fleetKeyDomain, newFleetKeyId } from '../../hosting/fleetkey.ts';
import { text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import type { Ports } from '../ports.ts';
import type { ActionOffer } from '../step.ts';
import { takeHosting } from '../take-hosting.ts';
import type { World } from '../world.ts';
import type { HostingMethod } from './method.ts';

const id = 'fleetkey';
/** Ids that others have already; more than one in a row is no chance any more. */
const mostTries = 3;

const create = (primary: boolean): ActionOffer => ({
  id: 'hosting.fleetkey-create',
  label: text('action.hosting.fleetkey-create'),
  confirm: text('confirm.hosting.fleetkey-create'),
  harmless: true,
  primary,
});

/**
 * Puts the public key at FleetKey. The id is kept before it is asked for: cut off in between, the same id is tried again, and one that has
 * our key already is taken as it is.
 */
async function createAtFleetKey(ports: Ports, world: World): Promise<void> {
  const file = world.keyFile.value;
  if (file?.state !== 'valid') return;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const kept = ports.store.settings.get('fleetKey');
    const name = kept?.publicKey === file.publicKey ? kept.id : newFleetKeyId();
    ports.store.settings.set({ fleetKey: { id: name, publicKey: file.publicKey } });
    const domain = fleetKeyDomain(name);
    const answer = await ports.services.createFleetKey(name, file.publicPem);
    const hosted = answer === 'taken' ? await ports.lookAtHostedKey(domain) : undefined;
    if (answer === 'created' || (hosted?.ok === true && hosted.publicKey === file.publicKey)) {
      takeHosting(ports, world, id, domain);
      return;
    }
    ports.store.settings.set({ fleetKey: undefined });
  }
  throw new ServiceError('refused', 'FleetKey', { evidence: 'Public key already exists' });
}

/** A service of someone else's keeps the public key and serves it. */
export const fleetKey: HostingMethod = {
  id,
  name: text('hosting.fleetkey.name'),
  description: text('hosting.fleetkey.description'),
  fits: (domain) => domain.endsWith('.fleetkey.net'),
  check({ hostedKey }, domain) {
    if (domain === undefined) return { guide: [text('hosting.fleetkey.guide.what')], actions: [create(true)] };
    // A new key has no place under the old id.
    const otherKey = hostedKey.value?.ok === true;
    return {
      guide: [text('hosting.fleetkey.guide.wait'), text('hosting.fleetkey.guide.new-key')],
      actions: [create(otherKey)],
    };
  },
  actions: [
    action({
      id: 'hosting.fleetkey-create',
      journal: text('journal.hosting.fleetkey-create'),
      input: z.object({}),
      touches: ['hostedKey', 'nextHostedKey'],
      voids: ['registration', 'sign-in'],
      run: async (ports, _input, world) => await createAtFleetKey(ports, world),
    }),
  ],
};
