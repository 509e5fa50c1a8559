import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { continueSignIn, isKnownForm, startSignIn } from '../../src/setup/sign-in-actions.ts';
import { SignInFlow } from '../../src/setup/sign-in-flow.ts';
import { FakeCore, refused } from '../ha/fake-core.ts';
import { makePorts } from './make-ports.ts';
import { credential, DOMAIN, makeWorld, missing, OURS, registered } from './make-world.ts';
import { temporaryStore } from './temporary-store.ts';

const BEGIN = 'POST config/config_entries/flow';
const READ = 'GET config/config_entries/flow/f';
const ANSWER = 'POST config/config_entries/flow/f';
const GIVE_UP = 'DELETE config/config_entries/flow/f';

const form = (step_id: string, errors: Record<string, string> = {}) => ({ type: 'form', flow_id: 'f', step_id, errors });
const external = { type: 'external', flow_id: 'f', step_id: 'auth', url: 'https://auth.example.com/x' };
const done = { type: 'create_entry', flow_id: 'f', title: 'me' };

/** Core that gives one result after the other to whoever asks how our flow goes on. */
function scripted(...results: unknown[]): FakeCore {
  const next = (): unknown => results.shift() ?? refused('not-found');
  return new FakeCore({ [BEGIN]: next, [READ]: next, [ANSWER]: next, [GIVE_UP]: {} });
}
function setUp(core: FakeCore) {
  const store = temporaryStore();
  return { core, store, flow: new SignInFlow(core, store), ports: makePorts({ core, store }) };
}
const answered = ({ asked }: FakeCore): unknown[] => asked.filter(({ what }) => what === ANSWER).map(({ question }) => question);
const world = makeWorld({ sees: { registrations: { na: missing, eu: registered(OURS) } } });

