import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reloadEntries } from '../world/by-hand.ts';
import { credentialsIn } from '../world/counts.ts';
import { newWorld } from '../world/home.ts';
import { goTheWay, pairVehicles, signIn } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { inEveryHome } from './homes.ts';
import { keyFile } from './one-of-each.ts';

const storageSchema = z.looseObject({
  data: z.looseObject({
    entries: z.array(z.looseObject({ domain: z.string(), data: z.looseObject({ token: z.unknown().optional() }) })),
  }),
});

/** Every table as text, the key archive apart: that is where the private key lives. */
function databaseText({ dataFolder }: World, withArchive: boolean): string {
  const database = new SQLite(join(dataFolder, 'tesla_fleet_setup.db'), { readonly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
    return tables
      .filter((name) => withArchive || !['key_archive', 'unusable_keys'].includes(name))
      .map((name) => JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all()))
      .join('\n');
  } finally {
    database.close();
  }
}

/** The tokens that the entry holds. Core writes its storage a moment after a change. */
async function tokensOf({ configFolder }: World): Promise<string[]> {
  const storage = storageSchema.parse(JSON.parse(await readFile(join(configFolder, '.storage/core.config_entries'), 'utf8')));
  const token = storage.data.entries.find(({ domain }) => domain === 'tesla_fleet')?.data.token;
  const { access_token, refresh_token } = z.object({ access_token: z.string(), refresh_token: z.string() }).parse(token);
  return [access_token, refresh_token];
}

inEveryHome('no secret leaves its place', (home) => {
  test('over a whole run, with a wrong pair, a rotated secret and a reauth', async () => {
    await using world = await newWorld(home);
    const wrong = { clientId: 'c0ffee00-0000-4000-8000-000000000000', clientSecret: 'ta-secret.never-to-be-seen-again' };
    await world.panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done');
    await world.panel.press('setup.begin');
    await world.panel.act('credentials.save', wrong);
    await goTheWay(world);
    await pairVehicles(world);
    const secrets = [
      wrong.clientSecret,
      ...(await tokensOf(world)),
      ...(await credentialsIn(world.homeAssistant)).map((item) => item.client_secret),
    ];
    const rotated = world.tesla.rotateSecret(world.tesla.state.apps[0]?.clientId ?? '');
    await world.panel.press('credentials.save', { clientId: rotated.clientId, clientSecret: rotated.clientSecret });
    world.tesla.revokeTokens();
    await reloadEntries(world);
    await signIn(world);
    await goTheWay(world);
    secrets.push(
      rotated.clientSecret,
      ...world.tesla.state.refreshTokens.map(({ token }) => token),
      ...world.tesla.state.codes.map(({ code }) => code),
    );
    const privateKey = await readFile(keyFile(world), 'utf8');
    const privateLines = privateKey.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
    // The state parameter of the sign-in link is Core's own signed note, no token of anyone.
    const answers = world.panel.seen.join('\n').replaceAll(/state=[\w.-]+/g, '');
    const places = { answers, log: world.app.log(), database: databaseText(world, false) };
    for (const [place, content] of Object.entries(places)) {
      for (const secret of [...secrets, ...privateLines]) {
        expect(content.includes(secret), `${place} holds ${secret.slice(0, 12)}…`).toBe(false);
      }
      expect(content).not.toMatch(/PRIVATE KEY|eyJ[\w-]{10,}\.[\w-]{10,}\./);
    }
    const whole = databaseText(world, true);
    expect(secrets.filter((secret) => whole.includes(secret))).toEqual([]);
    // The journal did write, and the archive does hold the key: the search looked in the right places.
    expect(places.database).toContain('journal.credentials.save');
    expect(whole).toContain(privateLines[0]);
  });
});
