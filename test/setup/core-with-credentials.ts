import { HomeAssistantError } from '../../src/ha/errors.ts';
import { FakeCore } from '../ha/fake-core.ts';

/** An item as Core keeps it. */
export interface Item {
  readonly id: string;
  readonly domain: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly name?: string;
  readonly auth_domain?: string;
}

const TYPES = { create: 'application_credentials/create', delete: 'application_credentials/delete' };

/** Core with its application credentials, as measured. It may be cut off after a number of changes: what was done stays done. */
export class CoreWithCredentials extends FakeCore {
  items: Item[];
  /** The items after each change. */
  readonly history: (readonly Item[])[] = [];
  readonly reloaded: string[] = [];
  #left = Number.POSITIVE_INFINITY;

  constructor(items: readonly Item[] = []) {
    super();
    this.items = [...items];
    this.answers.set('application_credentials/list', () => this.items);
    this.answers.set(TYPES.create, (question: Item & { type: string }) => {
      const { type: _type, ...given } = question;
      const base = `tesla_fleet_${given.client_id}`;
      let id = base;
      for (let n = 2; this.items.some((item) => item.id === id); n += 1) id = `${base}_${n}`;
      const item = { ...given, id };
      this.#change([...this.items, item]);
      return item;
    });
    this.answers.set(TYPES.delete, ({ application_credentials_id }: { application_credentials_id: string }) => {
      this.#change(this.items.filter(({ id }) => id !== application_credentials_id));
      return null;
    });
    this.answers.set('POST config/config_entries/entry/entry/reload', () => {
      this.reloaded.push('entry');
      return {};
    });
  }

  /** From now on the connection breaks right after so many changes; undefined: it holds. */
  cutAfter(changes?: number): void {
    this.#left = changes ?? Number.POSITIVE_INFINITY;
    this.state = 'connected';
  }

  #change(items: Item[]): void {
    if (this.#left <= 0) throw new HomeAssistantError('not-connected', 'cut off');
    this.items = items;
    this.history.push(items);
    this.#left -= 1;
    if (this.#left === 0) throw new HomeAssistantError('not-connected', 'cut off');
  }
}
