import { z } from 'zod';
import type { Connection, Query } from './connection.ts';

/** The settings and what each may be. A value that no longer fits counts as not set. */
const settingsSchema = z.object({
  /** The domain that the key is hosted under, as `readDomain` gives it. */
  domain: z.string().min(1).optional(),
  /** Id of a hosting method. */
  hostingMethod: z.string().min(1).optional(),
  /** The domain that the person wants to change to, as long as it is not proven. */
  nextDomain: z.string().min(1).optional(),
  /** The hosting method that goes with it. */
  nextHostingMethod: z.string().min(1).optional(),
  /** Files in the folder of certificates, for this app's own HTTPS. */
  certificate: z.object({ chain: z.string(), key: z.string() }).optional(),
  /** Whether our custom integration may be written, and kept up to date. */
  keyHost: z.boolean().optional(),
  /** Whether our files for the official NGINX proxy were written. */
  nginxProxy: z.boolean().optional(),
  /** The id at FleetKey that was tried, or is in use, for a public key (hex). */
  fleetKey: z.object({ id: z.string(), publicKey: z.string() }).optional(),
  /** The public key (hex) that was put in place on purpose: another one in the key file came from elsewhere. */
  wantedKey: z.string().min(1).optional(),
  /** Whether the key file holds another key than the one with which Core has loaded its entries. */
  keyChanged: z.boolean().optional(),
  /** Client id of the app at Tesla that the person chose. */
  clientId: z.string().min(1).optional(),
  /** Whether the app may do by itself what needs no person; not set: the person has not said yet. */
  automatic: z.boolean().optional(),
  /** Kinds of repair that the person has turned off. */
  repairsOff: z.array(z.string()).optional(),
  /** Whether the person wants no more to be asked about the sidebar. */
  sidebarRefused: z.boolean().optional(),
  /** Questions to Tesla that it may charge for, of one day (UTC). */
  billedCalls: z.object({ day: z.string(), count: z.number() }).optional(),
  /** The region of the account of each entry, where Tesla has named it. */
  accountRegions: z.record(z.string(), z.string()).optional(),
  /** Whether everything was done once: from then on what breaks is told. */
  finished: z.boolean().optional(),
  /** What is told at this moment: keys of troubles. */
  told: z.array(z.string()).optional(),
  /** Whether the open sign-in is one that the person asked for though an entry is loaded. */
  signInWanted: z.boolean().optional(),
  /**
   * How often an entry, by its id, was loaded anew by itself because Tesla refused to renew its token, and when last (milliseconds of the
   * epoch). `of`: as of when what Core keeps of it was; void when that is changed.
   */
  renewalTries: z.record(z.string(), z.object({ of: z.number(), count: z.number(), last: z.number() })).optional(),
  /** Id of the config flow that this app drives. */
  begunFlow: z.string().min(1).optional(),
  /** The `auth_domain` of the application credential that it was begun with. */
  begunWith: z.string().min(1).optional(),
  /**
   * Dialogs of Home Assistant for Tesla Fleet that others have begun and perhaps left open: the ids of their flows, where they were seen,
   * and of our flow, where Core has ended it because of one.
   */
  otherDialogs: z.object({ seen: z.array(z.string()), refused: z.string().optional() }).optional(),
  /** The form that our flow stood at, where asking Core for it would have it done once more. */
  heldForm: z.object({ flowId: z.string(), stepId: z.string(), errors: z.record(z.string(), z.string()) }).optional(),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
type Name = keyof Settings;
/** Settings to change; `undefined` takes one back. */
export type SettingsPatch = { readonly [Key in Name]?: Settings[Key] | undefined };

const names = settingsSchema.keyof().options;
const rowsSchema = z.array(z.object({ name: z.string(), value: z.string() }));

/** The settings, as the person has made them in the panel. */
export class SettingsTable {
  readonly #connection: Connection;
  readonly #all: Query;
  readonly #put: Query;
  readonly #remove: Query;
  /** What is stored: every look asks for it. Nobody but this object writes it. */
  #known: Settings;
  /** That of the file which it was read from. */
  #generation: number;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#all = connection.query('SELECT name, value FROM settings');
    this.#put = connection.query('INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
    this.#remove = connection.query('DELETE FROM settings WHERE name = ?');
    this.#known = this.#read();
    this.#generation = connection.generation;
  }

  /** All settings. */
  all(): Settings {
    if (this.#generation !== this.#connection.generation) {
      this.#known = this.#read();
      this.#generation = this.#connection.generation;
    }
    return this.#known;
  }

  #read(): Settings {
    return fitting(new Map(rowsSchema.parse(this.#all.all()).map(({ name, value }) => [name, parsed(value)])));
  }

  /** One setting. */
  get<Key extends Name>(name: Key): Settings[Key] {
    return this.all()[name];
  }

  /**
   * Changes settings, all or none.
   *
   * @throws ZodError when a value does not fit its setting, StoreError when it cannot be written; nothing is changed.
   */
  set(patch: SettingsPatch): void {
    const valid = settingsSchema.partial().strict().parse(patch);
    this.#connection.change(() => {
      for (const name of names.filter((each) => each in patch)) {
        if (patch[name] === undefined) {
          this.#remove.run(name);
        } else {
          this.#put.run(name, JSON.stringify(valid[name]));
        }
      }
    });
    this.#known = fitting(new Map(Object.entries({ ...this.all(), ...valid })));
  }
}

function fitting(stored: ReadonlyMap<string, unknown>): Settings {
  const fit = names.filter(
    (name) => stored.get(name) !== undefined && settingsSchema.shape[name].safeParse(stored.get(name)).success,
  );
  return settingsSchema.parse(Object.fromEntries(fit.map((name) => [name, stored.get(name)])));
}

/** A value that is no JSON is damaged, and counts as not set. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
