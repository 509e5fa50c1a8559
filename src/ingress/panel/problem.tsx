import { text } from '../../i18n/text.ts';
import type { Problem } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { Icon } from './icons.tsx';

/** What is wrong, why, and what to do; the raw evidence folded away. */
export function ProblemBox({ problem }: { readonly problem: Problem }) {
  const say = useSay();
  return (
    <article class="alert" data-problem={problem.code}>
      <Icon name="problem" />
      <div class="alert-text">
        {problem.subject !== undefined && <p class="subject">{say(problem.subject)}</p>}
        <p class="what">{say(problem.what)}</p>
        <dl>
          <dt>{say(text('panel.problem.why'))}</dt>
          <dd>{say(problem.why)}</dd>
          <dt>{say(text('panel.problem.remedy'))}</dt>
          <dd>{say(problem.remedy)}</dd>
        </dl>
        {problem.evidence.length > 0 && (
          <details class="evidence">
            <summary>{say(text('panel.problem.evidence'))}</summary>
            <pre>{problem.evidence.join('\n')}</pre>
          </details>
        )}
      </div>
    </article>
  );
}
