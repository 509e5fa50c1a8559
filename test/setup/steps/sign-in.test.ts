import { describe, expect, test } from 'vitest';
import { HomeAssistantError } from '../../../src/ha/errors.ts';
import type { OwnFlow } from '../../../src/setup/sign-in-flow.ts';
import { signIn } from '../../../src/setup/steps/sign-in.ts';
import { credential, type Different, device, entry, look, makeWorld, missing, NOW, OURS, registered } from '../make-world.ts';

type Sees = NonNullable<Different['sees']>;
const flow_id = 'flow';
const homeOnly: Sees = { registrations: { na: missing, eu: registered(OURS) } };
const noEntry = (own?: OwnFlow): Sees => ({
  ...homeOnly,
  entries: [],
  flows: { reauth: [], ...(own === undefined ? {} : { own }) },
});
const form = (step_id: string, errors: Record<string, string> = {}): OwnFlow => ({
  type: 'form',
  flow_id,
  step_id,
  errors,
  description_placeholders: {},
});
const abort = (reason: string): OwnFlow => ({ type: 'abort', flow_id, reason, description_placeholders: {} });
const external: OwnFlow = { type: 'external', flow_id, step_id: 'auth', url: 'https://auth.example.com/authorize' };
const reauth = { flowId: 'reauth', entryId: 'entry', stepId: 'reauth_confirm' };
const broken = (state: string, reason?: string): Sees => ({ entries: [entry({ state, reason })] });
const renewal = "403, message='Forbidden', url='https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token'";
const tried = (count: number) => ({ entry: { of: 0, count, last: NOW } });
const retry403 = 'Access to this resource is not authorized, developers should check required Scope.';
const retry412 = 'A condition has not been met to process the request.';

