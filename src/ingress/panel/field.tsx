import { useLayoutEffect, useRef } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { ActionOffer, Field } from '../../setup/step.ts';
import { usePanel, useSay } from './context.ts';
import { draftKey, fieldValue } from './drafts.ts';

/** More choices than these become a list to unfold. */
const MOST_RADIOS = 8;

interface ControlProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly describedBy: string | undefined;
  onValue(value: string): void;
}

/**
 * An input for text. The value is set on the element and never as an attribute, so that a secret does not stand in the document, and a
 * snapshot that arrives while the person types changes nothing.
 */
function TextControl({ id, field, value, describedBy, onValue }: ControlProps) {
  const ref = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (ref.current !== null && ref.current.value !== value) ref.current.value = value;
  });
  const typed = () => onValue(ref.current?.value ?? '');
  const common = {
    id,
    name: field.name,
    ref,
    placeholder: ' ',
    spellcheck: false,
    autocapitalize: 'none',
    onInput: typed,
  } as const;
  if (field.kind === 'multiline') return <textarea {...common} rows={6} autocomplete="off" aria-describedby={describedBy} />;
  return (
    <input {...common} type={field.kind === 'secret' ? 'password' : 'text'} autocomplete="off" aria-describedby={describedBy} />
  );
}

function SelectControl({ id, field, value, describedBy, onValue }: ControlProps) {
  const say = useSay();
  const chosen = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) onValue(event.target.value);
  };
  return (
    <select id={id} name={field.name} value={value} aria-describedby={describedBy} onChange={chosen}>
      {value === '' && <option value="">{say(text('panel.field.choose'))}</option>}
      {(field.options ?? []).map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {say(option.label)}
        </option>
      ))}
    </select>
  );
}

function Radios({ id, field, value, describedBy, onValue }: ControlProps) {
  const say = useSay();
  return (
    <fieldset class="radios" aria-describedby={describedBy}>
      <legend>{say(field.label)}</legend>
      {(field.options ?? []).map((option) => (
        <label key={option.value} class="radio">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>
            {say(option.label)}
            {option.recommended === true && <span class="tag">{say(text('panel.field.recommended'))}</span>}
            {option.description !== undefined && <span class="radio-description secondary">{say(option.description)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One thing to fill in, with its label and help. `id` is unique in the page. */
export function FieldControl({ id, offer, field }: { readonly id: string; readonly offer: ActionOffer; readonly field: Field }) {
  const say = useSay();
  const { drafts, setDraft } = usePanel();
  const help = field.help === undefined ? undefined : `${id}-help`;
  const control: ControlProps = {
    id,
    field,
    value: fieldValue(drafts, offer, field),
    describedBy: help,
    onValue: (value) => setDraft(draftKey(offer, field), value),
  };
  const radios = field.kind === 'choice' && (field.options ?? []).length <= MOST_RADIOS;
  return (
    <div class="field">
      {radios ? (
        <Radios {...control} />
      ) : (
        <div class={`filled ${field.kind}`}>
          {field.kind === 'choice' ? <SelectControl {...control} /> : <TextControl {...control} />}
          <label for={id}>{say(field.label)}</label>
        </div>
      )}
      {help !== undefined && field.help !== undefined && (
        <p id={help} class="help">
          {say(field.help)}
        </p>
      )}
    </div>
  );
}
