import { z } from 'zod';
import { text } from '../../i18n/text.ts';
import { TeslaError } from '../../tesla/errors.ts';
import { homeRegion, regions } from '../../tesla/regions.ts';
import { action } from '../action.ts';
import { type CredentialSituation, sortCredentials } from '../chosen-credential.ts';
import { finishReplacement, removeCredential, savePair } from '../credential-actions.ts';
import { developerPages, formFields } from '../outside-pages.ts';
import { problem } from '../problem.ts';
import { recognise } from '../problems/recognise.ts';
import { passes, teslaProblem } from '../problems/tesla.ts';
import { wantedRegions } from '../regions.ts';
import { type ActionOffer, type Fact, type Finding, finding } from '../step.ts';
import { waitForTesla } from '../tesla-wait.ts';
import type { World } from '../world.ts';
import type { Step } from './step.ts';

const paste: ActionOffer = {
  id: 'credentials.save',
  label: text('action.credentials.save'),
  takesPair: true,
  fields: [
    { name: 'clientId', kind: 'text', label: text('field.client-id') },
    { name: 'clientSecret', kind: 'secret', label: text('field.client-secret'), help: text('field.client-secret.help') },
  ],
};

/** The same where a pair is there already; its button unfolds the form, so it says what that is for. */
const replace: ActionOffer = { ...paste, label: text('action.credentials.replace') };

/** What Tesla's form must hold, as facts. */
function formFacts(domain: string): Fact[] {
  return formFields(domain).map(({ label, kind, values }) => ({
    label,
    value: kind === 'empty' ? text('panel.pages.empty') : values.join(', '),
    copy: kind === 'text',
  }));
}

function askForPair(
  world: World,
  situation: CredentialSituation,
  parts: Partial<Finding> & Pick<Finding, 'status' | 'summary'>,
): Finding {
  const { domain } = world.settings;
  const { developerSite } = regions[homeRegion(world.homeAssistant.value?.configuration?.country)];
  return finding({
    guide: [text('guide.credentials.site')],
    pages: domain === undefined ? [] : developerPages(new URL(developerSite).host, domain),
    ...parts,
    facts: domain === undefined ? [] : formFacts(domain).map((fact) => ({ ...fact, drawn: true })),
    links: [{ kind: 'external', label: text('link.developer-site'), url: `${developerSite}/dashboard` }],
    actions: [{ ...paste, primary: true }, ...removals(situation)],
  });
}

function removals({ foreign }: CredentialSituation): ActionOffer[] {
  return foreign.map((item) => ({
    id: 'credentials.remove',
    label: text('action.credentials.remove', { name: item.name ?? item.clientId }),
    input: { id: item.id },
    confirm: text('confirm.credentials.remove', { name: item.name ?? item.clientId }),
  }));
}

function check(world: World): Finding {
  const situation = sortCredentials(world);
  if (situation === undefined) {
    const error = world.credentials.error ?? world.entries.error;
    return finding({
      status: 'unknown',
      summary: text('step.credentials.not-seen'),
      problems: error === undefined ? [] : [recognise(error)],
    });
  }
  const { chosen, choices, holding, leftovers } = situation;
  if (holding !== undefined) {
    const offer: ActionOffer = {
      id: 'credentials.finish',
      label: text('action.credentials.finish'),
      primary: true,
      automatic: true,
    };
    return finding({ status: 'todo', summary: text('step.credentials.replacing'), actions: [offer] });
  }
  if (chosen === undefined) {
    return choices.length > 1 ? choose(situation) : askFirst(world, situation);
  }
  const { domain } = world.settings;
  const facts: Fact[] = [
    ...(chosen.name === undefined ? [] : [{ label: text('fact.credential'), value: chosen.name }]),
    { label: text('fact.client-id'), value: chosen.clientId },
    ...(domain === undefined ? [] : formFacts(domain)),
  ];
  const tokens = world.partnerTokens.value;
  if (tokens === undefined) {
    return finding({
      status: 'waiting',
      summary: text('step.credentials.asking'),
      facts,
      waiting: { for: text('wait.tesla'), since: world.partnerTokens.since },
    });
  }
  const failures = wantedRegions(world).flatMap((region) => (tokens[region] instanceof TeslaError ? [tokens[region]] : []));
  if (failures.length === 0) {
    const clearing = leftovers.map((item) => ({
      id: 'credentials.remove' as const,
      label: text('action.credentials.remove', { name: item.name ?? item.clientId }),
      input: { id: item.id },
      automatic: true,
    }));
    const china = wantedRegions(world).includes('cn') ? [problem('credentials.china', {})] : [];
    const other = otherInUse(situation);
    return finding({
      status: china.length > 0 || other.problems.length > 0 ? 'problem' : 'done',
      summary: text('step.credentials.done'),
      facts,
      problems: [...china, ...other.problems],
      actions: [...other.actions, ...clearing, ...removals(situation), replace],
    });
  }
  // A server that does not know the app, while another gives a token for it, has not heard of it yet.
  const known = Object.values(tokens).includes(true);
  const young = (error: TeslaError): boolean => known && error.code === 'unauthorized-client';
  const problems = failures.map((error) =>
    young(error)
      ? problem('tesla.app-not-ready', {}, { subject: text(`region.${error.region}`), evidence: [error.evidence] })
      : teslaProblem(error),
  );
  if (!known && failures.some(({ code }) => code === 'unauthorized-client')) {
    return askForPair(world, situation, {
      status: 'problem',
      summary: text('step.credentials.refused'),
      problems: problems.slice(0, 1),
    });
  }
  const over = failures.every((error) => young(error) || passes(error));
  return finding({
    status: over ? 'waiting' : 'problem',
    summary: text('step.credentials.not-ready'),
    facts,
    problems,
    actions: [{ id: 'credentials.ask', label: text('action.ask-again') }, replace],
    ...(over ? { waiting: waitForTesla(world.partnerTokens, failures) } : {}),
  });
}

