import { z } from 'zod';
import { addIntegration, removeEntry, restartCore } from '../../ha/custom-integration.ts';
import { enableEntry, reloadEntry } from '../../ha/entries.ts';
import type { ComponentState } from '../../hosting/component/component.ts';
import { componentDomain } from '../../hosting/component/shipped.ts';
import { text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import { problem } from '../problem.ts';
import { recognise } from '../problems/recognise.ts';
import type { ActionOffer, Fact } from '../step.ts';
import type { World } from '../world.ts';
import { domainField } from './domain-field.ts';
import type { HostingMethod, MethodFinding } from './method.ts';

/** How long Home Assistant may take to come back, in milliseconds; a small device with much in it takes minutes. */
const RESTART = 10 * 60_000;

const write: ActionOffer = {
  id: 'hosting.key-host-write',
  label: text('action.hosting.key-host-write'),
  confirm: text('confirm.hosting.key-host-write'),
  harmless: true,
  primary: true,
};
const restart: ActionOffer = { id: 'hosting.key-host-restart', label: text('action.hosting.key-host-restart'), primary: true };
const remove: ActionOffer = {
  id: 'hosting.key-host-remove',
  label: text('action.hosting.key-host-remove'),
  confirm: text('confirm.hosting.key-host-remove'),
};

function factsOf({ keyHost: { value } }: World): Fact[] {
  if (value === undefined) return [];
  const { files, version, entry } = value;
  const state =
    files.state !== 'ours'
      ? text(`fact.key-host.${files.state}`)
      : version === undefined
        ? text('fact.key-host.written')
        : entry === undefined
          ? text('fact.key-host.known')
          : entry.state === 'loaded'
            ? text('fact.key-host.loaded', { version })
            : text('fact.key-host.not-loaded');
  return [{ label: text('fact.key-host'), value: state }];
}

/** A newer one is written at once; Home Assistant takes it up at its next start. */
function isStale(files: Extract<ComponentState, { state: 'ours' }>): boolean {
  return !files.current || !files.whole;
}

/** What is next until our integration is loaded. Once the person has agreed, all but the restart's consent needs none. */
function next(world: World): MethodFinding {
  const { value, since, error } = world.keyHost;
  if (error !== undefined) return { problems: [recognise(error)] };
  if (value === undefined) return { waiting: { for: text('wait.look'), since } };
  const { files, version, entry } = value;
  if (files.state === 'foreign') return { problems: [problem('key-host.foreign', {}, { evidence: [componentDomain] })] };
  if (files.state === 'absent') return { guide: [text('hosting.home-assistant.guide.what')], actions: [write] };
  if (isStale(files)) return { actions: [{ ...write, automatic: world.settings.keyHost === true }] };
  if (version === undefined) return untilKnown(world);
  if (entry === undefined) {
    return {
      actions: [{ id: 'hosting.key-host-add', label: text('action.hosting.key-host-add'), primary: true, automatic: true }],
    };
  }
  if (entry.disabledBy !== undefined) {
    return {
      problems: [problem('key-host.disabled', {})],
      actions: [
        {
          id: 'hosting.key-host-enable',
          label: text('action.hosting.key-host-enable'),
          primary: true,
          // What a person has disabled stays so until they want it otherwise.
          automatic: entry.disabledBy !== 'user',
        },
      ],
    };
  }
  if (entry.state !== 'loaded') {
    return {
      actions: [{ id: 'hosting.key-host-reload', label: text('action.hosting.key-host-reload'), primary: true, automatic: true }],
    };
  }
  return {};
}

/** Home Assistant sees a new custom integration at its start only. */
function untilKnown(world: World): MethodFinding {
  const done = world.outcomes[restart.id];
  if (done === undefined || done.error !== undefined) {
    return {
      guide: [text('hosting.home-assistant.guide.restart')],
      problems: done?.error === undefined ? [] : [recognise(done.error)],
      // The person's word was for the restart after the writing, and not for one in a year.
      actions: [{ ...restart, automatic: done === undefined && world.outcomes[write.id] !== undefined }],
    };
  }
  const { value, since } = world.homeAssistant;
  // Looked at since, too: what was seen before the restart says nothing.
  const back = value?.configuration?.running === true && since > done.at && (world.keyHost.at ?? 0) >= since;
  if (!back && world.now - done.at < RESTART) {
    return { waiting: { for: text('wait.restart'), since: done.at, until: done.at + RESTART } };
  }
  const said = (world.log.value ?? []).filter(({ text: line }) => line.includes(componentDomain)).map(({ text: line }) => line);
  return { problems: [problem('key-host.not-known', {}, { evidence: said })], actions: [restart, remove] };
}

/** Home Assistant serves the key itself, by a small custom integration that this app writes. */
export const homeAssistantItself: HostingMethod = {
  id: 'home-assistant',
  name: text('hosting.home-assistant.name'),
  description: text('hosting.home-assistant.description'),
  domainField: (world) => {
    const { externalHost, cloudHost } = world.surroundings.value ?? {};
    const field = domainField(world);
    const value = world.settings.domain ?? externalHost ?? cloudHost;
    return { ...field, help: text('hosting.home-assistant.domain.help'), ...(value === undefined ? {} : { value }) };
  },
  check(world, domain) {
    if (domain === undefined) return {};
    const found = next(world);
    const files = world.keyHost.value?.files;
    const outside = found.actions === undefined && found.problems === undefined && found.waiting === undefined;
    return {
      ...found,
      guide: found.guide ?? (outside ? [text('hosting.home-assistant.guide.outside'), text('hosting.guide.no-redirect')] : []),
      facts: factsOf(world),
      links: [],
      ready: outside,
      actions: [
        ...(found.actions ?? []),
        ...(files?.state === 'ours' && found.actions?.includes(remove) !== true ? [remove] : []),
      ],
    };
  },
  whenDone(world) {
    const files = world.keyHost.value?.files;
    if (files?.state !== 'ours') return {};
    return {
      facts: factsOf(world),
      actions: [...(isStale(files) ? [{ ...write, primary: false, automatic: world.settings.keyHost === true }] : []), remove],
    };
  },
  leftovers: ({ keyHost: { value } }) => (value?.files.state === 'ours' ? [remove] : []),
  actions: [
    action({
      id: 'hosting.key-host-write',
      journal: text('journal.hosting.key-host-write'),
      input: z.object({}),
      touches: ['keyHost'],
      run: async ({ component, store }) => {
        // The word comes first: what is left by a cut is finished, or can be removed under another way too.
        store.settings.set({ keyHost: true });
        await component.write();
      },
    }),
    action({
      id: 'hosting.key-host-restart',
      journal: text('journal.hosting.key-host-restart'),
      input: z.object({}),
      touches: [],
      run: async ({ core }) => await restartCore(core),
    }),
    action({
      id: 'hosting.key-host-add',
      journal: text('journal.hosting.key-host-add'),
      input: z.object({}),
      touches: ['keyHost', 'hostedKey', 'nextHostedKey'],
      run: async ({ core }) => await addIntegration(core, componentDomain),
    }),
    action({
      id: 'hosting.key-host-enable',
      journal: text('journal.hosting.key-host-enable'),
      input: z.object({}),
      touches: ['keyHost', 'hostedKey', 'nextHostedKey'],
      run: async ({ core }, _input, { keyHost }) => {
        if (keyHost.value?.entry !== undefined) await enableEntry(core, keyHost.value.entry.id);
      },
    }),
    action({
      id: 'hosting.key-host-reload',
      journal: text('journal.hosting.key-host-reload'),
      input: z.object({}),
      touches: ['keyHost', 'hostedKey', 'nextHostedKey'],
      run: async ({ core }, _input, { keyHost }) => {
        if (keyHost.value?.entry !== undefined) await reloadEntry(core, keyHost.value.entry.id);
      },
    }),
    action({
      id: 'hosting.key-host-remove',
      journal: text('journal.hosting.key-host-remove'),
      input: z.object({}),
      touches: ['keyHost', 'hostedKey', 'nextHostedKey'],
      run: async ({ core, component, store }, _input, { keyHost }) => {
        // The word comes first: what is left by a cut is not written again.
        store.settings.set({ keyHost: undefined });
        if (keyHost.value?.entry !== undefined) await removeEntry(core, keyHost.value.entry.id);
        await component.remove();
      },
    }),
  ],
};
