import { describe, expect, test } from 'vitest';
import { assets, panel, snapshot, step } from './fixture.ts';

interface SeenEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

/** Reads one event after the other. */
function reader(answer: Response) {
  const body = answer.body?.getReader();
  if (body === undefined) throw new Error('no body');
  const decoder = new TextDecoder();
  let buffered = '';
  const field = (block: string, name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  return {
    async next(): Promise<SeenEvent | undefined> {
      while (!buffered.includes('\n\n')) {
        const { done, value } = await body.read();
        if (done) return undefined;
        buffered += decoder.decode(value, { stream: true });
      }
      const end = buffered.indexOf('\n\n');
      const block = buffered.slice(0, end);
      buffered = buffered.slice(end + 2);
      return { event: field(block, 'event') ?? '', id: field(block, 'id'), data: field(block, 'data') ?? '' };
    },
    cancel: () => body.cancel(),
  };
}

describe('the event stream', () => {
  test('begins with who the server is and a whole snapshot', async () => {
    const { engine, ask } = panel();
    const answer = await ask('/events');
    expect(answer.headers.get('Content-Type')).toContain('text/event-stream');
    const stream = reader(answer);
    const hello = await stream.next();
    expect(hello?.event).toBe('hello');
    expect(JSON.parse(hello?.data ?? '')).toMatchObject({ script: assets.js.name });
    const first = await stream.next();
    expect(first).toMatchObject({ event: 'snapshot', id: '1' });
    expect(JSON.parse(first?.data ?? '')).toEqual(engine.current);
    await stream.cancel();
  });
  test('tells every change', async () => {
    const { engine, ask } = panel();
    const stream = reader(await ask('/events'));
    await stream.next();
    await stream.next();
    engine.change(snapshot({ revision: 2 }));
    expect(await stream.next()).toMatchObject({ event: 'snapshot', id: '2' });
    engine.change(snapshot({ revision: 3 }));
    expect(await stream.next()).toMatchObject({ event: 'snapshot', id: '3' });
    await stream.cancel();
  });
  test('keeps only the newest for a client that does not read', async () => {
    const { engine, ask } = panel();
    const answer = await ask('/events');
    for (let revision = 2; revision <= 500; revision++) {
      engine.change(snapshot({ revision }));
      await Promise.resolve();
    }
    const stream = reader(answer);
    const ids: string[] = [];
    while (ids.at(-1) !== '500') ids.push((await stream.next())?.id ?? '');
    expect(ids.length).toBeLessThan(10);
    await stream.cancel();
  });
  test('stops listening to the engine when the client goes', async () => {
    const { engine, ask } = panel();
    const stream = reader(await ask('/events'));
    await stream.next();
    await stream.next();
    expect(engine.listeners.size).toBe(1);
    await stream.cancel();
    await expect.poll(() => engine.listeners.size).toBe(0);
  });
  test('ends once it has told that Home Assistant went away, so that Core can stop; one that is opened meanwhile stays', async () => {
    const { engine, ask } = panel();
    const standing = (status: 'done' | 'waiting', revision: number) =>
      snapshot({ revision, steps: [step({ id: 'home-assistant', status })] });
    engine.current = standing('done', 2);
    const stream = reader(await ask('/events'));
    await stream.next();
    await stream.next();
    engine.change(standing('waiting', 3));
    expect(await stream.next()).toMatchObject({ event: 'snapshot', id: '3' });
    expect(await stream.next()).toBeUndefined();
    expect(engine.listeners.size).toBe(0);
    const another = reader(await ask('/events'));
    await another.next();
    await another.next();
    engine.change(standing('waiting', 4));
    engine.change(standing('done', 5));
    expect(await another.next()).toMatchObject({ id: '5' });
    await another.cancel();
  });
  test('shows in between that it is alive, and ends when the user is no administrator any more', async () => {
    let administrators = new Set(['owner']);
    const { engine, ask } = panel(() => administrators, 5);
    const stream = reader(await ask('/events'));
    await stream.next();
    await stream.next();
    expect(await stream.next()).toMatchObject({ event: 'heartbeat' });
    administrators = new Set();
    while ((await stream.next()) !== undefined);
    expect(engine.listeners.size).toBe(0);
  });
});