/** An integration that goes on with another app than the chosen one: registered is the one, signed in is the other. */
function otherInUse({ otherInUse: other }: CredentialSituation): Pick<Finding, 'problems' | 'actions'> {
  if (other === undefined) return { problems: [], actions: [] };
  const name = other.name ?? other.clientId;
  return {
    problems: [problem('credentials.other-app', { name }, { evidence: [other.clientId] })],
    actions: [
      {
        id: 'credentials.choose',
        label: text('action.credentials.choose-used', { name }),
        input: { clientId: other.clientId },
        primary: true,
      },
    ],
  };
}

function askFirst(world: World, situation: CredentialSituation): Finding {
  if (world.settings.domain === undefined) {
    return finding({
      status: 'waiting',
      summary: text('step.credentials.domain-first'),
      waiting: { for: text('wait.domain'), since: world.credentials.since },
    });
  }
  const refusal = world.outcomes['credentials.save']?.error;
  const refused = refusal instanceof TeslaError ? [teslaProblem(refusal)] : [];
  // Where an integration is set up there was a pair before.
  const gone = (world.entries.value ?? []).length > 0;
  const summary = gone ? text('step.credentials.gone') : text('step.credentials.none');
  const problems = [...refused, ...(gone ? [problem('sign-in.credential-gone', {})] : [])];
  const again = gone ? { guide: [text('guide.credentials.again')], pages: [] } : {};
  return askForPair(world, situation, { status: 'todo', summary, problems, ...again });
}

function choose({ choices }: CredentialSituation): Finding {
  return finding({
    status: 'todo',
    summary: text('step.credentials.choose'),
    actions: [
      {
        id: 'credentials.choose',
        label: text('action.credentials.choose'),
        primary: true,
        fields: [
          {
            name: 'clientId',
            kind: 'choice',
            label: text('field.app'),
            options: choices.map((item) => ({ value: item.clientId, label: `${item.name ?? item.clientId} (${item.clientId})` })),
          },
        ],
      },
      replace,
    ],
  });
}

const voids = ['registration', 'sign-in'] as const;
const touches = ['credentials', 'entries', 'partnerTokens'] as const;

/** Home Assistant holds a credential whose id and secret give a partner token in every region wanted. */
export const credentials: Step = {
  id: 'credentials',
  title: text('step.credentials.title'),
  check,
  actions: [
    action({
      id: 'credentials.save',
      journal: text('journal.credentials.save'),
      input: z.object({ clientId: z.string().max(2_000), clientSecret: z.string().max(2_000) }),
      touches,
      voids,
      run: savePair,
      after: ({ pairAnswers }) => pairAnswers.forget(),
    }),
    action({
      id: 'credentials.finish',
      journal: text('journal.credentials.finish'),
      input: z.object({}),
      touches,
      run: finishReplacement,
    }),
    action({
      id: 'credentials.remove',
      journal: text('journal.credentials.remove'),
      input: z.object({ id: z.string() }),
      touches,
      run: async (ports, { id }, world) => await removeCredential(ports, id, world),
    }),
    action({
      id: 'credentials.choose',
      journal: text('journal.credentials.choose'),
      input: z.object({ clientId: z.string().min(1) }),
      touches,
      voids,
      run: async ({ store }, { clientId }) => store.settings.set({ clientId }),
    }),
    action({
      id: 'credentials.ask',
      journal: text('journal.asked-again'),
      input: z.object({}),
      touches,
      run: async () => undefined,
    }),
  ],
};
