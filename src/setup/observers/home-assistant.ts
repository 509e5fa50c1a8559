import { readConfiguration } from '../../ha/configuration.ts';
import { observer } from '../observer.ts';

/** The connection to Core, and what Core says about itself. */
export const homeAssistant = observer({
  name: 'homeAssistant',
  keeps: 'asked',
  needs: () => ({}),
  look: async ({ core }) =>
    core.state === 'connected'
      ? { connection: core.state, configuration: await readConfiguration(core) }
      : { connection: core.state },
  // Core says when it has started by an event; a minute covers what is changed in its configuration meanwhile.
  again: () => 60_000,
  listen({ core }, changed) {
    const ends = [
      core.onState(changed),
      ...['core_config_updated', 'component_loaded', 'homeassistant_started'].map((event) =>
        core.subscribe({ type: 'subscribe_events', event_type: event }, changed),
      ),
    ];
    return () => {
      for (const end of ends) {
        end();
      }
    };
  },
});
