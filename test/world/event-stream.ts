import type { Snapshot } from '../../src/setup/step.ts';

function read(event: string): string | undefined {
  const lines = event.split('\n');
  return lines.includes('event: snapshot') ? lines.find((line) => line.startsWith('data: '))?.slice('data: '.length) : undefined;
}

/** The snapshots in a stream of the app's events, each with its text, as they come; ends with the stream. */
export async function* snapshotsIn(
  body: NonNullable<Response['body']>,
): AsyncGenerator<{ readonly snapshot: Snapshot; readonly text: string }> {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const text of events.map(read)) {
      if (text !== undefined) yield { snapshot: JSON.parse(text) as Snapshot, text };
    }
  }
}
