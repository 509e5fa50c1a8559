import { type ConfigEntry, enableEntry, reloadEntry } from '../ha/entries.ts';
import { abandonFlow, isUntouched, listReauthFlows, type ReauthFlow } from '../ha/flows.ts';
import { sortCredentials } from './chosen-credential.ts';
import type { Ports } from './ports.ts';
import { regionForCore } from './regions.ts';
import { noteTries } from './renewal.ts';
import type { FlowAnswers } from './sign-in-flow.ts';
import type { JournalRow } from './step.ts';
import type { World } from './world.ts';

/** The step ids of Core's flow that we know (2026.6 to 2026.11); any other goes to the person. */
const KNOWN = ['pick_implementation', 'reauth_confirm', 'region', 'domain_input', 'domain_registration', 'registration_complete'];

/** Whether a form of Core's flow can be answered without a person. */
export function isKnownForm(stepId: string): boolean {
  return KNOWN.includes(stepId);
}

/** The application credential that a sign-in is begun with, by its `auth_domain`: where there is only one, Core takes it without asking. */
export function chosenAuthDomain(world: World): string | undefined {
  return sortCredentials(world)?.chosen?.authDomain;
}

/** Our answers to the forms of Core's flow, by step id: versions differ in which they show and in what order. */
export function answersFor(world: World): FlowAnswers {
  const authDomain = chosenAuthDomain(world);
  const { domain } = world.settings;
  return ({ step_id }) => {
    switch (step_id) {
      case 'pick_implementation':
        return authDomain === undefined ? undefined : { implementation: authDomain };
      case 'region':
        return { region: regionForCore(world) };
      case 'domain_input':
        return domain === undefined ? undefined : { domain };
      default:
        return isKnownForm(step_id) ? {} : undefined;
    }
  };
}

/** Begins Core's config flow. @throws HomeAssistantError */
export async function startSignIn({ signIn }: Ports, world: World): Promise<void> {
  await signIn.abandon();
  await signIn.begin(answersFor(world), chosenAuthDomain(world));
}

/** Goes on with a flow: ours, or a reauth that Core began. @throws HomeAssistantError */
export async function continueSignIn({ signIn }: Ports, flowId: string, world: World): Promise<void> {
  await signIn.continue(flowId, answersFor(world), chosenAuthDomain(world));
}

/** Closes the dialogs that others have left open; one that is over already is fine. @throws HomeAssistantError */
export async function closeOthers({ core, signIn, store }: Ports): Promise<void> {
  for (const flowId of store.settings.get('otherDialogs')?.seen ?? []) {
    await abandonFlow(core, flowId);
  }
  signIn.lift();
}

/**
 * Loads the entries that are not loaded, or that Core wants a new sign-in for, so that Core tries them afresh or begins a reauth. Core ends
 * the reauth that there is: one in which somebody stands at Tesla's page is not ended without a person's word.
 *
 * @throws HomeAssistantError
 */
export async function reloadEntries(ports: Ports, world: World, by: JournalRow['by']): Promise<void> {
  const { core, signIn, store } = ports;
  const asks = (world.flows.value?.reauth.length ?? 0) > 0;
  // Where a dialog stands is not pushed.
  const reauths = asks ? await listReauthFlows(core) : [];
  const flowOf = ({ id }: ConfigEntry): ReauthFlow | undefined => reauths.find(({ entryId }) => entryId === id);
  const concerned = (world.entries.value ?? [])
    .filter((entry) => entry.disabledBy === undefined && (entry.state !== 'loaded' || flowOf(entry) !== undefined))
    .filter((entry) => by === 'person' || reauths.every((flow) => flow.entryId !== entry.id || isUntouched(flow)));
  if (by === 'app') noteTries(store, world);
  if (concerned.some((entry) => flowOf(entry)?.flowId === store.settings.get('begunFlow'))) {
    await signIn.abandon();
  }
  for (const { id } of concerned) {
    await reloadEntry(core, id);
  }
}

/** Has Core sign with the key that is in the file now: it reads it when it loads an entry. @throws HomeAssistantError */
export async function takeKey({ core, store }: Ports, world: World): Promise<void> {
  for (const { id, state } of world.entries.value ?? []) {
    if (state === 'loaded') {
      await reloadEntry(core, id);
    }
  }
  store.settings.set({ keyChanged: undefined });
}

/** Enables entries that the person disabled, on their word. @throws HomeAssistantError */
export async function enableEntries({ core }: Ports, world: World): Promise<void> {
  for (const entry of world.entries.value ?? []) {
    if (entry.disabledBy !== undefined) {
      await enableEntry(core, entry.id);
    }
  }
}
