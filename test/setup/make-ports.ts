import { join } from 'node:path';
import { KeyFile } from '../../src/keys/key-file.ts';
import { realWorld } from '../../src/net/addresses.ts';
import { PairAnswers } from '../../src/setup/pair-answers.ts';
import type { Ports } from '../../src/setup/ports.ts';
import { SignInFlow } from '../../src/setup/sign-in-flow.ts';
import type { Store } from '../../src/store/store.ts';
import type { Tesla } from '../../src/tesla/client.ts';
import { FakeCore } from '../ha/fake-core.ts';
import { temporaryFolder, temporaryStore } from './temporary-store.ts';

function unasked(): never {
  throw new Error('Tesla is not to be asked here');
}

/** A Tesla that nobody asks, but for what a test gives. */
export function fakeTesla(answers: Partial<Tesla> = {}): Tesla {
  return {
    partnerToken: async () => unasked(),
    register: async () => unasked(),
    registeredKey: async () => unasked(),
    fleetStatus: async () => unasked(),
    products: async () => unasked(),
    ...answers,
  };
}

/** Ports to a folder, a store and a Core of the test's own. */
export function makePorts(over: Partial<Ports> = {}): Ports {
  const configFolder = temporaryFolder();
  const store: Store = over.store ?? temporaryStore();
  const core = over.core ?? new FakeCore();
  return {
    core,
    ownApp: undefined,
    tesla: fakeTesla(),
    keyFile: new KeyFile(join(configFolder, 'tesla_fleet.key')),
    store,
    signIn: new SignInFlow(core, store),
    pairAnswers: new PairAnswers(),
    addresses: realWorld,
    configFolder,
    lookAtHostedKey: async () => ({ ok: false, fault: 'dns', detail: '' }),
    nginxProxy: { look: async () => ({ state: 'absent' }), write: async () => undefined, remove: async () => undefined },
    lookBehind: async () => ({ ok: false, fault: 'dns', detail: '' }),
    component: { look: async () => ({ state: 'absent' }), write: async () => undefined, remove: async () => undefined },
    listCertificates: async () => [],
    ownHttps: { follow: async () => ({}) },
    services: {
      lookAtGitHub: async () => ({ repository: 'absent' }),
      createFleetKey: async () => 'created',
    },
    now: Date.now,
    ...over,
  };
}