describe('without an entry', () => {
  const table: readonly [string, Different, string, string, string[], string[]][] = [
    ['everything is ready: it starts by itself', { sees: noEntry() }, 'todo', 'ready', [], ['start!']],
    [
      'the home region is not registered: no one is sent to Tesla',
      { sees: { ...noEntry(), registrations: { na: missing, eu: missing } } },
      'waiting',
      'earlier',
      [],
      [],
    ],
    ['no credential', { sees: { ...noEntry(), credentials: [] } }, 'waiting', 'earlier', [], []],
    [
      'it could not be started: shown, and not by itself',
      {
        sees: noEntry(),
        outcomes: { 'sign-in.start': { at: NOW, error: new HomeAssistantError('call-refused', 'POST: HTTP 500') } },
      },
      'problem',
      'failed',
      ['home-assistant.unknown'],
      ['start'],
    ],
    ["at Tesla's page", { sees: noEntry(external) }, 'todo', 'open', [], ['start']],
    [
      'just back from there',
      { sees: noEntry({ type: 'external_done', flow_id, step_id: 'auth' }) },
      'waiting',
      'finishing',
      [],
      [],
    ],
    ['at a form that we know', { sees: noEntry(form('region')) }, 'waiting', 'finishing', [], ['continue!']],
    [
      'at a form with an error: not answered again by itself',
      { sees: noEntry(form('domain_registration', { base: 'public_key_not_found' })) },
      'problem',
      'refused',
      ['tesla.key-download-failed'],
      ['continue', 'start'],
    ],
    [
      'a rejected registration is shown with what Core logged',
      {
        sees: {
          ...noEntry(form('domain_registration', { base: 'invalid_response' })),
          log: [{ at: NOW, text: 'Partner registration failed for eu: 422' }],
        },
      },
      'problem',
      'refused',
      ['sign-in.registration-rejected'],
      ['continue', 'start'],
    ],
    [
      'registered in both regions, and refused: the way out is told',
      {
        sees: {
          ...noEntry(form('domain_registration', { base: 'invalid_response' })),
          registrations: { na: registered(OURS), eu: registered(OURS) },
        },
      },
      'problem',
      'refused',
      ['sign-in.registered-everywhere'],
      ['continue', 'start'],
    ],
    [
      'gone after a restart: begun anew',
      { sees: noEntry({ type: 'gone', flow_id }) },
      'problem',
      'failed',
      ['sign-in.gone'],
      ['start!'],
    ],
    [
      'the entry was just made, and the list is from before: no second sign-in',
      { sees: noEntry({ type: 'create_entry', flow_id, title: 'x' }) },
      'waiting',
      'finishing',
      [],
      [],
    ],
    [
      "at Tesla's page, and the credential that it was begun with is gone: given up",
      { sees: { ...noEntry(external), credentials: [] }, settings: { begunWith: 'tesla_fleet_setup_app' } },
      'waiting',
      'earlier',
      [],
      ['abandon!'],
    ],
    [
      "at Tesla's page, and the same app has another credential: given up",
      {
        sees: { ...noEntry(external), credentials: [credential({ authDomain: 'item' })] },
        settings: { begunWith: 'tesla_fleet_setup_app' },
      },
      'waiting',
      'earlier',
      [],
      ['abandon!'],
    ],
    [
      "at Tesla's page, with its credential",
      { sees: noEntry(external), settings: { begunWith: 'tesla_fleet_setup_app' } },
      'todo',
      'open',
      [],
      ['start'],
    ],
    ...(
      [
        ['user_rejected_authorize', 'sign-in.denied'],
        ['reauth_account_mismatch', 'sign-in.other-account'],
        ['already_configured', 'sign-in.already-configured'],
        ['oauth_error', 'sign-in.tesla-refused'],
        ['oauth_failed', 'sign-in.tesla-refused'],
        ['oauth_unauthorized', 'sign-in.tesla-refused'],
        ['oauth_timeout', 'sign-in.tesla-slow'],
        ['authorize_url_timeout', 'sign-in.tesla-slow'],
        ['missing_credentials', 'sign-in.credential-gone'],
        ['missing_configuration', 'sign-in.credential-gone'],
        ['no_url_available', 'sign-in.no-url'],
        ['something_new', 'sign-in.aborted'],
      ] as const
    ).map(([reason, code]): [string, Different, string, string, string[], string[]] => [
      `aborted: ${reason}`,
      { sees: noEntry(abort(reason)) },
      'problem',
      'failed',
      [code],
      ['start'],
    ]),
  ];
  test.each(table)('%s', (_name, different, status, summary, problems, offers) => {
    expect(look(signIn, different).short).toEqual({ status, summary, problems, offers });
  });

  test.each([form('a_new_step'), { type: 'menu', flow_id, step_id: 'choose' } as const])(
    'an unknown step goes to the person: %o',
    (own) => {
      const found = look(signIn, { sees: noEntry(own) });
      expect(found.short).toMatchObject({ status: 'todo', summary: 'by-hand', problems: ['sign-in.unknown-step'] });
      expect(found.actions.filter(({ automatic }) => automatic)).toEqual([]);
      expect(found.links).toMatchObject([{ kind: 'home-assistant' }]);
    },
  );

  test("Tesla's page is a link", () => {
    expect(look(signIn, { sees: noEntry(external) }).links).toMatchObject([{ url: 'https://auth.example.com/authorize' }]);
  });
});

test('the entry that was made is gone from a later list: the sign-in begins anew', () => {
  const world = makeWorld({ sees: noEntry({ type: 'create_entry', flow_id, title: 'x' }) });
  const found = signIn.check({ ...world, entries: { ...world.entries, at: NOW + 1 } });
  expect(found.actions).toMatchObject([{ id: 'sign-in.start', automatic: true }]);
});

