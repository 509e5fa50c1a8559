import { describe, expect, test } from 'vitest';
import { abandonFlow, answerFlow, beginFlow, listReauthFlows, onFlows, readFlow } from '../../src/ha/flows.ts';
import { FakeCore, refusal, refused } from './fake-core.ts';

const begin = 'POST config/config_entries/flow';
const at = (id: string): string => `config/config_entries/flow/${id}`;

describe('flows', () => {
  test.each([
    [
      { type: 'form', flow_id: 'f', step_id: 'region', errors: null, description_placeholders: null, data_schema: [] },
      { type: 'form', errors: {}, description_placeholders: {} },
    ],
    [
      {
        type: 'form',
        flow_id: 'f',
        step_id: 'domain_registration',
        errors: { base: 'x' },
        description_placeholders: { pem: 'P' },
      },
      { errors: { base: 'x' }, description_placeholders: { pem: 'P' } },
    ],
    [{ type: 'external', flow_id: 'f', step_id: 'auth', url: 'https://a.example/x' }, { url: 'https://a.example/x' }],
    [{ type: 'external_done', flow_id: 'f', step_id: 'creation' }, { type: 'external_done' }],
    [
      { type: 'abort', flow_id: 'f', reason: 'oauth_error' },
      { reason: 'oauth_error', description_placeholders: {} },
    ],
    [
      { type: 'create_entry', flow_id: 'f', title: 'me', result: { entry_id: 'e' } },
      { type: 'create_entry', title: 'me' },
    ],
    [{ type: 'menu', flow_id: 'f', step_id: 'm', menu_options: [] }, { type: 'menu' }],
    [{ type: 'progress', flow_id: 'f', step_id: 'p' }, { type: 'progress' }],
  ])('a result of Core is read: %o', async (answer, expected) => {
    expect(await beginFlow(new FakeCore({ [begin]: answer }))).toMatchObject(expected);
  });

  test.each([
    { type: 'a_new_kind', flow_id: 'f' },
    { type: 'form', step_id: 'x' },
    { type: 'external', flow_id: 'f', step_id: 'auth', url: 'not a url' },
    'Internal Server Error',
    null,
  ])('a malformed one is a typed error: %o', async (answer) => {
    expect((await refusal(beginFlow(new FakeCore({ [begin]: answer })))).code).toBe('unexpected-answer');
  });

  test('it is ours that is begun, read and answered', async () => {
    const form = { type: 'form', flow_id: 'f', step_id: 'region' };
    const core = new FakeCore({ [begin]: form, [`GET ${at('f')}`]: form, [`POST ${at('f')}`]: form });
    await beginFlow(core);
    await readFlow(core, 'f');
    await answerFlow(core, 'f', { region: 'eu' });
    expect(core.asked.map(({ question }) => question)).toEqual([{ handler: 'tesla_fleet' }, {}, { region: 'eu' }]);
  });

  test('giving up one that is over is fine; another refusal is told', async () => {
    await abandonFlow(new FakeCore({ [`DELETE ${at('f')}`]: refused('not-found') }), 'f');
    const error = await refusal(abandonFlow(new FakeCore({ [`DELETE ${at('f')}`]: refused('call-refused') }), 'f'));
    expect(error.code).toBe('call-refused');
  });

  test('of the flows under way only reauths of ours count', async () => {
    const flow = (handler: string, source: string, flow_id: string) => ({
      handler,
      flow_id,
      step_id: 'reauth_confirm',
      context: { source, entry_id: 'e' },
    });
    const core = new FakeCore({
      'config_entries/flow/progress': [
        flow('tesla_fleet', 'reauth', 'ours'),
        flow('tesla_fleet', 'user', 'users'),
        flow('hue', 'reauth', 'theirs'),
        { handler: 'ssdp', flow_id: 'x', context: { source: 'ssdp' } },
        { handler: 7, flow_id: null },
        'strange',
      ],
    });
    expect(await listReauthFlows(core)).toEqual([{ flowId: 'ours', entryId: 'e', stepId: 'reauth_confirm' }]);
  });

  test('begun flows and external steps that are done are told', () => {
    const core = new FakeCore();
    let changes = 0;
    const end = onFlows(core, () => {
      changes += 1;
    });
    core.push('config_entries/flow/subscribe');
    core.push('data_entry_flow_progressed', { data: { flow_id: 'f' } });
    expect(changes).toBe(2);
    end();
    expect(core.subscriptions).toBe(0);
  });
});
