import { text } from '../../i18n/text.ts';
import type { StepView } from '../../setup/step.ts';
import { Actions } from './actions.tsx';
import { usePanel, useSay } from './context.ts';
import { Facts } from './facts.tsx';
import { Icon, StatusIcon, StepIcon, shownOf } from './icons.tsx';
import { Links } from './links.tsx';
import { Pages } from './pages.tsx';
import { ProblemBox } from './problem.tsx';
import { WaitingBox } from './waiting.tsx';

function Body({ step }: { readonly step: StepView }) {
  const say = useSay();
  const { outcomes, short, setShort } = usePanel();
  const pages = step.pages ?? [];
  const hasShort = pages.length > 0 && step.facts.some(({ drawn: twice }) => twice === true);
  const drawn = pages.length > 0 && !(short && hasShort);
  // What an action has just answered stands beside its button: once is enough.
  const told = new Set(outcomes[step.id]?.problems.map(({ code }) => code));
  return (
    <>
      <p class="secondary">{say(text(`step.${step.id}.purpose`))}</p>
      {step.waiting !== undefined && <WaitingBox waiting={step.waiting} />}
      {step.problems
        .filter(({ code }) => !told.has(code))
        .map((problem) => (
          <ProblemBox key={`${problem.code} ${problem.subject ?? ''}`} problem={problem} />
        ))}
      {hasShort && (
        <button type="button" class="text-button short-form" onClick={() => setShort(!short)}>
          {say(text(short ? 'panel.pages.long' : 'panel.pages.short'))}
        </button>
      )}
      {step.guide !== undefined && step.guide.length > 0 && (
        <ol class="guide">
          {step.guide.map((sentence) => (
            <li key={`${sentence.key} ${JSON.stringify(sentence.params ?? {})}`}>{say(sentence)}</li>
          ))}
        </ol>
      )}
      <Links links={step.links} />
      {drawn && <Pages pages={pages} />}
      <Facts facts={drawn ? step.facts.filter(({ drawn: twice }) => twice !== true) : step.facts} />
      <Actions place={step.id} actions={step.actions} />
    </>
  );
}

export interface StepRowProps {
  readonly step: StepView;
  readonly open: boolean;
  onToggle(): void;
}

/** A step: one line when closed; open, everything that its check has said. */
export function StepRow({ step, open, onToggle }: StepRowProps) {
  const say = useSay();
  const body = `step-${step.id}`;
  return (
    <li class={open ? 'step open' : 'step'} data-step={step.id} data-status={step.status}>
      <h2>
        <button type="button" class="row" aria-expanded={open ? 'true' : 'false'} aria-controls={body} onClick={onToggle}>
          <StepIcon id={step.id} />
          <span class="row-text">
            <span class="row-title">{say(step.title)}</span>
            <span class="row-summary secondary">{say(step.summary)}</span>
          </span>
          <span class="visually-hidden">{say(text(`panel.status.${shownOf(step)}`))}</span>
          <StatusIcon status={shownOf(step)} />
          <Icon name="chevron" className="chevron" />
        </button>
      </h2>
      <div id={body} class="step-body" hidden={!open}>
        <Body step={step} />
      </div>
    </li>
  );
}
