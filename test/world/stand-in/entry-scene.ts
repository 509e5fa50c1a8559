import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import type { TestClient } from './client.ts';
import { type Stage, setUp, startStage } from './stage.ts';

export const entryPath = '/api/config/config_entries/entry';
export const record = z.record(z.string(), z.unknown());
const changes = z.array(z.array(z.object({ type: z.string().nullable(), entry: record })));

/** For tests about an entry: a stage with one, and a client that has subscribed to the entries. Each test file has its own. */
export let stage: Stage;
export let client: TestClient;
export let entryId: string;
let subscription: number;

/** The states and reasons that were pushed since the last look. */
let seen = 0;
export function pushed(): unknown[] {
  const all = changes
    .parse(client.events(subscription))
    .flat()
    .filter((change) => change.entry.domain === 'tesla_fleet');
  const fresh = all.slice(seen).map(({ entry }) => [entry.state, entry.reason]);
  seen = all.length;
  return fresh;
}

export async function entry(): Promise<Record<string, unknown>> {
  const { result } = await client.command('config_entries/get', { domain: 'tesla_fleet' });
  return z.array(record).parse(result)[0] ?? {};
}

export async function reload(): Promise<Record<string, unknown>> {
  expect(await client.rest('POST', `${entryPath}/${entryId}/reload`)).toEqual({ status: 200, body: { require_restart: false } });
  return await entry();
}

function shows(message: unknown, state: string): boolean {
  const event = z.looseObject({ event: z.array(z.object({ entry: record })) }).safeParse(message);
  return event.success && event.data.event.some(({ entry: shown }) => shown.entry_id === entryId && shown.state === state);
}

/** Waits until the entry has that state by itself. */
export async function untilState(state: string): Promise<void> {
  await client.until(
    (message) => message.id === subscription && shows(message, state) && client.messages.indexOf(message) >= mark,
  );
}
let mark = 0;

export async function begin(host: string, version: string): Promise<void> {
  stage = await startStage(host, version, {}, { retry: 50 });
  stage.tesla.addVehicle({ name: 'Test car', vin: '5YJ3E1EA7NF000001' });
  stage.tesla.addEnergySite({ id: 1234, name: 'Home' });
  client = await stage.client();
  subscription = Number((await client.command('config_entries/subscribe')).id);
  const made = await setUp(stage, client);
  entryId = String(record.parse(made.result).entry_id);
  seen = 0;
  mark = 0;
  await untilState('loaded');
}

/** From here on only what comes is looked at. */
export function markNow(): void {
  mark = client.messages.length;
}

/** After a restart. */
export async function reconnect(): Promise<void> {
  client = await stage.client();
  subscription = Number((await client.command('config_entries/subscribe')).id);
  seen = 0;
  mark = 0;
}

/** Makes the stored token run out, as time does. */
export async function expire(): Promise<void> {
  const file = join(stage.folder, '.storage/core.config_entries');
  await stage.edit(() => writeFileSync(file, readFileSync(file, 'utf8').replace(/"expires_at": *[\d.]+/, '"expires_at": 1')));
  await reconnect();
}
