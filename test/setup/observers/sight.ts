import { Looks } from '../../../src/setup/looks.ts';
import type { Observer } from '../../../src/setup/observer.ts';
import type { Ports } from '../../../src/setup/ports.ts';
import { Mistakes } from '../../../src/setup/unexpected.ts';
import type { World } from '../../../src/setup/world.ts';
import type { Store } from '../../../src/store/store.ts';
import { makePorts } from '../make-ports.ts';
import { NOW } from '../make-world.ts';

/** A store that is not to be asked. */
const nobody = new Proxy({} as Store, {
  get: () => {
    throw new Error('The store is not to be asked here');
  },
});

/** Ports to those who are given, and to nobody else that knows an answer. */
export function portsTo(given: Partial<Ports> = {}): Ports {
  return makePorts({ store: nobody, now: () => NOW, ...given });
}

/** What the engine gets to see by one observer in a world: what was seen, or an error, or nothing where it did not look. */
export async function sight(
  observer: Observer,
  ports: Ports,
  world: World,
): Promise<{ readonly value?: unknown; readonly error?: unknown }> {
  const looks = new Looks(
    [observer],
    ports,
    () => world,
    () => undefined,
    new Mistakes(() => undefined, ports.now),
  );
  looks.start();
  await looks.fresh();
  looks.stop();
  const { value, error, at } = looks.sights()[observer.name];
  return { ...(at === undefined ? {} : { value }), ...(error === undefined ? {} : { error }) };
}
