import { z } from 'zod';
import { words } from './errors.ts';
import type { Home } from './home.ts';

const answerSchema = z.object({
  data: z.looseObject({ addons: z.array(z.looseObject({ slug: z.string(), name: z.string() })) }),
});
const patience = 5_000;

/** The integration `hassio`: what it has of the Supervisor stand-in, when there is one. */
export class Hassio {
  readonly #home: Home;

  constructor(home: Home) {
    this.#home = home;
  }

  /** Makes a device of each installed app, as Core does when it is set up. A Supervisor that does not answer is only logged. */
  async setUp(): Promise<void> {
    if (this.#home.options.supervisor === undefined || this.#home.recoveryMode) return;
    try {
      const { data } = answerSchema.parse(await this.#ask('GET', '/addons'));
      for (const { slug, name } of data.addons) {
        this.#home.registry.add('hassio', { identifier: ['hassio', slug], name, model: 'Home Assistant App' }, []);
      }
    } catch (error) {
      this.#home.log.write('WARNING', 'homeassistant.components.hassio', ['coordinator.py', 1], words(error));
    }
  }

  /** The service `hassio.app_restart`. */
  async restartApp(slug: string): Promise<void> {
    await this.#ask('POST', `/addons/${slug}/restart`);
  }

  async #ask(method: string, path: string): Promise<unknown> {
    const { supervisor } = this.#home.options;
    if (supervisor === undefined) throw new Error('There is no Supervisor');
    const headers = { authorization: `Bearer ${supervisor.token}` };
    const answer = await fetch(`http://${supervisor.address}${path}`, { method, headers, signal: AbortSignal.timeout(patience) });
    return await answer.json();
  }
}
