import { expect } from 'vitest';
import { goTheWay, pairVehicles } from '../world/person.ts';
import { inEveryHome, inWorld } from './homes.ts';
import { expectOneOfEach } from './one-of-each.ts';

inEveryHome('the whole way', (home) => {
  inWorld(home, 'ends with paired vehicles and lights that flash on request', async (world) => {
    await goTheWay(world);
    const open = await world.panel.untilStep('vehicles', 'todo');
    expect(open.links).toEqual([]);
    await world.panel.press('vehicles.pair');
    const [vehicle] = world.tesla.state.vehicles;
    const shown = await world.panel.step('vehicles');
    expect(shown.links.map(({ url, qr }) => [new URL(url).pathname + new URL(url).search, qr])).toEqual([
      [`/_ak/cars.example.com?vin=${vehicle?.vin}`, true],
    ]);
    await pairVehicles(world);
    expect((await world.panel.snapshot()).summary.key).toBe('summary.done');
    const flash = (await world.panel.step('proof')).actions.find(({ id }) => id === 'proof.flash');
    await world.panel.press('proof.flash', flash?.input ?? {});
    expect(world.tesla.state.vehicles[0]?.flashes).toBe(1);
    await expectOneOfEach(world);
  });

  inWorld(
    home,
    'is the same without Supervisor’s proxy, by a long-lived token',
    async (world) => {
      await goTheWay(world);
      await expectOneOfEach(world);
    },
    { straight: true },
  );
});
