import type { Text, Words } from '../../i18n/text.ts';
import type { ActionId, ActResult, Problem, Snapshot } from '../../setup/step.ts';
import type { Hello } from '../routes/events.ts';

/** Told of what comes over the event stream. */
export interface StreamListener {
  onHello(hello: Hello): void;
  onSnapshot(snapshot: Snapshot): void;
  onConnected(connected: boolean): void;
}

/** An action's result, or why there is none: the request was refused, or no answer came. */
export type Answer =
  | ActResult
  | { readonly ok: false; readonly code: 'refused' | 'unreachable' | 'answer'; readonly message: Text };

/** A language and its sentences. */
export interface Spoken {
  readonly language: string;
  readonly words: Words;
}

/** The browser's ways to the world, so that the page can be painted and tested without any. */
export interface PanelPorts {
  now(): number;
  /** Keeps the event stream open until the returned function is called. */
  connect(listener: StreamListener): () => void;
  /** Tells of another language that the person has set, until the returned function is called. */
  followLanguage(onSpoken: (spoken: Spoken) => void): () => void;
  /** What this browser remembers of earlier visits. */
  readonly remembered: {
    readonly short: boolean;
    readonly opened: Readonly<Record<string, true>>;
    rememberShort(short: boolean): void;
    rememberOpened(toggled: Readonly<Record<string, boolean>>): void;
  };
  act(id: ActionId, input: Readonly<Record<string, string>>): Promise<Answer>;
  /** @returns the revision of the snapshot that tells what was seen; undefined: it did not take place. */
  look(): Promise<number | undefined>;
  /** @returns what a message that the person saw is about; undefined: no answer came. */
  explain(text: string): Promise<readonly Problem[] | undefined>;
  /** Meets the server's script name: reloads the page when the app was updated meanwhile. */
  meet(script: string): void;
}
