import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../src/ha/errors.ts';
import { closeOthers } from '../../src/setup/sign-in-actions.ts';
import { SignInFlow } from '../../src/setup/sign-in-flow.ts';
import type { Store } from '../../src/store/store.ts';
import { FakeCore, refused } from '../ha/fake-core.ts';
import { makePorts } from './make-ports.ts';
import { temporaryStore } from './temporary-store.ts';

const BEGIN = 'POST config/config_entries/flow';
const READ = 'GET config/config_entries/flow/f';
const del = (id: string): string => `DELETE config/config_entries/flow/${id}`;
const external = { type: 'external', flow_id: 'f', step_id: 'auth', url: 'https://auth.example.com/x' };
const inProgress = { type: 'abort', flow_id: 'f', reason: 'already_in_progress' };

const known = ({ settings }: Store) => settings.get('otherDialogs');

/** A sign-in of ours that has been begun and stands so. */
async function begun(stands: unknown = external) {
  const core = new FakeCore({ [BEGIN]: stands, [READ]: stands, [del('f')]: {}, [del('theirs')]: {} });
  const store = temporaryStore();
  const flow = new SignInFlow(core, store);
  await flow.begin(() => undefined);
  return { core, store, flow, ports: makePorts({ core, store, signIn: flow }) };
}

describe('dialogs that others have left open', () => {
  test('one that goes on and is neither ours nor one that Core began is remembered, over a restart of this app too', async () => {
    const { core, flow, store } = await begun();
    flow.progressed('f', false);
    flow.progressed('reauth', true);
    await flow.look();
    expect(known(store)).toBeUndefined();
    flow.progressed('theirs', false);
    flow.progressed('theirs', false);
    await flow.look();
    expect(known(store)).toEqual({ seen: ['theirs'] });
    await new SignInFlow(core, store).look();
    expect(known(store)).toEqual({ seen: ['theirs'] });
    expect(core.asked.map(({ what }) => what).filter((what) => what.includes('theirs'))).toEqual([]);
  });

  test('not without end', async () => {
    const { flow, store } = await begun();
    for (let index = 0; index < 20; index += 1) flow.progressed(`theirs-${index}`, false);
    await flow.look();
    expect(known(store)?.seen).toHaveLength(5);
    expect(known(store)?.seen.at(-1)).toBe('theirs-19');
  });

  test('one that was not seen shows when Core ends ours because of it, and a restart of this app forgets it not', async () => {
    const { core, store } = await begun(inProgress);
    expect(known(store)).toEqual({ seen: [], refused: 'f' });
    core.answers.set(READ, refused('not-found'));
    const restarted = new SignInFlow(core, store);
    expect(await restarted.look()).toMatchObject({ type: 'gone' });
    expect(known(store)).toEqual({ seen: [], refused: 'f' });
  });

  test.each(['oauth_error', 'already_configured'])('another end of ours says nothing of another dialog: %s', async (reason) => {
    const { store } = await begun({ ...inProgress, reason });
    expect(known(store)).toBeUndefined();
  });

  test('an open sign-in of ours that is gone after a lost connection says that Core was restarted, and the dialogs are gone', async () => {
    const { core, flow, store } = await begun();
    flow.progressed('theirs', false);
    await flow.look();
    flow.forget();
    flow.forget();
    await flow.look();
    expect(known(store)).toEqual({ seen: ['theirs'] });
    core.answers.set(READ, refused('not-found'));
    flow.forget();
    await flow.look();
    expect(known(store)).toBeUndefined();
  });

  test('without an open sign-in of ours a lost connection counts as a restart, and what was ended is begun anew', async () => {
    const { flow, store } = await begun(inProgress);
    flow.forget();
    expect(await flow.look()).toBeUndefined();
    expect(known(store)).toBeUndefined();
    flow.progressed('theirs', false);
    await flow.look();
    expect(known(store)).toEqual({ seen: ['theirs'] });
    flow.forget();
    await flow.look();
    expect(known(store)).toBeUndefined();
  });

  test('closed, they are gone from Core; one that is over already is fine', async () => {
    const { core, flow, store, ports } = await begun();
    flow.progressed('over', false);
    flow.progressed('theirs', false);
    await flow.look();
    core.answers.set(del('over'), refused('not-found'));
    await closeOthers(ports);
    expect(core.asked.map(({ what }) => what)).toEqual([BEGIN, del('over'), del('theirs')]);
    expect(known(store)).toBeUndefined();
    expect(await flow.look()).toMatchObject({ type: 'external' });
  });

  test('one that Core does not close stays known', async () => {
    const { core, flow, store, ports } = await begun();
    flow.progressed('theirs', false);
    await flow.look();
    core.answers.set(del('theirs'), refused('call-refused'));
    await expect(closeOthers(ports)).rejects.toBeInstanceOf(HomeAssistantError);
    expect(known(store)).toEqual({ seen: ['theirs'] });
  });

  test('one that has made its entry has ended the others', async () => {
    const { flow, store } = await begun(inProgress);
    flow.progressed('theirs', false);
    flow.completed();
    expect(await flow.look()).toBeUndefined();
    expect(known(store)).toBeUndefined();
  });

  test('the word that it is closed forgets the sign-in that it has ended, and no other', async () => {
    const ended = await begun(inProgress);
    ended.flow.lift();
    expect(await ended.flow.look()).toBeUndefined();
    const open = await begun();
    open.flow.progressed('theirs', false);
    await open.flow.look();
    open.flow.lift();
    expect(known(open.store)).toBeUndefined();
    expect(await open.flow.look()).toMatchObject({ type: 'external' });
  });
});
