import { expect } from 'vitest';
import { reloadEntries } from '../../world/by-hand.ts';
import { ask } from '../../world/core/websocket.ts';
import { credentialsIn, entriesIn } from '../../world/counts.ts';
import { signIn } from '../../world/person.ts';
import type { World } from '../../world/world.ts';
import { look } from '../told.ts';
import type { Failure } from './failure.ts';

const signInOpen = async (world: World): Promise<unknown> =>
  await world.panel.until('the sign-in is open', ({ steps }) =>
    steps.some(({ id, links }) => id === 'sign-in' && links.some(({ kind }) => kind === 'external')),
  );

async function refuseToken(world: World): Promise<void> {
  world.tesla.revokeTokens();
  await reloadEntries(world);
}

async function consentAgain(world: World): Promise<void> {
  const { actions } = await world.panel.step('sign-in');
  await world.panel.press('sign-in.consent', actions.find(({ id }) => id === 'sign-in.consent')?.input);
  await signIn(world);
}

/** Tesla answers this to whoever asks for the vehicles of an account; ended by `clear`. */
const refuse = (status: number, body: unknown = { error: 'as the test wants it' }, path = '/api/1/products') => {
  return async (world: World): Promise<void> => {
    world.tesla.faults.next({ path }, { status, body }, Number.POSITIVE_INFINITY);
    await reloadEntries(world);
  };
};
const clear = async ({ tesla }: World): Promise<void> => tesla.faults.clear();

async function paste({ panel, tesla }: World): Promise<void> {
  const [app] = tesla.state.apps;
  await panel.press('credentials.save', { clientId: app?.clientId ?? '', clientSecret: app?.clientSecret ?? '' });
}

