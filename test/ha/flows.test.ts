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

  /** What was told, in order, of what Core pushed. */
  function listening() {
    const core = new FakeCore();
    const told: unknown[] = [];
    const end = onFlows(core, {
      changed: () => told.push('changed'),
      progressed: (flowId, byCore) => told.push([flowId, byCore]),
      completed: () => told.push('completed'),
    });
    return { core, told, end };
  }
  const progressed = (flow_id: string, handler = 'tesla_fleet') => ({ data: { handler, flow_id, refresh: true } });

  test('flows that Core begins, external steps that are done, and entries that come of it are told', () => {
    const { core, told, end } = listening();
    core.push('config_entries/flow/subscribe');
    core.push('data_entry_flow_progressed', progressed('f'));
    core.push('data_entry_flow_progressed', progressed('g', 'hue'));
    core.push('config_entries/subscribe', [{ type: null, entry: { domain: 'tesla_fleet' } }]);
    core.push('config_entries/subscribe', [{ type: 'added', entry: { domain: 'hue' } }]);
    core.push('config_entries/subscribe', [{ type: 'added', entry: { domain: 'tesla_fleet' } }]);
    expect(told).toEqual(['changed', ['f', false], 'completed']);
    end();
    expect(core.subscriptions).toBe(0);
  });

  test('a dialog that a person began is told from what Core began by itself, until that has ended or Core is another', () => {
    const { core, told } = listening();
    const began = (type: string | null, ...ids: string[]) => ids.map((flow_id) => ({ type, flow_id, flow: {} }));
    const step = (flow_id: string) => core.push('data_entry_flow_progressed', progressed(flow_id));
    core.push('config_entries/flow/subscribe', began(null, 'first'));
    core.push('config_entries/flow/subscribe', began('added', 'second'));
    for (const id of ['first', 'second', 'theirs']) step(id);
    core.push('config_entries/flow/subscribe', began('removed', 'second'));
    step('second');
    core.push('config_entries/flow/subscribe', []);
    step('first');
    expect(told.filter((each) => each !== 'changed')).toEqual([
      ['first', true],
      ['second', true],
      ['theirs', false],
      ['second', false],
      ['first', false],
    ]);
  });

  test('what nobody understands is a reason to look', () => {
    const { core, told } = listening();
    core.push('data_entry_flow_progressed', { data: null });
    core.push('config_entries/subscribe', 'strange');
    expect(told).toEqual(['changed', 'changed']);
  });
});
