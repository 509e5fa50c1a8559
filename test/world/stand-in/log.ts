/** Where in Core's sources a line comes from: file and line. */
export type Source = readonly [file: string, line: number];

export type Level = 'INFO' | 'WARNING' | 'ERROR';

interface Entry {
  readonly name: string;
  readonly message: string[];
  readonly level: Level;
  readonly source: Source;
  timestamp: number;
  exception: string;
  count: number;
  readonly first_occurred: number;
}

const mostEntries = 50;
const mostMessages = 5;
const mostLines = 5_000;

/** Core's log: the lines, and what the `system_log` integration keeps of warnings and errors (folded by their origin). */
export class Log {
  readonly #lines: string[] = [];
  #entries = new Map<string, Entry>();

  write(level: Level, name: string, source: Source, message: string, exception = ''): void {
    const now = new Date();
    const time = now.toISOString().replace('T', ' ').slice(0, 23);
    this.#lines.push(`${time} ${level} (MainThread) [${name}] ${message}`, ...(exception === '' ? [] : [exception]));
    if (this.#lines.length > mostLines) this.#lines.splice(0, this.#lines.length - mostLines);
    if (level !== 'INFO') this.#keep({ level, name, source, message, exception, timestamp: now.getTime() / 1000 });
  }

  #keep(line: { level: Level; name: string; source: Source; message: string; exception: string; timestamp: number }): void {
    const { level, name, source, message, exception, timestamp } = line;
    const key = JSON.stringify([name, source]);
    const known = this.#entries.get(key);
    this.#entries.delete(key);
    if (known === undefined) {
      const entry = { name, message: [message], level, source, timestamp, exception, count: 1, first_occurred: timestamp };
      this.#entries.set(key, entry);
    } else {
      if (!known.message.includes(message)) known.message.push(message);
      if (known.message.length > mostMessages) known.message.shift();
      this.#entries.set(key, { ...known, timestamp, exception, count: known.count + 1 });
    }
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > mostEntries && oldest.done !== true) this.#entries.delete(oldest.value);
  }

  /** The answer of `system_log/list`: the newest first. */
  list(): readonly unknown[] {
    return [...this.#entries.values()].reverse();
  }

  /** What a restart does to the list; the lines stay. */
  forget(): void {
    this.#entries = new Map();
  }

  text(): string {
    return this.#lines.join('\n');
  }
}