/** What befalls the integration, its credentials and its sign-in. Each leaves everything as it was. */
export const integrationFailures: readonly Failure[] = [
  {
    name: 'the token is refused',
    make: refuseToken,
    shows: ['sign-in', 'entry.token-refused'],
    ends: 'the person signs in',
    mend: signIn,
  },
  {
    name: 'the consent is denied at the reauth',
    make: async (world) => {
      await refuseToken(world);
      await signIn(world, { deny: true });
    },
    shows: ['sign-in', 'sign-in.denied'],
    ends: 'the person presses Reload the integration, and signs in',
    mend: async (world) => {
      await world.panel.press('sign-in.reload');
      await signIn(world);
    },
  },
  {
    name: 'another account signs in at the reauth',
    make: async (world) => {
      world.tesla.addAccount({ name: 'other@example.com', region: 'eu' });
      await refuseToken(world);
      await signIn(world, { account: 'other@example.com' });
    },
    shows: ['sign-in', 'sign-in.other-account'],
    ends: 'the person presses Reload the integration, and signs in',
    mend: async (world) => {
      await world.panel.press('sign-in.reload');
      await signIn(world);
    },
  },
  {
    name: 'the scopes are missing',
    make: async (world) => {
      await refuseToken(world);
      await signIn(world, { scopes: [] });
    },
    shows: ['sign-in', 'tesla.missing-scopes'],
    ends: 'the person presses Ask for the permissions again, and signs in',
    mend: consentAgain,
  },
  {
    name: 'a scope in the token that Home Assistant does not know',
    make: async (world) => {
      world.tesla.state.apps[0]?.scopes.push('vehicle_specs');
      await refuseToken(world);
      await signIn(world);
    },
    shows: ['sign-in', 'entry.unknown-scope'],
    ends: 'the person unticks it, presses Ask for the permissions again, and signs in',
    mend: async (world) => {
      world.tesla.state.apps[0]?.scopes.pop();
      await consentAgain(world);
    },
  },
  {
    name: 'the client secret is made anew at Tesla',
    make: async (world) => {
      world.tesla.rotateSecret(world.tesla.state.apps[0]?.clientId ?? '');
      await look(world);
    },
    shows: ['credentials', 'tesla.unauthorized-client'],
    ends: 'the person pastes the new one',
    mend: paste,
  },
  {
    name: 'the application credentials are deleted',
    make: async ({ homeAssistant }) => {
      const { url, token } = homeAssistant;
      for (const { id } of await credentialsIn(homeAssistant)) {
        await ask(url, token, { type: 'application_credentials/delete', application_credentials_id: id });
      }
    },
    shows: ['credentials', 'sign-in.credential-gone'],
    ends: 'the person pastes them again',
    mend: paste,
  },
  {
    name: 'a token of another region',
    make: refuse(421, { error: 'user out of region' }),
    shows: ['sign-in', 'entry.out-of-region'],
    ends: 'by itself',
    mend: clear,
  },
  {
    name: 'the quota of the day is used up (429)',
    make: refuse(429, 'Too Many Requests: Retry in 49200 seconds'),
    shows: ['sign-in', 'entry.rate-limited'],
    ends: 'by itself',
    mend: clear,
  },
  {
    name: 'payment is required (402)',
    make: refuse(402),
    shows: ['sign-in', 'tesla.billing-limit'],
    ends: 'by itself',
    mend: clear,
  },
  {
    name: 'the billing limit is reached (403 EXCEEDED_LIMIT)',
    make: async (world) => {
      await refuse(403, 'account disabled: EXCEEDED_LIMIT', '/api/1/')(world);
      await look(world);
    },
    shows: ['sign-in', 'tesla.billing-limit'],
    ends: 'by itself',
    mend: async (world) => {
      world.tesla.faults.clear();
      await look(world);
    },
  },
  {
    name: 'Tesla is down, and comes back',
    make: async (world) => {
      world.tesla.faults.down = true;
      await reloadEntries(world);
    },
    shows: ({ steps }) =>
      steps.some(
        ({ id, status, problems }) =>
          id === 'sign-in' && status !== 'done' && problems.some(({ evidence }) => evidence.length > 0),
      ),
    ends: 'by itself',
    mend: clear,
  },
  {
    name: 'the entry is disabled by the person: respected',
    make: async ({ homeAssistant }) => {
      const [entry] = await entriesIn(homeAssistant);
      const { url, token } = homeAssistant;
      await ask(url, token, { type: 'config_entries/disable', entry_id: entry?.entry_id, disabled_by: 'user' });
    },
    shows: ({ steps }) => steps.some(({ summary }) => summary.key === 'step.sign-in.disabled'),
    ends: 'the person presses Enable the integration',
    mend: async (world) => {
      const { journal } = await world.panel.snapshot();
      await look(world);
      expect((await world.panel.snapshot()).journal).toEqual(journal);
      expect((await entriesIn(world.homeAssistant)).map(({ state }) => state)).toEqual(['not_loaded']);
      await world.panel.press('sign-in.enable');
    },
  },
  {
    name: 'the second of two entries is refused, the first goes on',
    make: async (world) => {
      const { homeAssistant, panel, tesla } = world;
      const [first] = await entriesIn(homeAssistant);
      await panel.press('sign-in.add');
      await signIn(world, { account: 'other@example.com' });
      await panel.untilStep('sign-in', 'done');
      const second = (await entriesIn(homeAssistant)).find(({ entry_id }) => entry_id !== first?.entry_id);
      tesla.faults.next({ path: '/api/1/products' }, { status: 402, body: {} }, Number.POSITIVE_INFINITY);
      const path = `${homeAssistant.url}/api/config/config_entries/entry/${second?.entry_id}`;
      const headers = { authorization: `Bearer ${homeAssistant.token}` };
      await (await fetch(`${path}/reload`, { method: 'POST', headers })).body?.cancel();
    },
    shows: ['sign-in', 'tesla.billing-limit'],
    ends: 'by itself',
    mend: async (world) => {
      expect((await entriesIn(world.homeAssistant)).map(({ state }) => state)).toContain('loaded');
      world.tesla.faults.clear();
    },
    after: async ({ homeAssistant }) => {
      const { url, token } = homeAssistant;
      const second = (await entriesIn(homeAssistant)).at(-1);
      const headers = { authorization: `Bearer ${token}` };
      await (
        await fetch(`${url}/api/config/config_entries/entry/${second?.entry_id}`, { method: 'DELETE', headers })
      ).body?.cancel();
    },
  },
  {
    name: 'the entry is deleted',
    make: async ({ homeAssistant }) => {
      const { url, token } = homeAssistant;
      const headers = { authorization: `Bearer ${token}` };
      for (const { entry_id } of await entriesIn(homeAssistant)) {
        await (await fetch(`${url}/api/config/config_entries/entry/${entry_id}`, { method: 'DELETE', headers })).body?.cancel();
      }
    },
    shows: ({ steps }) => steps.some(({ id, status }) => id === 'sign-in' && status === 'todo'),
    ends: 'the person signs in',
    mend: async (world) => {
      await signInOpen(world);
      await signIn(world);
    },
  },
];
