import type { PlainCode } from '../../problem.ts';

/** A message that people see somewhere, and what it is about. */
export interface Message {
  readonly text: RegExp;
  /** What it is about; of several causes the likeliest first, and each says what tells it from the others. */
  readonly codes: readonly [PlainCode, ...PlainCode[]];
  /** Where it was seen: a document, a public report, or measured. */
  readonly source: string;
}
