import { z } from 'zod';
import { restartApp } from '../../ha/services.ts';
import { holdsOurs, nginxProxySlug } from '../../hosting/nginx-proxy.ts';
import { text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import { problem } from '../problem.ts';
import { recognise } from '../problems/recognise.ts';
import type { ActionOffer } from '../step.ts';
import type { World } from '../world.ts';
import { domainField } from './domain-field.ts';
import type { HostingMethod, MethodFinding } from './method.ts';

/** How long the proxy may take to come back, in milliseconds. */
const RESTART = 30_000;
/** Faults of a proxy that is not there at all. */
const away = ['refused', 'timeout', 'unreachable', 'reset', 'network', 'dns', 'dns-empty', 'dns-unanswered'];

const write: ActionOffer = {
  id: 'hosting.nginx-proxy-write',
  label: text('action.hosting.nginx-proxy-write'),
  confirm: text('confirm.hosting.nginx-proxy-write'),
  harmless: true,
  primary: true,
};
const restart: ActionOffer = {
  id: 'hosting.nginx-proxy-restart',
  label: text('action.hosting.nginx-proxy-restart'),
  confirm: text('confirm.hosting.nginx-proxy-restart'),
  harmless: true,
  primary: true,
};
const takeBack: ActionOffer = {
  id: 'hosting.nginx-proxy-take-back',
  label: text('action.hosting.nginx-proxy-take-back'),
  confirm: text('confirm.hosting.nginx-proxy-take-back'),
};

/** The options by which the proxy takes our lines; as they stand in its configuration. */
const customize = 'customize:\n  active: true\n  default: nginx_proxy_default*.conf\n  servers: nginx_proxy/*.conf';

/** Takes away what is there of ours, whatever way is in use. */
function takeBackOffers({ nginxProxy: { value } }: World): ActionOffer[] {
  return value !== undefined && holdsOurs(value.files) ? [takeBack] : [];
}

function next(world: World): MethodFinding {
  const { value, since, error } = world.nginxProxy;
  if (error !== undefined) return { problems: [recognise(error)] };
  if (value === undefined) return { waiting: { for: text('wait.look'), since } };
  const { files, direct } = value;
  const restarted = world.outcomes[restart.id];
  const taken = world.outcomes[takeBack.id];
  if (files.state === 'duplicate') {
    return { problems: [problem('nginx-proxy.duplicate', { file: files.file })], actions: takeBackOffers(world) };
  }
  if (files.state === 'absent') {
    // What went wrong once is not begun again without a word about it.
    const wrong = taken !== undefined && taken.error === undefined;
    return { problems: wrong ? [problem('nginx-proxy.taken-back', {})] : [], actions: [{ ...write, primary: !wrong }] };
  }
  if (!files.current) return { actions: [{ ...write, automatic: true }] };
  if (direct.ok) return {};
  const gone = away.includes(direct.fault);
  if (restarted !== undefined && restarted.error === undefined && gone) {
    return world.now - restarted.at < RESTART
      ? { waiting: { for: text('wait.nginx-proxy'), since: restarted.at, until: restarted.at + RESTART } }
      : {
          problems: [problem('nginx-proxy.does-not-start', {}, { evidence: direct.trail ?? [] })],
          actions: [{ ...takeBack, automatic: true }],
        };
  }
  // What does not answer now is not restarted by us: that it then does not come back would say nothing about our files.
  if (gone) {
    return { problems: [problem('nginx-proxy.away', {}, { evidence: direct.trail ?? [] })], actions: [takeBack] };
  }
  return {
    guide: [text('hosting.nginx-proxy.guide.option'), text('hosting.nginx-proxy.guide.restart')],
    facts: [{ label: text('hosting.copy.customize'), value: customize, copy: true }],
    problems: restarted?.error === undefined ? [] : [recognise(restarted.error)],
    actions: [restart, takeBack],
  };
}

/** The official app NGINX Home Assistant SSL proxy serves the key from a file. */
export const nginxProxy: HostingMethod = {
  id: 'nginx-proxy',
  name: text('hosting.nginx-proxy.name'),
  description: text('hosting.nginx-proxy.description'),
  offered: ({ surroundings }) => surroundings.value?.apps.includes(nginxProxySlug) === true,
  domainField,
  check(world, domain) {
    if (domain === undefined) return {};
    const found = next(world);
    const served = found.actions === undefined && found.problems === undefined && found.waiting === undefined;
    return served
      ? { guide: [text('hosting.nginx-proxy.guide.outside'), text('hosting.guide.no-redirect')] }
      : { ...found, links: [], ready: false };
  },
  whenDone(world) {
    const files = world.nginxProxy.value?.files;
    const stale = files?.state === 'ours' && !files.current;
    return {
      problems: files?.state === 'duplicate' ? [problem('nginx-proxy.duplicate', { file: files.file })] : [],
      actions: [...(stale ? [{ ...write, primary: false, automatic: true }] : []), ...takeBackOffers(world)],
    };
  },
  leftovers: takeBackOffers,
  actions: [
    action({
      id: 'hosting.nginx-proxy-write',
      journal: text('journal.hosting.nginx-proxy-write'),
      input: z.object({}),
      touches: ['nginxProxy'],
      run: async ({ nginxProxy: files, store }, _input, { keyFile }) => {
        if (keyFile.value?.state !== 'valid') return;
        store.settings.set({ nginxProxy: true });
        await files.write(keyFile.value.publicPem);
      },
    }),
    action({
      id: 'hosting.nginx-proxy-restart',
      journal: text('journal.hosting.nginx-proxy-restart'),
      input: z.object({}),
      touches: ['nginxProxy', 'hostedKey', 'nextHostedKey'],
      run: async ({ core }) => await restartApp(core, nginxProxySlug),
    }),
    action({
      id: 'hosting.nginx-proxy-take-back',
      journal: text('journal.hosting.nginx-proxy-take-back'),
      input: z.object({}),
      touches: ['nginxProxy', 'hostedKey', 'nextHostedKey'],
      run: async ({ core, nginxProxy: files, store }, _input, { surroundings }) => {
        await files.remove();
        store.settings.set({ nginxProxy: undefined });
        // Whoever has uninstalled it since has nothing to be restarted.
        if (surroundings.value?.apps.includes(nginxProxySlug) !== false) await restartApp(core, nginxProxySlug);
      },
    }),
  ],
};
