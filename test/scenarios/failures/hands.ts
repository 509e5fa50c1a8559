import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reloadEntries } from '../../world/by-hand.ts';
import { ask } from '../../world/core/websocket.ts';
import { credentialsIn } from '../../world/counts.ts';
import { signIn } from '../../world/person.ts';
import type { World } from '../../world/world.ts';

/** The link of the sign-in is there. */
export const signInOpen = async (world: World): Promise<unknown> =>
  await world.panel.until('the sign-in is open', ({ steps }) =>
    steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind }) => kind === 'external')),
  );

/** Tesla takes no token any more, and Home Assistant notices. */
export async function refuseToken(world: World): Promise<void> {
  world.tesla.revokeTokens();
  await reloadEntries(world);
}

/** Home Assistant restarts, and all its tokens have run out meanwhile. */
export async function letTokensRunOut({ configFolder, homeAssistant }: World): Promise<void> {
  const file = join(configFolder, '.storage/core.config_entries');
  await homeAssistant.restart(async () => {
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/"expires_at": ?[\d.]+/g, '"expires_at":1'));
  });
}

/** Tesla renews no token, and Home Assistant has noticed. */
export async function refuseRenewal(world: World): Promise<void> {
  world.tesla.faults.renewals = 403;
  await letTokensRunOut(world);
  await world.panel.until('the renewal is refused', ({ steps }) =>
    steps.some(({ id, summary }) => id === 'sign-in' && summary.key === 'step.sign-in.renewal'),
  );
}

/** A reauth is asked for, and its link is there. */
export async function reauth(world: World): Promise<void> {
  if ((await world.panel.step('sign-in')).links.some(({ kind }) => kind === 'external')) return;
  await refuseToken(world);
  await signInOpen(world);
}

/** The person presses Ask for the permissions again, and signs in. */
export async function consentAgain(world: World): Promise<void> {
  const { actions } = await world.panel.step('sign-in');
  await world.panel.press('sign-in.consent', actions.find(({ id }) => id === 'sign-in.consent')?.input);
  await signIn(world);
}

/** Tesla answers this to whoever asks for the vehicles of an account; ended by `clear`. */
export const refuse = (status: number, body: unknown = { error: 'as the test wants it' }, path = '/api/1/products') => {
  return async (world: World): Promise<void> => {
    world.tesla.faults.next({ path }, { status, body }, Number.POSITIVE_INFINITY);
    await reloadEntries(world);
  };
};
export const clear = async ({ tesla }: World): Promise<void> => tesla.faults.clear();

/** The application credentials are deleted in Home Assistant. */
export async function deleteCredentials({ homeAssistant }: World): Promise<void> {
  const { url, token } = homeAssistant;
  for (const { id } of await credentialsIn(homeAssistant)) {
    await ask(url, token, { type: 'application_credentials/delete', application_credentials_id: id });
  }
}

/** The integration is deleted in Home Assistant. */
export async function deleteEntry({ homeAssistant: { url, token } }: World, id = ''): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  await (await fetch(`${url}/api/config/config_entries/entry/${id}`, { method: 'DELETE', headers })).body?.cancel();
}

/** The person pastes client ID and secret as Tesla shows them now. */
export async function paste({ panel, tesla }: World): Promise<void> {
  const [app] = tesla.state.apps;
  await panel.press('credentials.save', { clientId: app?.clientId ?? '', clientSecret: app?.clientSecret ?? '' });
}
