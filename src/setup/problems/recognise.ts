import type { CodedError } from '../../errors.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../step.ts';
import { billedProblem } from './billed-calls.ts';
import { pairProblem } from './credentials.ts';
import { coreProblemOf } from './home-assistant.ts';
import { domainProblem } from './hosting.ts';
import { folderProblem, serviceProblem } from './hosting-services.ts';
import { keyProblem } from './keys.ts';
import { lookProblem } from './looks.ts';
import { storeProblem } from './store.ts';
import { teslaProblemOf } from './tesla.ts';

const families = [
  teslaProblemOf,
  coreProblemOf,
  keyProblem,
  domainProblem,
  serviceProblem,
  folderProblem,
  storeProblem,
  pairProblem,
  billedProblem,
  lookProblem,
];

/** Turns any error into a problem; one that no family knows is shown whole. */
export function recognise(error: CodedError): Problem {
  for (const family of families) {
    const known = family(error);
    if (known !== undefined) {
      return known;
    }
  }
  return problem('unknown', { text: error.message }, { evidence: [error.evidence ?? `${error.name}: ${error.code}`] });
}
