import { InvalidData } from './errors.ts';

/** One field of a form: how the API shows it, and what its value must be. */
interface FormField {
  readonly name: string;
  readonly required: boolean;
  readonly default?: string;
  /** The part of its description that depends on its kind. */
  readonly shape: Readonly<Record<string, unknown>>;
  /** Allowed values, sorted as the message shows them. */
  readonly oneOf?: readonly string[];
}

/** The `data_schema` of a flow's step. */
export type Form = readonly FormField[];

/** How the API shows a form (probatio's `to_field_list`, voluptuous-serialize before it). */
export function serializeForm(form: Form): readonly unknown[] {
  return form.map((field) => ({
    ...field.shape,
    name: field.name,
    ...(field.required ? { required: true } : { required: false, optional: true }),
    ...(field.default !== undefined && { default: field.default }),
  }));
}

/** How an error names its place: Core changed its validation library in between. */
export function place(path: string, recent: boolean, value = false): string {
  if (recent) return ` at '${path}'`;
  return `${value ? ' for dictionary value' : ''} @ data['${path}']`;
}

/**
 * Checks what was sent to a step, and fills in defaults.
 *
 * @throws InvalidData with what the body of the HTTP 400 says.
 */
export function checkForm(form: Form, input: Readonly<Record<string, unknown>>, recent: boolean): Record<string, unknown> {
  const errors: Record<string, string | string[]> = {};
  const unknown = Object.keys(input).filter((name) => !form.some((field) => field.name === name));
  const notKnown = recent ? 'not a valid option' : 'extra keys not allowed';
  if (unknown.length > 0) errors.base = unknown.map((name) => `${notKnown}${place(name, recent)}`);
  const values: Record<string, unknown> = {};
  for (const field of form) {
    const value = input[field.name] ?? field.default;
    if (value === undefined) {
      if (field.required) errors[field.name] = 'required key not provided';
      continue;
    }
    if (field.oneOf !== undefined && typeof value === 'string' && !field.oneOf.includes(value)) {
      errors[field.name] = `value must be one of [${field.oneOf.map((option) => `'${option}'`).join(', ')}]`;
    } else if (typeof value !== 'string') {
      errors[field.name] = 'expected str';
    }
    values[field.name] = value;
  }
  if (Object.keys(errors).length > 0) throw new InvalidData(errors);
  return values;
}
