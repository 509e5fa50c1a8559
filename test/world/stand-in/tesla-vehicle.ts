import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { HomeAssistantError } from './errors.ts';
import { type Home, logTesla } from './home.ts';
import { getPrivateKey } from './key-file.ts';
import { sendSigned } from './signed-command.ts';
import { TeslaError } from './tesla-errors.ts';
import type { TeslaSession } from './tesla-session.ts';

const endpoints = ['charge_state', 'climate_state', 'drive_state', 'vehicle_state', 'vehicle_config', 'location_data'];
const stateSchema = z.looseObject({ state: z.string() });
const resultSchema = z.looseObject({ result: z.boolean().optional(), reason: z.string().optional() }).nullish();
const record = z.record(z.string(), z.unknown());
const acceptable = ['already_set', 'not_charging', 'requested'];
const mostLooks = 4;
/** Between looks at a vehicle whose entry is loaded, milliseconds (coordinator.py). */
const interval = 600_000;

/** Nested values under joined names, as the coordinator keeps them. */
export function flatten(data: Readonly<Record<string, unknown>>, parent = ''): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    const key = parent === '' ? name : `${parent}_${name}`;
    const nested = record.safeParse(value);
    if (nested.success && !Array.isArray(value)) Object.assign(flat, flatten(nested.data, key));
    else flat[key] = value;
  }
  return flat;
}

interface VehicleInfo {
  readonly vin: string;
  readonly name: string;
  readonly signing: boolean;
  readonly data: Record<string, unknown>;
}

function translated(key: string, placeholders: Record<string, string> | null = null) {
  return { domain: 'tesla_fleet', key, placeholders };
}

/** A vehicle of a loaded entry: its data, its commands (coordinator.py, helpers.py, button.py). */
export class Vehicle {
  readonly vin: string;
  readonly name: string;
  readonly signing: boolean;
  readonly #home: Home;
  readonly #session: TeslaSession;
  data: Record<string, unknown>;
  /** Whether its data were ever read; until then its status is not known. */
  updated = false;
  #failing = false;
  #timer: NodeJS.Timeout | undefined;
  /** It does not look any more, or is not there any more. */
  #ended = false;
  #gone = false;

  constructor(home: Home, session: TeslaSession, { vin, name, signing, data }: VehicleInfo) {
    this.#home = home;
    this.#session = session;
    this.vin = vin;
    this.name = name;
    this.signing = signing;
    this.data = data;
  }

  /**
   * Looks whether it is awake (free of charge), and reads its data only then.
   *
   * @throws TeslaError; TokenError; NoAnswer.
   */
  async refresh(): Promise<void> {
    try {
      const { state } = stateSchema.parse(await this.#api());
      this.data.state = state;
      if (state !== 'online') return;
      const data = await this.#api(`/vehicle_data?endpoints=${endpoints.join(';')}`);
      this.data = flatten(record.parse(data));
      this.updated = true;
    } catch (error) {
      if (!(error instanceof TeslaError)) throw error;
      if (error.code === 'vehicle_offline') this.data.state = 'asleep';
      else if (error.code === 'rate_limited') {
        const message = 'Tesla Fleet Vehicle rate limited, will skip refresh';
        logTesla(this.#home, 'WARNING', ['components/tesla_fleet/coordinator.py', 126], message);
      } else {
        if (error.code === 'oauth_expired') this.#session.invalidate();
        throw error;
      }
    }
  }

  /** Looks again and again while its entry is loaded; `seen` is told whether its entities are available. */
  begin(seen: (available: boolean) => void): void {
    this.#timer = setTimeout(() => {
      void this.look().then((available) => {
        if (this.#gone) return;
        seen(available);
        if (!this.#ended) this.begin(seen);
      });
    }, interval);
    this.#timer.unref();
  }

  end(): void {
    this.#gone = true;
    clearTimeout(this.#timer);
  }

  /** A look outside a setup; gives false when its entities are unavailable now. Core logs only the first that fails. */
  async look(): Promise<boolean> {
    try {
      await this.refresh();
      this.#failing = false;
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const source = ['helpers/update_coordinator.py', 526] as const;
      if (!this.#failing) logTesla(this.#home, 'ERROR', source, `Error fetching Tesla Fleet Vehicle data: ${message}`);
      this.#failing = true;
      const signIn = error instanceof TeslaError ? error.code === 'login_required' : isReauth(error);
      if (signIn) {
        // From then on Core does not look any more.
        this.#ended = true;
        await this.#session.startReauth();
      }
      return false;
    }
  }

  /**
   * Presses one of its buttons: wakes it, then sends the command (`wake`: none).
   *
   * @throws HomeAssistantError.
   */
  async press(command: string): Promise<void> {
    await this.#wake();
    if (command === 'wake') return;
    let answer: unknown;
    try {
      answer = this.signing ? await this.#sendSigned(command) : await this.#api(`/command/${command}`, {});
    } catch (error) {
      if (!(error instanceof TeslaError)) throw error;
      const translation = translated('command_failed', { message: error.message });
      throw new HomeAssistantError(`Command failed: ${error.message}`, 'home_assistant_error', translation);
    }
    const result = resultSchema.parse(answer);
    if (!result)
      throw new HomeAssistantError('Command had no response', 'home_assistant_error', translated('command_no_response'));
    if (result.result === true || acceptable.includes(result.reason ?? '')) return;
    if (result.reason) {
      const translation = translated('command_reason', { reason: result.reason });
      throw new HomeAssistantError(`Command was unsuccessful: ${result.reason}`, 'home_assistant_error', translation);
    }
    const message = 'Command was unsuccessful but did not return a reason why.';
    throw new HomeAssistantError(message, 'home_assistant_error', translated('command_no_reason'));
  }

  async #wake(): Promise<void> {
    for (let look = 0; this.data.state !== 'online'; ) {
      try {
        const answer = look === 0 ? await this.#api('/wake_up', {}) : await this.#api();
        this.data.state = stateSchema.parse(answer).state;
      } catch (error) {
        if (!(error instanceof TeslaError)) throw error;
        throw new HomeAssistantError('Failed to wake up vehicle', 'home_assistant_error', translated('wake_up_failed'));
      }
      if (this.data.state === 'online') return;
      look += 1;
      if (look >= mostLooks) {
        throw new HomeAssistantError('Could not wake up vehicle', 'home_assistant_error', translated('wake_up_timeout'));
      }
      // There is nothing to be told by: Core looks again as well.
      await wait(this.#home.tuning.wake * look);
    }
  }

  async #sendSigned(command: string): Promise<unknown> {
    const { scalar } = getPrivateKey(this.#home.options.configFolder);
    await sendSigned(this.vin, scalar, command, async (message) => {
      const answer = await this.#api('/signed_command', { routable_message: message.toString('base64') });
      return Buffer.from(z.string().parse(answer), 'base64');
    });
    return { result: true, reason: '' };
  }

  async #api(rest = '', body?: Readonly<Record<string, unknown>>): Promise<unknown> {
    return await this.#session.api(`api/1/vehicles/${this.vin}${rest}`, body);
  }
}

function isReauth(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'reauth' || error.code === 'auth');
}
