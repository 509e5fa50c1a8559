import { watch } from 'node:fs';
import { expect, test } from 'vitest';
import { credentialsIn } from '../world/counts.ts';
import { type Home, newWorld } from '../world/home.ts';
import { goTheWay } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { inStandIn } from './homes.ts';
import { archivedKeys, expectOneOfEach } from './one-of-each.ts';

/** Calls that change something at Tesla or in Home Assistant: the app is killed while one of them is under way. */
const writes = /application_credentials\/(create|delete)|^(POST|DELETE) config\/|^POST .*partner_accounts/;

/** Goes the way; where the app is killed meanwhile, it is started again and the way gone on. */
async function goOn(world: World, killed: () => boolean, way: () => Promise<unknown>): Promise<void> {
  const going = way();
  try {
    await Promise.race([going, world.app.ended()]);
    if (!killed()) {
      await going;
    }
  } catch (error) {
    if (!killed()) {
      throw error;
    }
  }
  world.panel.leave();
  await Promise.allSettled([going]);
  await world.app.kill();
  await world.app.start();
  await goTheWay(world);
}

/** A world whose app is killed at the nth call that changes something, counted from when it is armed. */
async function worldWithKill(home: Home, nth: number) {
  let [armed, seen] = [false, 0];
  const world: World = await newWorld(home, {
    onCall: (call) => {
      if (armed && writes.test(call)) {
        seen += 1;
        if (seen === nth) {
          void world.app.kill();
        }
      }
    },
  });
  return {
    world,
    arm: () => {
      armed = true;
    },
    /** How many such calls there were. */
    seen: () => seen,
    [Symbol.asyncDispose]: async () => await world[Symbol.asyncDispose](),
  };
}

inStandIn('killed at any moment, it goes on where things stand', (home) => {
  test('inside each action of the way', async () => {
    for (let nth = 1; ; nth += 1) {
      await using scene = await worldWithKill(home, nth);
      scene.arm();
      const killed = (): boolean => scene.seen() >= nth;
      await goOn(scene.world, killed, async () => await goTheWay(scene.world));
      await expectOneOfEach(scene.world);
      expect(archivedKeys(scene.world)).toHaveLength(1);
      if (!killed()) {
        // The way has no further call to be killed at.
        expect(nth).toBeGreaterThan(6);
        break;
      }
    }
  });

  test('between any two actions of the way', async () => {
    for (let nth = 1; ; nth += 1) {
      await using world = await newWorld(home);
      let told = 0;
      const way = async (): Promise<unknown> =>
        await goTheWay(world, () => {
          told += 1;
          if (told === nth) {
            throw new Error('killed here');
          }
        });
      await goOn(world, () => told >= nth, way);
      await expectOneOfEach(world);
      expect(archivedKeys(world)).toHaveLength(1);
      if (told < nth) {
        break;
      }
    }
  });

  test('while the key file is being written', async () => {
    await using world = await newWorld(home);
    const watcher = watch(world.configFolder, (_event, name) => {
      if (name?.includes('tesla_fleet.key') === true) {
        watcher.close();
        void world.app.kill();
      }
    });
    await goOn(
      world,
      () => true,
      async () => await goTheWay(world),
    );
    await expectOneOfEach(world);
    expect(archivedKeys(world)).toHaveLength(1);
  });

  test('inside each action that replaces a client secret', async () => {
    for (let nth = 1; ; nth += 1) {
      await using scene = await worldWithKill(home, nth);
      const { world } = scene;
      await goTheWay(world);
      const { clientId, clientSecret } = world.tesla.rotateSecret(world.tesla.state.apps[0]?.clientId ?? '');
      scene.arm();
      const killed = (): boolean => scene.seen() >= nth;
      await goOn(world, killed, async () => await world.panel.press('credentials.save', { clientId, clientSecret }));
      await expectOneOfEach(world);
      expect((await credentialsIn(world.homeAssistant)).map((item) => item.client_secret)).toEqual([clientSecret]);
      if (!killed()) {
        break;
      }
    }
  });
});
