import type { Ports } from '../../../../src/setup/ports.ts';
import { refused } from '../../../ha/fake-core.ts';
import { credential, entry } from '../../make-world.ts';
import { temporaryStore } from '../../temporary-store.ts';
import { coreSays, type Rows, whileConnected } from '../row.ts';

const MINUTE = 60_000;
const coreEntry = { entry_id: 'entry', domain: 'tesla_fleet', title: 'me', state: 'loaded', modified_at: 1_700_000_000.25 };
const entriesOfCore = {
  'config_entries/get': [coreEntry],
  'application_credentials/config_entry': { application_credentials_id: 'item' },
  'GET diagnostics/config_entry/entry': { data: { scopes: ['openid'] } },
};
const reauth = {
  handler: 'tesla_fleet',
  flow_id: 'theirs',
  step_id: 'reauth_confirm',
  context: { source: 'reauth', entry_id: 'entry' },
};
const theirs = { flowId: 'theirs', entryId: 'entry', stepId: 'reauth_confirm' };
const progress = 'config_entries/flow/progress';
const external = { type: 'external', flow_id: 'ours', step_id: 'auth', url: 'https://auth.example.com/' } as const;
const flowOfCore = 'GET config/config_entries/flow/ours';
/** A flow of ours that Core answers so. */
function ourFlow(answer: unknown): () => Partial<Ports> {
  return () => {
    const store = temporaryStore();
    store.settings.set({ begunFlow: 'ours' });
    return { ...coreSays({ [progress]: [reauth], [flowOfCore]: answer })(), store };
  };
}

/** The entries of Tesla Fleet, and the ways to them. */
export const signInRows = {
  entries: {
    ...whileConnected,
    anew: {
      ...whileConnected.anew,
      'a credential came': { sees: { credentials: [credential(), credential({ id: 'second' })] } },
    },
    same: { 'a secret is another one': { sees: { credentials: [credential({ secretMark: 'other' })] } } },
    keeps: 'asked',
    looks: {
      'Core lists them': {
        ports: coreSays(entriesOfCore),
        sees: [entry({ title: 'me', changedAt: 1_700_000_000_250, scopes: ['openid'] })],
      },
      'Core refuses': { ports: coreSays({ ...entriesOfCore, 'config_entries/get': refused('timeout') }), fails: 'timeout' },
    },
    again: { 'for scopes that changed with a refresh': [{}, 360 * MINUTE] },
    told: ['config_entries/subscribe'],
  },

  flows: {
    ...whileConnected,
    anew: { ...whileConnected.anew, 'a flow was begun': { settings: { begunFlow: 'ours' } } },
    keeps: 'asked',
    looks: {
      'none is ours': {
        ports: () => ({ ...coreSays({ [progress]: [reauth] })(), store: temporaryStore() }),
        sees: { reauth: [theirs] },
      },
      'one is ours': { ports: ourFlow(external), sees: { own: external, reauth: [theirs] } },
      'ours is over': {
        ports: ourFlow(refused('not-found')),
        sees: { own: { type: 'gone', flow_id: 'ours' }, reauth: [theirs] },
      },
      'Core refuses to list them': { ports: coreSays({ [progress]: refused('timeout') }), fails: 'timeout' },
      'Core refuses ours': { ports: ourFlow(refused('call-refused')), fails: 'call-refused' },
    },
    again: {
      'while someone signs in': [{ sees: { flows: { own: external, reauth: [] } } }, 5 * MINUTE],
      'not where nobody does': [{}, undefined],
    },
    told: [
      'config_entries/flow/subscribe',
      'data_entry_flow_progressed',
      'config_entries/subscribe',
      'repairs_issue_registry_updated',
    ],
  },
} satisfies Partial<Rows>;
