import { readCustomIntegration } from '../../ha/custom-integration.ts';
import { onEntries } from '../../ha/entries.ts';
import { componentDomain } from '../../hosting/component/shipped.ts';
import { agedPause } from '../aged-pause.ts';
import { usesMethod } from '../hosting-choice.ts';
import { homeAssistantItself } from '../hosting-methods/home-assistant.ts';
import { observer } from '../observer.ts';
import { whileConnected } from './while-connected.ts';

/** While someone is at it; Core pushes nothing about files. Milliseconds. */
const SOON = 15_000;
const LATER = 5 * 60_000;
const HOUR = 60 * 60_000;

/** Our custom integration: its files, and what Core makes of them. */
export const keyHost = observer({
  name: 'keyHost',
  keeps: 'asked',
  limit: 90_000,
  needs(world) {
    const connected = whileConnected(world);
    const { settings } = world;
    const wanted = usesMethod(settings, homeAssistantItself.id) || settings.keyHost === true;
    return connected === undefined || !wanted ? undefined : connected;
  },
  look: async ({ core, component }) => {
    const [files, integration] = await Promise.all([component.look(), readCustomIntegration(core, componentDomain)]);
    return { files, ...integration };
  },
  again: ({ keyHost: seen, now }) => (seen.value?.entry?.state === 'loaded' ? HOUR : agedPause(seen, now, [SOON, LATER])),
  listen: ({ core }, changed) => onEntries(core, changed, componentDomain),
});
