import { text } from '../../i18n/text.ts';
import type { OutsideField, OutsidePage } from '../../setup/step.ts';
import { useSay } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icons.tsx';

function FieldDrawing({ field: { label, kind, values } }: { readonly field: OutsideField }) {
  const say = useSay();
  if (kind === 'ticks') {
    return (
      <ul class="drawn-ticks">
        {values.map((value) => (
          <li key={value} lang="en">
            <span class="drawn-tick" aria-hidden="true">
              ✓
            </span>
            {value}
          </li>
        ))}
      </ul>
    );
  }
  const [value = ''] = values;
  return (
    <div class={`drawn-field ${kind}`}>
      <span class="drawn-label" lang="en">
        {label}
      </span>
      <span class="drawn-input">
        <span class="drawn-value" lang={kind === 'empty' ? undefined : 'en'}>
          {kind === 'empty' ? say(text('panel.pages.empty')) : value}
        </span>
        {kind === 'text' && <CopyButton label={label} value={value} />}
      </span>
    </div>
  );
}

function Drawing({ page }: { readonly page: OutsidePage }) {
  const say = useSay();
  const label = say(text('panel.pages.drawing', { heading: page.heading, place: page.place }));
  return (
    <figure class={`drawing ${page.frame}`} aria-label={label}>
      <div class="drawn-bar" lang="en">
        {page.place}
      </div>
      <div class="drawn-page">
        <p class="drawn-heading" lang="en">
          {page.heading}
        </p>
        {(page.fields ?? []).map((field) => (
          <FieldDrawing key={field.label} field={field} />
        ))}
        {page.press !== undefined && (
          <p class="drawn-press">
            <span class="visually-hidden">{say(text('panel.pages.press'))}</span>
            <span class="drawn-button" lang="en">
              {page.press}
            </span>
            <Icon name="press" />
          </p>
        )}
      </div>
    </figure>
  );
}

/** The pages elsewhere, one below the other, each with what to do there. */
export function Pages({ pages }: { readonly pages: readonly OutsidePage[] }) {
  const say = useSay();
  return (
    <ol class="pages">
      {pages.map((page, index) => (
        <li key={page.heading}>
          <p>
            {pages.length > 1 && (
              <span class="page-number secondary">
                {say(text('panel.pages.number', { number: index + 1, count: pages.length }))}
              </span>
            )}
            {say(page.what)}
          </p>
          <Drawing page={page} />
        </li>
      ))}
    </ol>
  );
}
