import { z } from 'zod';
import { entryInfo } from './entry.ts';
import type { FlowOutcome } from './flow.ts';
import { type Form, place, serializeForm } from './form.ts';

/** What comes in from outside. */
export type Input = Record<string, unknown>;

/** A JSON object. */
export const record = z.record(z.string(), z.unknown());

function shownForm(form: Form | null): readonly unknown[] {
  return form === null ? [] : serializeForm(form);
}

/** A flow's result as the REST API gives it. */
export function flowAnswer({ flow, result, entry }: FlowOutcome, recent: boolean): Record<string, unknown> {
  const head = { type: result.type, flow_id: flow.flow_id, handler: flow.handler };
  if (result.type === 'form') {
    return { ...head, ...result, data_schema: shownForm(result.data_schema), last_step: null, preview: null };
  }
  if (result.type !== 'create_entry') return { ...head, ...result };
  return {
    ...head,
    title: result.title,
    description: null,
    description_placeholders: null,
    minor_version: 1,
    options: {},
    subentries: [],
    version: 1,
    ...(entry && { result: entryInfo(entry, recent) }),
  };
}

/** Says what is wrong with a message, nearly as Core's validation does. */
export function humanize(error: z.ZodError, data: unknown, recent: boolean): string {
  const lines = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const message = recent ? 'not a valid option' : 'extra keys not allowed';
      return issue.keys.map((key) => `${message}${place(key, recent)}. Got ${repr(valueAt(data, [key]))}`);
    }
    const value = valueAt(data, issue.path);
    const path = issue.path.join('.');
    if (value === undefined) return [`required key not provided${place(path, recent)}. Got None`];
    const secret = recent && path === 'client_secret' ? '<redacted>' : repr(value);
    return [`${expected(issue)}${place(path, recent, true)}. Got ${secret}`];
  });
  return lines.sort().join('\n');
}

function expected(issue: z.core.$ZodIssue): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'value should be a string',
    boolean: 'expected bool',
    record: 'expected dict',
  };
  return issue.code === 'invalid_type' ? (kinds[issue.expected] ?? `expected ${issue.expected}`) : 'not a valid value';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    const inside = record.safeParse(value);
    value = inside.success ? inside.data[String(part)] : undefined;
  }
  return value;
}

function repr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return JSON.stringify(value).replaceAll('"', "'");
}
