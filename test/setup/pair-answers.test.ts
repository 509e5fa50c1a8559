import { expect, test } from 'vitest';
import { Engine } from '../../src/setup/engine.ts';
import type { Observer } from '../../src/setup/observer.ts';
import { credentials as credentialsSeen } from '../../src/setup/observers/credentials.ts';
import { entries } from '../../src/setup/observers/entries.ts';
import { partnerTokens } from '../../src/setup/observers/partner-tokens.ts';
import { observers } from '../../src/setup/observers.ts';
import { credentials } from '../../src/setup/steps/credentials.ts';
import type { Observed, ObserverName } from '../../src/setup/world.ts';
import type { RegionId } from '../../src/tesla/regions.ts';
import { CoreWithCredentials } from './core-with-credentials.ts';
import { fakeTesla, makePorts } from './make-ports.ts';
import { makeWorld, teslaError } from './make-world.ts';

const CREATE = 'application_credentials/create';
const pair = { clientId: 'my-app', clientSecret: 'ta-secret.x' };

/** The step of the credentials in an engine of its own, with a Core that pushes what changes, and a Tesla that counts. */
async function scene() {
  const asked: RegionId[] = [];
  const core = new CoreWithCredentials();
  const create = core.answers.get(CREATE) as (question: unknown) => unknown;
  core.answers.set(CREATE, (question: unknown) => {
    const made = create(question);
    core.push('application_credentials/subscribe');
    return made;
  });
  core.answers.set('config_entries/get', []);
  const ports = makePorts({
    core,
    tesla: fakeTesla({
      partnerToken: async (region) => {
        asked.push(region);
        if (region === 'na') throw teslaError('invalid-audience', { status: 400 }, region);
        return { accessToken: 'x', expiresAt: 0 };
      },
    }),
  });
  const world = makeWorld();
  const looking = [credentialsSeen, entries, partnerTokens];
  const still = observers
    .filter(({ name }) => looking.every((each) => each.name !== name))
    .map(
      (each): Observer => ({
        ...each,
        key: () => '',
        prompt: () => undefined,
        recall: () => undefined,
        again: () => undefined,
        listen: () => () => undefined,
        look: async () => world[each.name].value as Observed[ObserverName],
      }),
    );
  ports.store.settings.set({ domain: world.settings.domain });
  const engine = new Engine({
    ports,
    steps: [credentials],
    observers: [...looking, ...still],
    keyServer: world.keyServer,
    log: () => undefined,
  });
  engine.start();
  while (!engine.settled) await new Promise(setImmediate);
  return { engine, asked };
}

test('Tesla is asked about a pasted pair once, and afresh from then on', async () => {
  const { engine, asked } = await scene();
  expect(await engine.act('credentials.save', pair)).toEqual({ ok: true });
  expect(asked.toSorted()).toEqual(['eu', 'na']);
  expect(engine.snapshot().steps[0]?.problems.map(({ code }) => code)).toEqual(['tesla.app-not-ready']);
  // The same pair once more is another question.
  expect(await engine.act('credentials.save', pair)).toEqual({ ok: true });
  expect(asked).toHaveLength(4);
  await engine.look();
  expect(asked).toHaveLength(6);
  await engine.stop();
});
