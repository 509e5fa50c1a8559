import { listReauthFlows, onFlows } from '../../ha/flows.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

/** The flow that we drive, and the reauth flows that Core began. */
export const flows = observer({
  name: 'flows',
  keeps: 'asked',
  needs(world) {
    const connected = whileConnected(world);
    return connected === undefined ? undefined : { ...connected, begun: world.settings.begunFlow };
  },
  async look({ core, signIn }) {
    const reauth = await listReauthFlows(core);
    const own = await signIn.look(reauth.map(({ flowId }) => flowId));
    return own === undefined ? { reauth } : { own, reauth };
  },
  again: ({ flows: seen }) => (seen.value?.own?.type === 'external' ? 5 * 60_000 : undefined),
  listen: ({ core, signIn }, changed) => {
    const ends = [
      onFlows(core, {
        changed,
        progressed(flowId, byCore) {
          signIn.progressed(flowId, byCore);
          changed();
        },
        completed() {
          signIn.completed();
          changed();
        },
      }),
      // Core opens a repair beside a reauth, and closes it when the entry loads again.
      core.subscribe({ type: 'subscribe_events', event_type: 'repairs_issue_registry_updated' }, changed),
      core.onState((state) => {
        if (state !== 'connected') {
          signIn.forget();
        }
      }),
    ];
    return () => {
      for (const end of ends) {
        end();
      }
    };
  },
});
