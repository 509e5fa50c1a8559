import { markSecret } from '../ha/credentials.ts';
import type { TeslaError } from '../tesla/errors.ts';
import type { TeslaCredential } from '../tesla/partner-token.ts';
import type { PerRegion } from './world.ts';

type Answers = PerRegion<true | TeslaError>;

/** What Tesla says of a pair that is just being saved: the looks that follow take it instead of asking again. */
export class PairAnswers {
  #kept: { readonly clientId: string; readonly secretMark: string; readonly answers: Answers } | undefined;

  keep({ clientId, clientSecret }: TeslaCredential, answers: Answers): void {
    this.#kept = { clientId, secretMark: markSecret(clientSecret), answers };
  }

  /** The answers about this very pair. */
  of(pair: { readonly clientId: string; readonly secretMark: string }): Answers | undefined {
    const kept = this.#kept;
    return kept?.clientId === pair.clientId && kept.secretMark === pair.secretMark ? kept.answers : undefined;
  }

  /** It was saved and looked at: from now on Tesla is asked. */
  forget(): void {
    this.#kept = undefined;
  }
}
