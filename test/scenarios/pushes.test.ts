import { expect } from 'vitest';
import { reloadEntries } from '../world/by-hand.ts';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { allDone } from './failures/failure.ts';
import { inEveryHome, inWorld } from './homes.ts';

/** What tells of entries, and what has to be asked of each besides. */
const asked = /config_entries\/get|application_credentials\/config_entry|diagnostics\/config_entry/;

inEveryHome('a push of an entry', (home) => {
  const calls: string[] = [];
  inWorld(
    home,
    'is asked about no more than it leaves open: an entry that is loaded anew costs one question',
    async (world) => {
      await goTheWay(world);
      await pairVehicles(world);
      await world.panel.until('all is well', allDone);
      calls.length = 0;
      await reloadEntries(world);
      await world.panel.until('its scopes are asked for', () => calls.some((call) => call.includes('diagnostics/')));
      await world.panel.until('all is well', allDone);
      console.info(`${home.kind} ${home.version}: ${calls.filter((call) => asked.test(call)).join(', ')}`);
      expect(calls.filter((call) => asked.test(call))).toEqual([expect.stringContaining('diagnostics/')]);
    },
    { onCall: (call) => void calls.push(call) },
  );
});
