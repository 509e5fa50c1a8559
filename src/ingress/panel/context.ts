import { createContext, useContext } from 'hono/jsx';
import { say, type Text, type Words } from '../../i18n/text.ts';
import type { ActionOffer, Problem, Snapshot } from '../../setup/step.ts';

/** A step's id, or `setup` for what stands above all steps. */
export type Place = string;

/** What to tell about an action that did not come off. */
export interface Outcome {
  readonly message: Text;
  readonly problems: readonly Problem[];
}

/** What the components of the page share. */
export interface PanelContextValue {
  readonly language: string;
  readonly words: Words;
  /** Milliseconds that the server's clock is ahead of the browser's. */
  readonly clock: number;
  readonly running: Snapshot['running'];
  /** Whether the app does by itself what needs no person. */
  readonly automatic: boolean;
  /** Put before the paths of Home Assistant's pages; empty inside Home Assistant. */
  readonly homeAssistant: string;
  /** The offer (by `offerKey`) whose answer is awaited. */
  readonly sending: string | undefined;
  /** Whether values stand in place of drawn pages. */
  readonly short: boolean;
  setShort(short: boolean): void;
  /** The action that came off last, until the next one is pressed. */
  readonly done: { readonly place: Place; readonly offer: ActionOffer } | undefined;
  readonly drafts: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<Place, Outcome>>;
  setDraft(key: string, value: string): void;
  /** Runs an action with what was filled in (or `filledIn` over it); asks first where the offer says so. */
  start(place: Place, offer: ActionOffer, filledIn?: Readonly<Record<string, string>>): void;
  dismiss(place: Place): void;
}

const nothing = () => undefined;

export const PanelContext = createContext<PanelContextValue>({
  language: 'en',
  words: {} as Words,
  clock: 0,
  running: undefined,
  automatic: true,
  homeAssistant: '',
  sending: undefined,
  done: undefined,
  short: false,
  setShort: nothing,
  drafts: {},
  outcomes: {},
  setDraft: nothing,
  start: nothing,
  dismiss: nothing,
});

export function usePanel(): PanelContextValue {
  return useContext(PanelContext);
}

/** The words of a text; a plain string is given back as it is, and a key that this page does not know yet is shown itself. */
export function speak(words: Words, said: Text | string): string {
  if (typeof said === 'string') return said;
  return Object.hasOwn(words, said.key) ? say(words, said) : said.key;
}

/** `speak` in the page's language. */
export function useSay(): (said: Text | string) => string {
  const { words } = usePanel();
  return (said) => speak(words, said);
}
