import { expect } from 'vitest';
import { credentialsIn, entriesIn } from '../world/counts.ts';
import { domain, goTheWay, pairVehicles } from '../world/person.ts';
import { inNewestHome, inWorld } from './homes.ts';
import { publicKeyIn } from './one-of-each.ts';

inNewestHome('the report for a forum', (home) => {
  inWorld(home, 'of a whole run with a failure at its end names the cause, and nobody', async (world) => {
    await goTheWay(world);
    await pairVehicles(world);
    world.front.behave = 'html';
    await world.panel.press('hosting.look');
    await world.panel.untilStep('hosting', 'problem');
    const report = Buffer.from(await world.panel.download('/report.md')).toString();
    expect(report).toContain('`hosting.html`');
    expect(report).toContain(`Home Assistant ${world.homeAssistant.version}`);
    expect(report).toContain('## Journal');

    const { state } = world.tesla;
    const entries = await entriesIn(world.homeAssistant);
    const credentials = await credentialsIn(world.homeAssistant);
    const personal = [
      domain,
      ...state.vehicles.map(({ vin }) => vin),
      ...entries.map(({ title }) => title),
      ...credentials.flatMap(({ client_id, client_secret }) => [client_id, client_secret]),
      await publicKeyIn(world),
    ];
    expect(personal.length).toBeGreaterThan(5);
    for (const each of personal) expect(report).not.toContain(each);
  });
});
