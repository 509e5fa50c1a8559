import { z } from 'zod';
import type { HostedKey } from '../../hosting/hosted-key.ts';
import { keyUrl } from '../../hosting/key-path.ts';
import { text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import { adviseHosting, domainFacts, domainWarnings } from '../hosting-advice.ts';
import { chooseHosting, chooseHostingDomain, hostingInForce, hostingUnderProof, moveHosting } from '../hosting-choice.ts';
import { keyFileLink } from '../hosting-methods/files.ts';
import type { HostingMethod } from '../hosting-methods/method.ts';
import { findMethod, hostingMethods } from '../hosting-methods/methods.ts';
import { problem } from '../problem.ts';
import { hostedKeyProblem, hostedKeyWarnings, mayBeOurView } from '../problems/hosting.ts';
import { type ActionOffer, type Fact, type Field, type Finding, finding } from '../step.ts';
import type { Seen, World } from '../world.ts';
import type { Step } from './step.ts';

const look: ActionOffer = { id: 'hosting.look', label: text('action.look-again') };

function chooseOffer(world: World, primary: boolean): ActionOffer {
  const advised = adviseHosting(world).method;
  return {
    id: 'hosting.choose',
    label: primary ? text('action.hosting.choose') : text('action.hosting.change'),
    primary,
    fields: [
      {
        name: 'method',
        kind: 'choice',
        label: text('field.method'),
        value: world.settings.hostingMethod ?? advised,
        options: hostingMethods
          .filter((method) => method.offered?.(world) !== false || method.id === world.settings.hostingMethod)
          .map(({ id, name, description }) => ({ value: id, label: name, description, recommended: id === advised })),
      },
    ],
  };
}

/** A key that something serves rightly already is taken as it is. */
function takeOffers({ servedAlready }: World): ActionOffer[] {
  return (servedAlready.value ?? []).map((domain, index) => ({
    id: 'hosting.choose',
    label: text('action.hosting.take', { domain }),
    input: { method: 'elsewhere', domain },
    primary: index === 0,
  }));
}

function chooseOffers(world: World): ActionOffer[] {
  const take = takeOffers(world);
  const choose = chooseOffer(world, true);
  return take.length === 0 ? [choose] : [...take, { ...choose, label: text('action.hosting.choose-other'), primary: false }];
}

function domainOffer(field: Omit<Field, 'name' | 'kind'>, primary: boolean): ActionOffer {
  return {
    id: 'hosting.domain',
    label: primary ? text('action.hosting.domain') : text('action.hosting.change-domain'),
    primary,
    fields: [{ name: 'domain', kind: 'text', ...field }],
  };
}

/** What is to be done for a method that has no domain yet. */
function withoutDomain(world: World, method: HostingMethod): Finding {
  const { guide = [], actions = [], ...more } = method.check(world, undefined);
  const field = method.domainField?.(world);
  return finding({
    status: 'todo',
    summary: text('step.hosting.none'),
    ...more,
    guide: [...(field === undefined ? [] : [text('guide.hosting.choose')]), ...guide],
    actions: [...(field === undefined ? [] : [domainOffer(field, true)]), ...actions, chooseOffer(world, false)],
  });
}

/** How the key stands at a domain to which a method brings it. */
function atDomain(
  world: World,
  method: HostingMethod,
  domain: string,
  { value: hosted, error, since }: Seen<HostedKey>,
): Finding {
  const file = world.keyFile.value;
  const facts: Fact[] = [
    { label: text('fact.domain'), value: domain, copy: true },
    { label: text('fact.key-url'), value: keyUrl(domain), copy: true },
    ...domainFacts(domain),
  ];
  const field = method.domainField?.(world);
  const change = [...(field === undefined ? [] : [domainOffer(field, false)]), chooseOffer(world, false)];
  if (file?.state !== 'valid') {
    return finding({
      status: 'waiting',
      summary: text('step.hosting.key-first'),
      facts,
      actions: change,
      waiting: { for: text('wait.key-pair'), since },
    });
  }
  if (hosted === undefined) {
    return error === undefined
      ? finding({ status: 'waiting', summary: text('step.hosting.looking'), facts, waiting: { for: text('wait.look'), since } })
      : finding({ status: 'unknown', summary: text('step.hosting.not-seen'), facts, actions: [look, ...change] });
  }
  if (hosted.ok && hosted.publicKey === file.publicKey) {
    const more = method.whenDone?.(world, domain);
    return finding({
      status: 'done',
      summary: text('step.hosting.done', { domain }),
      ...more,
      problems: [...(more?.problems ?? []), ...hostedKeyWarnings(hosted, domain), ...domainWarnings(domain)],
      facts: [...facts, ...(more?.facts ?? [])],
      links: [...(more?.links ?? []), keyFileLink],
      actions: [look, ...(more?.actions ?? []), ...change],
    });
  }
  const { ready, ...help } = method.check(world, domain);
  const mainThing = help.actions?.some(({ primary }) => primary === true) === true;
  const shown = {
    ...help,
    facts: [...facts, ...(help.facts ?? [])],
    links: help.links ?? [keyFileLink],
    actions: [...(help.actions ?? []), { ...look, primary: !mainThing }, ...change],
  };
  // As long as nothing can be there, that nothing is there is no problem; a private key at the domain is one at any time.
  if (ready === false && (help.problems ?? []).length === 0 && !hosted.ok && hosted.fault !== 'private-key') {
    return finding({
      ...shown,
      status: help.waiting === undefined ? 'todo' : 'waiting',
      summary: text('step.hosting.under-way', { domain }),
      problems: [],
    });
  }
  const unsure = !hosted.ok && mayBeOurView(hosted);
  return finding({
    ...shown,
    status: unsure ? 'unknown' : 'problem',
    summary: hosted.ok
      ? text('step.hosting.other-key')
      : unsure
        ? text('step.hosting.not-seen')
        : text('step.hosting.wrong', { domain }),
    problems: [
      ...(help.problems ?? []),
      hosted.ok
        ? problem('hosting.other-key', { domain }, { subject: domain, evidence: [hosted.publicKey, file.publicKey] })
        : hostedKeyProblem(hosted, domain),
      ...domainWarnings(domain),
    ],
  });
}

/** A change to another domain: the new one is proven before the one in use is left. */
function underProof(world: World, method: HostingMethod, domain: string | undefined): Finding {
  const before = world.settings.domain ?? '?';
  const stay: ActionOffer = { id: 'hosting.stay', label: text('action.hosting.stay', { domain: before }) };
  const found = domain === undefined ? withoutDomain(world, method) : atDomain(world, method, domain, world.nextHostedKey);
  const actions = found.actions.filter(({ id }) => id !== 'hosting.choose');
  const vehicles = (world.devices.value ?? []).filter(({ kind }) => kind === 'vehicle').length;
  const move = (to: string): ActionOffer => ({
    id: 'hosting.move',
    label: text('action.hosting.move', { domain: to }),
    confirm: text('confirm.hosting.move', { domain: to, before, vehicles }),
  });
  if (domain === undefined || found.status !== 'done') {
    // Where a look from inside tells nothing, the person may know better.
    const blind = domain !== undefined && found.status === 'unknown' ? [move(domain)] : [];
    return { ...found, summary: text('step.hosting.changing', { domain: before }), actions: [...actions, ...blind, stay] };
  }
  return {
    ...found,
    status: 'todo',
    summary: text('step.hosting.proven', { domain }),
    guide: [text('guide.hosting.move', { domain, before })],
    actions: [{ ...move(domain), primary: true }, ...actions, stay],
  };
}

function check(world: World): Finding {
  const next = hostingUnderProof(world.settings);
  if (next !== undefined) return underProof(world, next.method, next.domain);
  const { method, domain } = hostingInForce(world.settings);
  if (method === undefined) {
    return finding({
      status: 'todo',
      summary: text('step.hosting.none'),
      guide: [text('guide.hosting.method'), ...adviseHosting(world).because],
      actions: chooseOffers(world),
    });
  }
  const found = domain === undefined ? withoutDomain(world, method) : atDomain(world, method, domain, world.hostedKey);
  // What a way of before has written goes by its button, as long as it is there.
  const leftovers = hostingMethods.filter((each) => each !== method).flatMap((each) => each.leftovers?.(world) ?? []);
  return { ...found, actions: [...found.actions, ...leftovers] };
}

/** The public key is on the internet under our domain, by Tesla's rules. */
export const hosting: Step = {
  id: 'hosting',
  title: text('step.hosting.title'),
  check,
  actions: [
    action({
      id: 'hosting.choose',
      journal: text('journal.hosting.choose'),
      input: z.object({
        method: z.string().refine((id) => findMethod(id) !== undefined),
        domain: z.string().max(2_000).optional(),
      }),
      touches: ['hostedKey', 'nextHostedKey'],
      voids: ['registration', 'sign-in'],
      run: async (ports, { method, domain }, world) => chooseHosting(ports, world, method, domain),
    }),
    action({
      id: 'hosting.domain',
      journal: text('journal.hosting.domain'),
      input: z.object({ domain: z.string().max(2_000) }),
      touches: ['hostedKey', 'nextHostedKey'],
      voids: ['registration', 'sign-in'],
      run: async (ports, { domain }, world) => chooseHostingDomain(ports, world, domain),
    }),
    action({
      id: 'hosting.move',
      journal: text('journal.hosting.move'),
      input: z.object({}),
      touches: ['hostedKey', 'nextHostedKey'],
      voids: ['registration', 'sign-in'],
      run: async (ports, _input, world) => moveHosting(ports, world),
    }),
    action({
      id: 'hosting.stay',
      journal: text('journal.hosting.stay'),
      input: z.object({}),
      touches: ['nextHostedKey'],
      run: async ({ store }) => store.settings.set({ nextDomain: undefined, nextHostingMethod: undefined }),
    }),
    action({
      id: 'hosting.look',
      journal: text('journal.asked-again'),
      input: z.object({}),
      touches: ['surroundings', 'ownHttps', 'keyHost', 'nginxProxy', 'hostedKey', 'nextHostedKey', 'githubSite'],
      run: async () => undefined,
    }),
    ...hostingMethods.flatMap(({ actions }) => actions),
  ],
};
