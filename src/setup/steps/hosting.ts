import { z } from 'zod';
import { readDomain } from '../../hosting/domain.ts';
import { keyUrl } from '../../hosting/key-path.ts';
import { hostingMethod as findMethod, hostingMethods } from '../../hosting/methods.ts';
import { text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import { problem } from '../problem.ts';
import { hostedKeyProblem, mayBeOurView } from '../problems/hosting.ts';
import { type ActionOffer, type Fact, type Finding, finding, type Step } from '../step.ts';
import type { World } from '../world.ts';

/** Whether the key seen under our domain is the one of the key file; undefined: not to be told from here. */
export function hostedKeyIsOurs(world: World): boolean | undefined {
  const hosted = world.hostedKey.value;
  const file = world.keyFile.value;
  if (hosted === undefined || file?.state !== 'valid') {
    return undefined;
  }
  if (hosted.ok) {
    return hosted.publicKey === file.publicKey;
  }
  return mayBeOurView(hosted) ? undefined : false;
}

function chooseOffer(world: World, primary: boolean): ActionOffer {
  const { domain, hostingMethod } = world.settings;
  const external = world.homeAssistant.value?.configuration?.externalUrl;
  const suggestion = domain ?? (external === undefined ? undefined : new URL(external).hostname);
  return {
    id: 'hosting.choose',
    label: primary ? text('action.hosting.choose') : text('action.hosting.change'),
    primary,
    fields: [
      {
        name: 'method',
        kind: 'choice',
        label: text('field.method'),
        value: hostingMethod ?? 'reverse-proxy',
        options: hostingMethods.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        name: 'domain',
        kind: 'text',
        label: text('field.domain'),
        help: text('field.domain.help'),
        ...(suggestion === undefined ? {} : { value: suggestion }),
      },
    ],
  };
}

function check(world: World): Finding {
  const { domain, hostingMethod } = world.settings;
  const method = findMethod(hostingMethod);
  if (domain === undefined || method === undefined) {
    return finding({
      status: 'todo',
      summary: text('step.hosting.none'),
      guide: [text('guide.hosting.choose')],
      actions: [chooseOffer(world, true)],
    });
  }
  const file = world.keyFile.value;
  const facts: Fact[] = [
    { label: text('fact.domain'), value: domain, copy: true },
    { label: text('fact.key-url'), value: keyUrl(domain), copy: true },
  ];
  const look: ActionOffer = { id: 'hosting.look', label: text('action.look-again') };
  const offers = [look, chooseOffer(world, false)];
  const { value: hosted, error, since } = world.hostedKey;
  if (file?.state !== 'valid') {
    return finding({
      status: 'waiting',
      summary: text('step.hosting.key-first'),
      facts,
      actions: [chooseOffer(world, false)],
      waiting: { for: text('wait.key-pair'), since },
    });
  }
  if (hosted === undefined) {
    return error === undefined
      ? finding({ status: 'waiting', summary: text('step.hosting.looking'), facts, waiting: { for: text('wait.look'), since } })
      : finding({ status: 'unknown', summary: text('step.hosting.not-seen'), facts, actions: offers });
  }
  if (hosted.ok && hosted.publicKey === file.publicKey) {
    return finding({ status: 'done', summary: text('step.hosting.done', { domain }), facts, actions: offers });
  }
  const context = { domain, ...world.keyServer };
  const help = {
    guide: method.guide(context),
    facts: [...facts, ...method.copies(context)],
    links: [{ kind: 'download' as const, label: text('link.public-key'), url: 'public-key.pem' }],
    actions: [{ ...look, primary: true }, chooseOffer(world, false)],
  };
  if (hosted.ok) {
    return finding({
      ...help,
      status: 'problem',
      summary: text('step.hosting.other-key'),
      problems: [problem('hosting.other-key', { domain }, { subject: domain, evidence: [hosted.publicKey, file.publicKey] })],
    });
  }
  const unsure = mayBeOurView(hosted);
  return finding({
    ...help,
    status: unsure ? 'unknown' : 'problem',
    summary: unsure ? text('step.hosting.not-seen') : text('step.hosting.wrong', { domain }),
    problems: [hostedKeyProblem(hosted, domain)],
  });
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
        domain: z.string().max(2_000),
      }),
      touches: ['hostedKey'],
      voids: ['registration', 'sign-in'],
      run: async ({ store }, { method, domain }) => {
        store.settings.set({ domain: readDomain(domain).domain, hostingMethod: method });
      },
    }),
    action({
      id: 'hosting.look',
      journal: text('journal.asked-again'),
      input: z.object({}),
      touches: ['hostedKey'],
      run: async () => undefined,
    }),
  ],
};
