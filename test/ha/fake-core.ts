import type { z } from 'zod';
import { parse } from '../../src/ha/answers.ts';
import type { ConnectionState, CoreConnection } from '../../src/ha/connection.ts';
import { HomeAssistantError, type HomeAssistantErrorCode } from '../../src/ha/errors.ts';

/** What the fake answers: a value, an error to throw, or what makes one of the question. */
export type FakeAnswer = unknown | ((question: Readonly<Record<string, unknown>>) => unknown);

/** Core without sockets: answers commands by their type and calls by `METHOD path`, and keeps what it was asked. */
export class FakeCore implements CoreConnection {
  state: ConnectionState = 'connected';
  readonly answers = new Map<string, FakeAnswer>();
  readonly asked: { readonly what: string; readonly question: Readonly<Record<string, unknown>> }[] = [];
  readonly #listeners = new Set<(state: ConnectionState) => void>();
  readonly #subscriptions = new Set<{ readonly what: string; readonly listener: (event: unknown) => void }>();

  constructor(answers: Readonly<Record<string, FakeAnswer>> = {}) {
    for (const [what, answer] of Object.entries(answers)) this.answers.set(what, answer);
  }

  start(): void {
    this.become('connected');
  }
  stop(): void {
    this.become('disconnected');
  }
  become(state: ConnectionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }
  onState(listener: (state: ConnectionState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async command<T>(schema: z.ZodType<T>, message: { readonly type: string; readonly [key: string]: unknown }): Promise<T> {
    return parse(schema, await this.#answer(message.type, message), message.type);
  }
  async call<T>(schema: z.ZodType<T>, method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
    const what = `${method} ${path}`;
    return parse(schema, await this.#answer(what, (body ?? {}) as Record<string, unknown>), what);
  }
  subscribe(message: { readonly type: string; readonly event_type?: string }, listener: (event: unknown) => void): () => void {
    const subscription = { what: message.event_type ?? message.type, listener };
    this.#subscriptions.add(subscription);
    return () => void this.#subscriptions.delete(subscription);
  }

  /** How many listen. */
  get subscriptions(): number {
    return this.#subscriptions.size;
  }
  /** Pushes an event to who subscribed to it. Returns to how many. */
  push(what: string, event: unknown = {}): number {
    const told = [...this.#subscriptions].filter((each) => each.what === what);
    for (const { listener } of told) listener(event);
    return told.length;
  }

  async #answer(what: string, question: Readonly<Record<string, unknown>>): Promise<unknown> {
    this.asked.push({ what, question });
    if (!this.answers.has(what)) throw new Error(`The fake knows no answer to ${what}`);
    const answer = this.answers.get(what);
    const given: unknown = typeof answer === 'function' ? await answer(question) : answer;
    if (given instanceof Error) throw given;
    return given;
  }
}

/** What a promise was rejected with, which must be an error of Home Assistant. */
export async function refusal(promise: Promise<unknown>): Promise<HomeAssistantError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HomeAssistantError) return error;
    throw error;
  }
  throw new Error('it was not rejected');
}

/** A refusal of Core. */
export function refused(code: HomeAssistantErrorCode, reason = code as string, message = 'no'): HomeAssistantError {
  return new HomeAssistantError(code, message, { reason, evidence: message });
}