describe("Core's flow", () => {
  test('begun, it stops at the page of Tesla, and its id is kept', async () => {
    const { flow, store } = setUp(scripted(external));
    await flow.begin(() => undefined);
    expect(store.settings.get('begunFlow')).toBe('f');
  });

  test('every form that we know is answered by its step id, in whatever order', async () => {
    const { core, ports } = setUp(
      scripted(form('pick_implementation'), form('domain_input'), form('region'), form('registration_complete'), done),
    );
    await startSignIn(ports, world);
    expect(answered(core)).toEqual([{ implementation: 'tesla_fleet_setup_app' }, { domain: DOMAIN }, { region: 'na' }, {}]);
    expect(await ports.signIn.look()).toMatchObject({ type: 'create_entry' });
  });

  test('an unknown form is left to the person', async () => {
    const { core, ports } = setUp(scripted(form('a_new_step')));
    await startSignIn(ports, world);
    expect(answered(core)).toEqual([]);
    expect(await ports.signIn.look()).toMatchObject({ step_id: 'a_new_step' });
    expect(isKnownForm('a_new_step')).toBe(false);
  });

  test('a form that comes back with an error is not answered again by itself, but on a word', async () => {
    const failed = form('domain_registration', { base: 'public_key_not_found' });
    const { core, ports } = setUp(scripted(form('domain_input'), failed, form('registration_complete'), done));
    await startSignIn(ports, world);
    expect(answered(core)).toHaveLength(1);
    expect(await ports.signIn.look()).toMatchObject({ errors: { base: 'public_key_not_found' } });
    await continueSignIn(ports, 'f', world);
    expect(answered(core)).toEqual([{ domain: DOMAIN }, {}, {}]);
  });

  test('a form is remembered: reading it would register at Tesla once more', async () => {
    const { core, ports } = setUp(scripted(form('domain_registration', { base: 'x' })));
    await ports.signIn.begin(() => undefined);
    await ports.signIn.look();
    await ports.signIn.look();
    expect(core.asked.map(({ what }) => what)).toEqual([BEGIN]);
  });

  test.each([
    { type: 'external_done', flow_id: 'f', step_id: 'creation' },
    { type: 'progress', flow_id: 'f', step_id: 'p' },
  ])('what goes on without us is read each time: %o', async (result) => {
    const { core, flow } = setUp(scripted(result, result, form('region')));
    await flow.begin(() => undefined);
    expect(await flow.look()).toMatchObject(result);
    expect(await flow.look()).toMatchObject({ step_id: 'region' });
    expect(core.asked).toHaveLength(3);
  });

  test("while the person is at Tesla's page Core is asked only when it says that the flow went on", async () => {
    const { core, flow } = setUp(scripted(external, form('region')));
    await flow.begin(() => undefined);
    expect(await flow.look()).toMatchObject(external);
    flow.progressed('another', false);
    expect(await flow.look()).toMatchObject(external);
    expect(core.asked).toHaveLength(1);
    flow.progressed('f', false);
    expect(await flow.look()).toMatchObject({ step_id: 'region' });
  });

  test('what Core may have failed to say is asked after some minutes', async () => {
    let now = 0;
    const core = scripted(external, external, form('region'));
    const flow = new SignInFlow(core, temporaryStore(), () => now);
    await flow.begin(() => undefined);
    now += 10 * 60_000;
    expect(await flow.look()).toMatchObject(external);
    expect(await flow.look()).toMatchObject(external);
    now += 10 * 60_000;
    expect(await flow.look()).toMatchObject({ step_id: 'region' });
  });

  test('a flow that repeats a form for ever ends', async () => {
    const core = new FakeCore({ [BEGIN]: form('region'), [ANSWER]: form('region') });
    await setUp(core).flow.begin(() => ({}));
    expect(answered(core).length).toBeLessThan(20);
  });

  test('after a restart of Core it is gone', async () => {
    const { flow, core } = setUp(scripted(form('region'), refused('not-found')));
    await flow.begin(() => undefined);
    flow.forget();
    expect(await flow.look()).toEqual({ type: 'gone', flow_id: 'f' });
    await flow.look();
    expect(core.asked).toHaveLength(2);
  });

  test('why it ended is remembered over a lost connection', async () => {
    const { flow } = setUp(scripted({ type: 'abort', flow_id: 'f', reason: 'oauth_error' }));
    await flow.begin(() => undefined);
    flow.forget();
    expect(await flow.look()).toMatchObject({ reason: 'oauth_error' });
  });

  test('after a restart of this app it is found again by its id', async () => {
    const { flow, store, core } = setUp(scripted(external, external));
    await flow.begin(() => undefined);
    expect(await new SignInFlow(core, store).look()).toMatchObject({ type: 'external' });
  });

  test('after a restart of this app, or of the connection, no form is asked for that registers whenever it is asked for', async () => {
    const failed = form('domain_registration', { base: 'public_key_not_found' });
    const { flow, store, core } = setUp(scripted(failed, refused('not-found')));
    await flow.begin(() => undefined);
    flow.forget();
    expect(await flow.look()).toMatchObject(failed);
    const restarted = new SignInFlow(core, store);
    expect(await restarted.look()).toMatchObject(failed);
    expect(core.asked).toHaveLength(1);
    // Core was restarted meanwhile: that shows when the form is answered.
    await restarted.continue('f', () => ({}));
    expect(await restarted.look()).toEqual({ type: 'gone', flow_id: 'f' });
    expect(core.asked.map(({ what }) => what)).toEqual([BEGIN, ANSWER]);
  });

  test('another error than its end is told', async () => {
    const { flow } = setUp(scripted(external, refused('timeout')));
    await flow.begin(() => undefined);
    flow.progressed('f', false);
    await expect(flow.look()).rejects.toBeInstanceOf(HomeAssistantError);
  });

  test('starting anew gives the old one up first', async () => {
    const { core, ports } = setUp(scripted(external, external));
    await startSignIn(ports, world);
    await startSignIn(ports, world);
    expect(core.asked.map(({ what }) => what)).toEqual([BEGIN, GIVE_UP, BEGIN]);
  });

  test('a reauth of Core is taken up, and its id kept', async () => {
    const { core, ports, store } = setUp(scripted(form('reauth_confirm'), external));
    await continueSignIn(ports, 'f', world);
    expect(answered(core)).toEqual([{}]);
    expect(store.settings.get('begunFlow')).toBe('f');
  });

  test('a reauth that Core lists no more, since the entry loads again, is asked for at once', async () => {
    const { core, ports } = setUp(scripted(external));
    await continueSignIn(ports, 'f', world);
    expect(await ports.signIn.look(['f'])).toMatchObject({ type: 'external' });
    core.answers.set(READ, refused('not-found'));
    expect(await ports.signIn.look([])).toEqual({ type: 'gone', flow_id: 'f' });
  });

  test('a look in the middle of an action waits for its end', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const core = new FakeCore({ [BEGIN]: form('region'), [ANSWER]: () => promise });
    const { flow } = setUp(core);
    const action = flow.begin((at) => (at.step_id === 'region' ? { region: 'na' } : undefined));
    const look = flow.look();
    resolve(form('a_new_step'));
    await action;
    expect(await look).toMatchObject({ step_id: 'a_new_step' });
  });

  test('begun anew or taken up, it is known with which credential, until it is given up', async () => {
    const { ports, store, flow } = setUp(scripted(form('reauth_confirm'), form('pick_implementation'), external));
    await continueSignIn(ports, 'f', world);
    expect(store.settings.get('begunWith')).toBe('tesla_fleet_setup_app');
    // Another credential is chosen meanwhile: the flow is the same.
    await continueSignIn(ports, 'f', makeWorld({ sees: { credentials: [credential({ authDomain: 'item' })] } }));
    expect(store.settings.get('begunWith')).toBe('tesla_fleet_setup_app');
    await flow.abandon();
    expect(store.settings.get('begunWith')).toBeUndefined();
  });

  test('nothing was begun: there is nothing to look at', async () => {
    const { flow, core } = setUp(scripted());
    expect(await flow.look()).toBeUndefined();
    expect(core.asked).toEqual([]);
  });
});
