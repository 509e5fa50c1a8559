import type { Text } from '../i18n/text.ts';

/** The vocabulary of the engine: what a step's check may say. All of it is plain data and crosses to the panel as it is. */

/** `todo` waits for the person; `waiting` for an earlier step, Tesla, a restart, a sleeping car; `unknown`: could not look. */
export type Status = 'done' | 'todo' | 'problem' | 'waiting' | 'unknown';

export type StepId =
  | 'home-assistant'
  | 'key-pair'
  | 'hosting'
  | 'credentials'
  | 'registration'
  | 'sign-in'
  | 'vehicles'
  | 'proof';

/** Something that was seen. `copy`: a value to carry over to another page, so that the panel shows a copy button beside it. */
export interface Fact {
  /** A plain string is the label of somebody else's page and stays in its language. */
  readonly label: string | Text;
  readonly value: string | Text;
  readonly copy?: boolean;
  /** More about it, in small. */
  readonly note?: string | Text;
  /** When it was seen, in milliseconds of the epoch. */
  readonly at?: number;
  /** It stands in the drawings of the pages as well. */
  readonly drawn?: boolean;
}

/** A field of somebody else's page. The label is that page's own and stays in its language. */
export interface OutsideField {
  readonly label: string;
  /** `text`: to fill in, with a copy button; `choice`: to leave as it is; `empty`: to leave empty; `ticks`: boxes to tick. */
  readonly kind: 'text' | 'choice' | 'empty' | 'ticks';
  readonly values: readonly string[];
}

/** A page of somebody else's that the person goes through: the panel draws it, with what to do there marked. */
export interface OutsidePage {
  readonly frame: 'browser' | 'phone';
  /** The host of the page, or the name of the app on the phone. */
  readonly place: string;
  readonly heading: string;
  /** What to do there, in a sentence. */
  readonly what: Text;
  readonly fields?: readonly OutsideField[];
  /** The button to press there. */
  readonly press?: string;
}

/** What is wrong: words by `code`, about a subject (a region, an entry, a vehicle), with the raw evidence, secrets removed. */
export interface Problem {
  readonly code: string;
  readonly subject?: string | Text;
  readonly what: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly evidence: readonly string[];
}

/** One of several to choose from. */
interface Option {
  readonly value: string;
  readonly label: string | Text;
  readonly description?: Text;
  /** It suits this home best. */
  readonly recommended?: boolean;
}

/** One thing that the person may fill in before an action. */
export interface Field {
  readonly name: string;
  readonly label: Text;
  readonly help?: Text;
  /** What is filled in as `secret` or `multiline` leaves the page as soon as it was sent. */
  readonly kind: 'text' | 'secret' | 'multiline' | 'choice';
  readonly value?: string;
  readonly options?: readonly Option[];
}

/** An action that could make the step true. Offered by a check; run by the engine, by itself when `automatic` and the person has let it. */
export interface ActionOffer {
  readonly id: ActionId;
  readonly label: Text;
  /** Values that go with the action as they are (no person fills them in). */
  readonly input?: Readonly<Record<string, string>>;
  readonly fields?: readonly Field[];
  /** The main thing to do here: a filled button. */
  readonly primary?: boolean;
  /** Its fields take a client ID and a client secret, which a box tells apart however they are pasted. */
  readonly takesPair?: boolean;
  /** It removes or replaces something: danger colour, and the text is asked first. */
  readonly confirm?: Text;
  /** Nothing is lost by it, so `confirm` only says what it costs: no danger colour. */
  readonly harmless?: boolean;
  /** Needs no person. */
  readonly automatic?: boolean;
  /** By itself no sooner than then, in milliseconds of the epoch. */
  readonly notBefore?: number;
}

/** A page to open: Tesla's (a new tab), Home Assistant's own (a path in the parent frame), or a file of ours to save. */
export interface Link {
  readonly label: Text;
  readonly url: string;
  readonly kind: 'external' | 'home-assistant' | 'download';
  /** Also shown as a QR code, to be opened on the phone. */
  readonly qr?: boolean;
  readonly primary?: boolean;
}

/** What is awaited, since and until when (milliseconds of the epoch). */
export interface Waiting {
  readonly for: Text;
  readonly since: number;
  readonly until?: number;
  /** When it takes longer than usual (milliseconds of the epoch), and what to do then. */
  readonly late?: { readonly at: number; readonly what: Text };
}

/** How a step stands. */
export interface Finding {
  readonly status: Status;
  /** How it stands, in one sentence. */
  readonly summary: Text;
  /** What to do here, one sentence a list item; for the person. */
  readonly guide?: readonly Text[];
  /** The pages elsewhere that this leads through; who knows the way sees the facts in their place. */
  readonly pages?: readonly OutsidePage[];
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly actions: readonly ActionOffer[];
  readonly links: readonly Link[];
  readonly waiting?: Waiting;
  /** What Home Assistant cannot do as long as this stays so, though the rest works; said on top of the page, with what mends it. */
  readonly limit?: { readonly what: Text; readonly mend: readonly ActionOffer[] };
}

/** Everything an action may be called: `<step>.<verb>`. */
export type ActionId = `${StepId | 'setup'}.${string}`;

/** A step as the panel sees it. */
export interface StepView extends Finding {
  readonly id: StepId;
  readonly title: Text;
}

/** A kind of repair as the panel shows it. */
export interface Repair {
  readonly label: Text;
  readonly on: boolean;
  /** Turns it the other way. */
  readonly offer: ActionOffer;
}

/** A row of the journal: what was done or seen, by whom. */
export interface JournalRow {
  readonly id: number;
  /** Milliseconds of the epoch. */
  readonly at: number;
  readonly by: 'person' | 'app';
  readonly what: Text;
}

/** All that the panel shows; sent whole on every change. */
export interface Snapshot {
  /** Grows with every change. */
  readonly revision: number;
  readonly at: number;
  /** How things are, in one sentence. */
  readonly summary: Text;
  /** Whether the app may do by itself what needs no person. */
  readonly automatic: boolean;
  /** Offered above all steps: begin, pause. */
  readonly actions: readonly ActionOffer[];
  /** What the app would do at once if it might: the end of the check-up. Empty when it may. */
  readonly plan: readonly Text[];
  /** What it mends by itself, to be turned on and off. */
  readonly repairs: readonly Repair[];
  readonly steps: readonly StepView[];
  /** The action under way. */
  readonly running?: { readonly id: ActionId; readonly label: Text; readonly since: number };
  /** The newest rows first. */
  readonly journal: readonly JournalRow[];
}

/** A finding with empty lists where nothing is said. */
export function finding(said: Pick<Finding, 'status' | 'summary'> & Partial<Finding>): Finding {
  return { facts: [], problems: [], actions: [], links: [], ...said };
}

/** What became of an action that the person asked for. `problems` say why it was `invalid` (the input) or `failed` (the world). */
export type ActResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'not-offered' | 'invalid' | 'failed'; readonly problems: readonly Problem[] };