describe('a dialog of others is open', () => {
  const seen = { otherDialogs: { seen: ['theirs'] } };
  const unseen = { otherDialogs: { seen: [], refused: flow_id } };
  const ended = abort('already_in_progress');
  const expired = broken('setup_error', 'The OAuth token has expired.');
  const table: readonly [string, Different, string, string, string[], string[]][] = [
    [
      'seen before the sign-in: the way to Tesla is not opened',
      { sees: noEntry(), settings: seen },
      'problem',
      'barred',
      ['sign-in.dialog-open'],
      ['close-dialog', 'start!'],
    ],
    [
      'seen while a sign-in is open',
      { sees: noEntry(external), settings: seen },
      'problem',
      'barred',
      ['sign-in.dialog-open'],
      ['close-dialog'],
    ],
    [
      'not seen, and Core has just ended the sign-in',
      { sees: noEntry(ended), settings: unseen },
      'problem',
      'barred',
      ['sign-in.dialog-unseen'],
      ['dialog-closed', 'restart', 'start!'],
    ],
    [
      'the same while automatic steps are paused: no second sign-in is offered',
      { sees: noEntry(ended), settings: { ...unseen, automatic: false } },
      'problem',
      'barred',
      ['sign-in.dialog-unseen'],
      ['dialog-closed', 'restart'],
    ],
    [
      'the same while the person has turned this repair off',
      { sees: noEntry(ended), settings: { ...unseen, repairsOff: ['sign-in'] } },
      'problem',
      'barred',
      ['sign-in.dialog-unseen'],
      ['dialog-closed', 'restart'],
    ],
    [
      'not seen, and the next sign-in is begun already: no one is sent to Tesla',
      { sees: noEntry({ ...external, flow_id: 'next' }), settings: unseen },
      'problem',
      'barred',
      ['sign-in.dialog-unseen'],
      ['dialog-closed', 'restart'],
    ],
    [
      'seen at last, after Core had ended one',
      { sees: noEntry({ ...external, flow_id: 'next' }), settings: { otherDialogs: { seen: ['theirs'], refused: flow_id } } },
      'problem',
      'barred',
      ['sign-in.dialog-open'],
      ['close-dialog'],
    ],
    [
      'Home Assistant is about to restart',
      { sees: noEntry({ ...external, flow_id: 'next' }), settings: unseen, outcomes: { 'sign-in.restart': { at: NOW } } },
      'waiting',
      'barred',
      [],
      [],
    ],
    [
      'the earlier steps come first all the same',
      { sees: { ...noEntry(), credentials: [] }, settings: seen },
      'waiting',
      'earlier',
      [],
      [],
    ],
    [
      'a form of ours goes on all the same: Core lets no other in',
      { sees: noEntry(form('region')), settings: seen },
      'waiting',
      'finishing',
      [],
      ['continue!'],
    ],
    [
      'seen when Core asks for a new sign-in',
      { sees: { ...expired, flows: { reauth: [reauth] } }, settings: seen },
      'problem',
      'barred',
      ['sign-in.dialog-open', 'entry.token-refused'],
      ['close-dialog', 'continue!', 'reload'],
    ],
    [
      'the reauth is at Tesla’s page',
      { sees: { ...expired, flows: { own: { ...external, flow_id: 'reauth' }, reauth: [reauth] } }, settings: unseen },
      'problem',
      'barred',
      ['sign-in.dialog-unseen'],
      ['dialog-closed', 'restart', 'reload'],
    ],
    [
      'not seen, and Core has ended the reauth',
      { sees: { ...expired, flows: { own: ended, reauth: [] } }, settings: unseen },
      'problem',
      'barred',
      ['sign-in.dialog-unseen', 'entry.token-refused'],
      ['dialog-closed', 'restart', 'reload!'],
    ],
    [
      'an entry that is broken for another reason is told of as ever',
      { sees: broken('setup_retry', 'Account or server is rate limited.'), settings: seen },
      'waiting',
      'retrying',
      ['entry.rate-limited'],
      ['reload'],
    ],
    [
      'not seen, and Core has ended the sign-in of a further account',
      { sees: { flows: { own: ended, reauth: [] } }, settings: { ...unseen, signInWanted: true } },
      'done',
      'done',
      ['sign-in.dialog-unseen'],
      ['dialog-closed', 'restart', 'add'],
    ],
    ['seen, and all is loaded: it is nobody’s business', { settings: seen }, 'done', 'done', [], ['add']],
  ];
  test.each(table)('%s', (_name, different, status, summary, problems, offers) => {
    const found = look(signIn, different);
    expect(found.short).toEqual({ status, summary, problems, offers });
    expect(found.links.filter(({ kind }) => kind === 'external')).toEqual([]);
  });
});

test('what was not allowed is mended by no button that is not there: with credentials made by hand it is said what a person can do', () => {
  const entries = [entry({ scopes: ['openid', 'offline_access', 'vehicle_device_data'] })];
  const remedyOf = (sees: Sees) => look(signIn, { sees: { entries, ...sees } }).problems.map(({ remedy }) => remedy.key);
  expect(remedyOf({})).toEqual(['problem.sign-in.scopes-partly.remedy']);
  expect(remedyOf({ credentials: [credential({ authDomain: 'item' })] })).toEqual(['remedy.sign-in.scopes-by-hand']);
});

