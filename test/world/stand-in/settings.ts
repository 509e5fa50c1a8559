import { z } from 'zod';
import type { Bus } from './bus.ts';
import type { Storage } from './storage.ts';

/** What "Settings > System > General" and "Network" can change. */
export const settingsFields = {
  country: z.string().nullish(),
  currency: z.string().optional(),
  external_url: z.url().nullish(),
  internal_url: z.url().nullish(),
  language: z.string().optional(),
  location_name: z.string().optional(),
  time_zone: z.string().optional(),
};

const settingsSchema = z.looseObject(settingsFields);
type Values = z.infer<typeof settingsSchema>;

const key = 'core.config';

/** Core's general settings; they outlive a restart. */
export class Settings {
  readonly #bus: Bus;
  readonly #storage: Storage;
  #values: Values;

  constructor(bus: Bus, storage: Storage, country: string) {
    this.#bus = bus;
    this.#storage = storage;
    this.#values = storage.read(key, settingsSchema) ?? { country, external_url: null, internal_url: null, language: 'en' };
  }

  get values(): Values {
    return this.#values;
  }

  /** @throws ZodError. */
  update(changes: Readonly<Record<string, unknown>>): void {
    const checked = settingsSchema.parse(changes);
    this.#values = { ...this.#values, ...checked };
    this.#storage.write(key, this.#values, 4);
    this.#bus.fire('core_config_updated', checked);
  }
}
