import type { StepId, StepView } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { Facts } from './facts.tsx';
import { StepIcon } from './icons.tsx';
import { Links } from './links.tsx';
import { WaitingBox } from './waiting.tsx';

/** What tells most about a home that works, the most wanted first. */
const shown: readonly StepId[] = ['vehicles', 'proof', 'sign-in', 'registration', 'hosting', 'key-pair'];

/** When all is well: how things stand, in place of a list of steps to be taken. */
export function Dashboard({ steps }: { readonly steps: readonly StepView[] }) {
  const say = useSay();
  return (
    <div class="dashboard">
      {shown.map((id) => {
        const step = steps.find((each) => each.id === id);
        if (step === undefined) return null;
        const facts = step.facts.filter(({ copy }) => copy !== true);
        return (
          <section key={id} class="card tile" aria-labelledby={`tile-${id}`}>
            <div class="tile-head">
              <StepIcon id={id} />
              <div>
                <h2 id={`tile-${id}`}>{say(step.title)}</h2>
                <p class="secondary">{say(step.summary)}</p>
              </div>
            </div>
            {step.waiting !== undefined && <WaitingBox waiting={step.waiting} />}
            <Facts facts={facts} />
            <Links links={step.links.filter(({ kind }) => kind === 'home-assistant')} />
          </section>
        );
      })}
    </div>
  );
}
