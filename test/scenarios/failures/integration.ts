import { expect } from 'vitest';
import { reloadEntries } from '../../world/by-hand.ts';
import { ask } from '../../world/core/websocket.ts';
import { entriesIn } from '../../world/counts.ts';
import { signIn } from '../../world/person.ts';
import { look } from '../told.ts';
import { check } from './check.ts';
import type { Failure } from './failure.ts';
import {
  clear,
  consentAgain,
  deleteCredentials,
  deleteEntry,
  paste,
  reauth,
  refuse,
  refuseRenewal,
  refuseToken,
  signInOpen,
} from './hands.ts';

/** What befalls the integration, its credentials and its sign-in. Each leaves everything as it was. */
export const integrationFailures: readonly Failure[] = [
  {
    name: 'the token is refused',
    make: refuseToken,
    shows: ['sign-in', 'entry.token-refused'],
    older: true,
    ends: 'the person signs in',
    mend: signIn,
  },
  {
    name: 'Tesla refuses to renew the token for a moment (403)',
    make: refuseRenewal,
    shows: ['sign-in', 'entry.renewal-refused'],
    since: 'connected',
    older: true,
    ends: 'by itself within the minute, or the person presses Reload the integration: nobody signs in',
    mend: async (world) => {
      const { actions } = await world.panel.step('sign-in');
      expect(actions.map(({ id }) => id)).toEqual(['sign-in.continue', 'sign-in.reload']);
      world.tesla.faults.clear();
      await world.panel.press('sign-in.reload');
    },
    after: async ({ homeAssistant: { url, token } }) => {
      expect(await ask(url, token, { type: 'config_entries/flow/progress' })).toEqual([]);
    },
  },
  {
    name: 'Tesla refuses to renew the token, and the person begins to sign in before it takes it again',
    prepare: refuseRenewal,
    make: async (world) => {
      const { actions } = await world.panel.step('sign-in');
      await world.panel.press('sign-in.continue', actions.find(({ id }) => id === 'sign-in.continue')?.input);
    },
    shows: ['sign-in', 'step.sign-in.open'],
    since: 'cause',
    older: true,
    ends: 'the person presses Reload the integration beside the link; their sign-in is not left behind',
    mend: async (world) => {
      await signInOpen(world);
      world.tesla.faults.clear();
      await world.panel.press('sign-in.reload');
    },
    after: async ({ homeAssistant: { url, token } }) => {
      expect(await ask(url, token, { type: 'config_entries/flow/progress' })).toEqual([]);
    },
  },
  {
    name: 'the consent is denied at the reauth',
    prepare: reauth,
    make: async (world) => {
      await reauth(world);
      await signIn(world, { deny: true });
    },
    shows: ['sign-in', 'sign-in.denied'],
    older: true,
    ends: 'the person presses Reload the integration, and signs in',
    mend: async (world) => {
      await world.panel.press('sign-in.reload');
      await signIn(world);
    },
  },
  {
    name: 'another account signs in at the reauth',
    prepare: reauth,
    make: async (world) => {
      world.tesla.addAccount({ name: 'other@example.com', region: 'eu' });
      await reauth(world);
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
    prepare: reauth,
    make: async (world) => {
      await reauth(world);
      await signIn(world, { scopes: [] });
    },
    shows: ['sign-in', 'tesla.missing-scopes'],
    older: true,
    ends: 'the person presses Ask for the permissions again, and signs in',
    mend: consentAgain,
  },
  {
    name: 'a scope in the token that Home Assistant does not know',
    prepare: reauth,
    make: async (world) => {
      world.tesla.state.apps[0]?.scopes.push('vehicle_specs');
      await reauth(world);
      await signIn(world);
    },
    shows: ['sign-in', 'entry.unknown-scope'],
    older: true,
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
      return await check(world);
    },
    shows: ['credentials', 'tesla.unauthorized-client'],
    since: 'cause',
    ends: 'the person pastes the new one',
    mend: paste,
  },
  {
    name: 'the application credentials are deleted',
    make: deleteCredentials,
    shows: ['credentials', 'sign-in.credential-gone'],
    wordless: true,
    older: true,
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
    make: refuse(403, 'account disabled: EXCEEDED_LIMIT', '/api/1/'),
    shows: ['sign-in', 'tesla.billing-limit'],
    older: true,
    ends: 'by itself',
    mend: async (world) => {
      world.tesla.faults.clear();
      await look(world);
    },
  },
  {
    name: 'Tesla refuses the account alone (403 EXCEEDED_LIMIT), the registration is in order',
    make: refuse(403, { error: 'account disabled: EXCEEDED_LIMIT' }),
    shows: ['sign-in', 'tesla.billing-limit'],
    older: true,
    ends: 'by itself',
    mend: clear,
  },
  {
    name: 'Tesla refuses the account the Fleet API (403)',
    make: refuse(403, { error: 'forbidden, see https://developer.tesla.com/docs/fleet-api' }),
    shows: ['sign-in', 'tesla.no-fleet-api'],
    ends: 'by itself',
    mend: clear,
  },
  {
    name: 'Tesla does not allow the account in the region (403)',
    make: refuse(403, { error: 'user not allowed in region' }),
    shows: ['sign-in', 'tesla.not-allowed-in-region'],
    ends: 'by itself',
    mend: clear,
  },
  {
    name: 'Tesla refuses once, at random (403)',
    make: async (world) => {
      world.tesla.faults.next({ path: '/api/1/products' }, { status: 403, body: { error: 'Unauthorized' } });
      await reloadEntries(world);
    },
    shows: ['sign-in', 'entry.forbidden-passed'],
    older: true,
    ends: 'by itself',
  },
  {
    name: 'Tesla is down, and comes back',
    make: async (world) => {
      world.tesla.faults.down = true;
      await reloadEntries(world);
    },
    shows: ['sign-in', 'tesla.down'],
    older: true,
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
    shows: ['sign-in', 'step.sign-in.disabled'],
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
    after: async (world) => await deleteEntry(world, (await entriesIn(world.homeAssistant)).at(-1)?.entry_id),
  },
  {
    name: 'the entry is deleted',
    make: async (world) => {
      for (const { entry_id } of await entriesIn(world.homeAssistant)) await deleteEntry(world, entry_id);
    },
    shows: ['sign-in', 'step.sign-in.open'],
    older: true,
    ends: 'the person signs in',
    mend: async (world) => {
      await signInOpen(world);
      await signIn(world);
    },
  },
];