describe('with an entry', () => {
  const table: readonly [string, Different, string, string, string[], string[]][] = [
    ['loaded', {}, 'done', 'done', [], ['add']],
    ['two accounts, both loaded', { sees: { entries: [entry(), entry({ id: 'two' })] } }, 'done', 'done', [], ['add']],
    [
      'two accounts, one broken',
      { sees: { entries: [entry(), entry({ id: 'two', state: 'setup_error' })] } },
      'problem',
      'failed',
      ['entry.unknown'],
      ['reload!'],
    ],
    [
      'two accounts, one disabled: the other counts',
      { sees: { entries: [entry(), entry({ id: 'two', state: 'not_loaded', disabledBy: 'user' })] } },
      'done',
      'done',
      [],
      ['add'],
    ],
    [
      'disabled: it stays so, and nothing happens by itself',
      { sees: { entries: [entry({ state: 'not_loaded', disabledBy: 'user' })], flows: { reauth: [reauth] } } },
      'todo',
      'disabled',
      [],
      ['enable'],
    ],
    [
      'loaded, but it may see nothing',
      { sees: { entries: [entry({ scopes: ['openid', 'offline_access'] })] } },
      'problem',
      'scopes',
      ['tesla.missing-scopes'],
      ['consent'],
    ],
    [
      'loaded, but it may see nothing, with a credential made by hand: what a person can do is said',
      { sees: { entries: [entry({ scopes: [] })], credentials: [credential({ authDomain: 'item' })] } },
      'problem',
      'scopes',
      ['tesla.missing-scopes', 'sign-in.consent-by-hand'],
      [],
    ],
    [
      'loaded, for energy products only',
      { sees: { entries: [entry({ scopes: ['openid', 'offline_access', 'energy_device_data', 'energy_cmds'] })] } },
      'done',
      'done',
      [],
      ['consent', 'add'],
    ],
    [
      'loaded, but vehicles may only be looked at: told, and it works all the same',
      { sees: { entries: [entry({ scopes: ['openid', 'offline_access', 'vehicle_device_data'] })] } },
      'done',
      'summary.read-only',
      ['sign-in.scopes-partly'],
      ['consent', 'add'],
    ],
    [
      'a further account is being added: its flow is not closed',
      { sees: { flows: { own: external, reauth: [] } }, settings: { signInWanted: true } },
      'todo',
      'open',
      [],
      ['abandon'],
    ],
    [
      'a further account was there already: told to who wanted to add it',
      { sees: { flows: { own: abort('already_configured'), reauth: [] } }, settings: { signInWanted: true } },
      'done',
      'done',
      ['sign-in.already-configured'],
      ['add'],
    ],
    [
      'loaded, and a flow of ours still open: closed',
      { sees: { flows: { own: external, reauth: [] } } },
      'done',
      'done',
      [],
      ['abandon!', 'add'],
    ],
    ['loaded after a reauth', { sees: { flows: { own: abort('reauth_successful'), reauth: [] } } }, 'done', 'done', [], ['add']],
    ['being loaded', { sees: broken('setup_in_progress') }, 'waiting', 'loading', [], []],
    [
      'failed, and no flow: a reload provokes one',
      { sees: broken('setup_error', 'The OAuth token has expired.') },
      'problem',
      'failed',
      ['entry.token-refused'],
      ['reload!'],
    ],
    [
      'failed without a reason: what Core logged is shown',
      { sees: { ...broken('setup_error'), log: [{ at: NOW, text: "KeyError: 'ou_code'" }] } },
      'problem',
      'failed',
      ['entry.unknown'],
      ['reload!'],
    ],
    [
      'a permission that Core does not know: a reload would not help',
      {
        sees: {
          ...broken('setup_error'),
          log: [{ at: NOW, text: "x for tesla_fleet: ValueError: 'user_data2' is not a valid Scope" }],
        },
      },
      'problem',
      'failed',
      ['entry.unknown-scope'],
      ['consent', 'reload'],
    ],
    [
      'Core tries again by itself',
      { sees: broken('setup_retry', 'Account or server is rate limited.') },
      'waiting',
      'retrying',
      ['entry.rate-limited'],
      ['reload'],
    ],
    [
      'refused, and accepted now: a reload saves the waiting',
      { sees: { ...broken('setup_retry', retry403), refusals: { entry: { state: 'accepted' } } } },
      'waiting',
      'retrying',
      ['entry.forbidden-passed'],
      ['reload!'],
    ],
    [
      'refused, accepted, and refused once more after the reload: not loaded again and again',
      {
        sees: { ...broken('setup_retry', retry403), refusals: { entry: { state: 'accepted' } } },
        outcomes: { 'sign-in.reload': { at: NOW } },
      },
      'problem',
      'retrying',
      ['entry.forbidden'],
      ['reload'],
    ],
    [
      'refused for want of a permission: a new consent gives it',
      { sees: { ...broken('setup_retry', retry403), refusals: { entry: { state: 'no-scopes', scopes: ['openid'] } } } },
      'problem',
      'failed',
      ['tesla.missing-scopes'],
      ['consent', 'reload'],
    ],
    [
      'not registered: no reload would help',
      { sees: { ...broken('setup_retry', retry412), ...homeOnly } },
      'problem',
      'retrying',
      ['entry.precondition-region'],
      ['reload'],
    ],
    [
      'was not registered, and is now: a reload saves the waiting',
      { sees: broken('setup_retry', retry412) },
      'problem',
      'retrying',
      ['entry.precondition-none'],
      ['reload!'],
    ],
    [
      'its credential is gone: that comes first',
      { sees: { ...broken('setup_error'), credentials: [] } },
      'problem',
      'credentials-first',
      ['entry.unknown'],
      [],
    ],
    [
      'a reauth flow of Core is taken up',
      { sees: { ...broken('setup_error', 'The OAuth token has expired.'), flows: { reauth: [reauth] } } },
      'problem',
      'again',
      ['entry.token-refused'],
      ['continue!', 'reload'],
    ],
    [
      'the renewal of the token was refused: it may pass, and is tried by itself before anybody has to sign in',
      { sees: { ...broken('setup_error', renewal), flows: { reauth: [reauth] } } },
      'waiting',
      'renewal',
      ['entry.renewal-refused'],
      ['continue', 'reload!'],
    ],
    [
      'the first try was of no use: told, and tried again',
      { sees: { ...broken('setup_error', renewal), flows: { reauth: [reauth] } }, settings: { renewalTries: tried(1) } },
      'problem',
      'renewal',
      ['entry.renewal-refused'],
      ['continue', 'reload!'],
    ],
    [
      'every try was of no use: the person’s',
      { sees: { ...broken('setup_error', renewal), flows: { reauth: [reauth] } }, settings: { renewalTries: tried(3) } },
      'problem',
      'again',
      ['entry.renewal-refused'],
      ['continue!', 'reload'],
    ],
    [
      'the person has gone on to sign in: a reload is theirs alone',
      {
        sees: {
          ...broken('setup_error', renewal),
          flows: { own: { ...external, flow_id: 'reauth' }, reauth: [{ ...reauth, stepId: 'auth' }] },
        },
      },
      'todo',
      'open',
      ['entry.renewal-refused'],
      ['reload'],
    ],
    [
      'a second account whose token was withdrawn: that sign-in is taken up, the other one waits',
      {
        sees: {
          entries: [
            entry({ state: 'setup_error', reason: renewal }),
            entry({ id: 'two', state: 'setup_error', reason: 'The OAuth token has expired.' }),
          ],
          flows: { reauth: [reauth, { ...reauth, flowId: 'second', entryId: 'two' }] },
        },
      },
      'problem',
      'again',
      ['entry.renewal-refused', 'entry.token-refused'],
      ['continue!', 'reload!'],
    ],
    [
      'loaded, and Core asks for a new sign-in all the same: it is taken up',
      { sees: { flows: { reauth: [reauth] } } },
      'problem',
      'again',
      ['entry.token-refused'],
      ['continue!', 'reload'],
    ],
    [
      'loaded, and the reauth is at Tesla’s page: it is not closed',
      { sees: { flows: { own: { ...external, flow_id: 'reauth' }, reauth: [reauth] } } },
      'todo',
      'open',
      ['entry.token-refused'],
      ['reload'],
    ],
    [
      'a sign-in that was asked for anew: the credential that was taken away for it is no problem',
      {
        sees: {
          ...broken('setup_error', 'Implementation not available'),
          flows: { own: { ...external, flow_id: 'reauth' }, reauth: [reauth] },
        },
      },
      'todo',
      'open',
      [],
      ['reload'],
    ],
    [
      'loaded, and a stale flow of ours beside the reauth: the reauth comes first',
      { sees: { flows: { own: external, reauth: [reauth] } } },
      'problem',
      'again',
      ['entry.token-refused'],
      ['continue!', 'reload'],
    ],
    [
      'denied at the reauth: shown, and not asked again at once',
      {
        sees: {
          ...broken('setup_error', 'The OAuth token has expired.'),
          flows: { own: abort('user_rejected_authorize'), reauth: [] },
        },
      },
      'problem',
      'failed',
      ['sign-in.denied', 'entry.token-refused'],
      ['reload'],
    ],
    ['not looked at', { unseen: ['entries'] }, 'unknown', 'not-seen', [], []],
    [
      'the look failed',
      { failed: { flows: new HomeAssistantError('timeout', 'x') } },
      'unknown',
      'not-seen',
      ['home-assistant.slow'],
      [],
    ],
  ];
  test.each(table)('%s', (_name, different, status, summary, problems, offers) => {
    expect(look(signIn, different).short).toEqual({ status, summary, problems, offers });
  });

  const [see, energy] = [
    ['openid', 'vehicle_device_data'],
    ['energy_device_data', 'energy_cmds'],
  ];
  const site = device({ kind: 'energy-site', name: 'Home', vin: undefined });
  test.each([
    ['no command of vehicles is allowed', see, [device()], 'read-only', 'Car'],
    ['commands of charging alone', [...see, 'vehicle_charging_cmds', 'vehicle_location'], [device()], 'charging-only', 'Car'],
    ['everything but the location', [...see, 'vehicle_cmds', 'vehicle_charging_cmds'], [device()], 'no-location', 'Car'],
    ['energy products are not to be set', ['energy_device_data'], [site], 'read-only', 'Home'],
    ['commands of neither kind', [...see, 'energy_device_data'], [device(), site], 'read-only', 'Car, Home'],
  ])(
    'says what Home Assistant cannot do where it may not do all, and what mends it: %s',
    (_name, scopes, devices, limit, names) => {
      const found = look(signIn, { sees: { entries: [entry({ scopes })], devices } });
      expect(found.short.status).toBe('done');
      expect(found.limit).toMatchObject({
        what: { key: `summary.${limit}`, params: { names } },
        mend: [{ id: 'sign-in.consent', input: { entryId: 'entry' } }],
      });
      expect(found.summary).toEqual(found.limit?.what);
    },
  );

  test.each([
    ['everything that there is may be commanded', [...energy], [site]],
    ['charging is allowed along with all commands', [...see, 'vehicle_cmds', 'vehicle_location'], [device()]],
    ['there is no vehicle that could not be commanded', [...see, ...energy], [site]],
  ])('says nothing of that where nothing is lacking: %s', (_name, scopes, devices) => {
    expect(look(signIn, { sees: { entries: [entry({ scopes })], devices } }).limit).toBeUndefined();
  });

  test('a reauth is continued by its own id', () => {
    const found = look(signIn, { sees: { ...broken('setup_error'), flows: { reauth: [reauth] } } });
    expect(found.actions[0]).toMatchObject({ input: { flowId: 'reauth' } });
  });

  test('a reauth without any credential is left alone: Core would only end it', () => {
    const sees = { ...broken('setup_error'), credentials: [], flows: { reauth: [reauth] } };
    expect(look(signIn, { sees }).actions).toEqual([]);
  });

  test('a flow that ended for want of a credential does not keep the entry from being loaded once there is one', () => {
    const sees = { ...broken('setup_error'), flows: { own: abort('missing_credentials'), reauth: [] } };
    expect(look(signIn, { sees }).actions).toMatchObject([{ id: 'sign-in.reload', automatic: true }]);
  });
});
