import { z } from 'zod';
import { text } from '../../i18n/text.ts';
import { TeslaError } from '../../tesla/errors.ts';
import { type RegionId, regionIds } from '../../tesla/regions.ts';
import { action } from '../action.ts';
import { sortCredentials } from '../chosen-credential.ts';
import { hostedKeyIsOurs } from '../hosted-key.ts';
import { problem } from '../problem.ts';
import { recognise } from '../problems/recognise.ts';
import { isUseless, passes, teslaProblem } from '../problems/tesla.ts';
import { ownRegion, readyForSignIn, standing, unregistered, wantedRegions } from '../regions.ts';
import { register } from '../registration-actions.ts';
import { replacedKey } from '../replaced-key.ts';
import { type ActionOffer, type Finding, finding, type Problem } from '../step.ts';
import { waitForTesla } from '../tesla-wait.ts';
import { outcomeKey, type World } from '../world.ts';
import type { Step } from './step.ts';

function offer(region: RegionId, automatic: boolean): ActionOffer {
  return {
    id: 'registration.register',
    label: text(`action.registration.register.${region}`),
    input: { region },
    primary: true,
    automatic,
  };
}

function check(world: World): Finding {
  const chosen = sortCredentials(world)?.chosen;
  const file = world.keyFile.value;
  const { domain } = world.settings;
  // A key that came from elsewhere is not taken to Tesla: the registered one comes back first.
  if (chosen === undefined || domain === undefined || file?.state !== 'valid' || replacedKey(world) !== undefined) {
    const since = world.registrations.since;
    return finding({
      status: 'waiting',
      summary: text('step.registration.earlier'),
      waiting: { for: text('wait.earlier-steps'), since },
    });
  }
  const facts = wantedRegions(world).map((region) => ({
    label: text(`region.${region}`),
    value: text(`fact.registration.${standing(world, region)}`),
    ...(world.registrations.at === undefined || world.registrations.value === undefined ? {} : { at: world.registrations.at }),
  }));
  const open = unregistered(world);
  if (open.length === 0) {
    return finding({ status: 'done', summary: text('step.registration.done', { domain }), facts });
  }
  if (world.registrations.value === undefined) {
    const error = world.registrations.error;
    const problems = error === undefined ? [] : [recognise(error)];
    return finding({
      status: problems.length > 0 ? 'unknown' : 'waiting',
      summary: text('step.registration.asking'),
      facts,
      problems,
    });
  }
  const hosted = hostedKeyIsOurs(world);
  if (hosted === false) {
    return finding({
      status: 'waiting',
      summary: text('step.registration.hosting-first'),
      facts,
      actions: blindOffers(world, domain, open),
      waiting: { for: text('wait.hosting'), since: world.hostedKey.since },
    });
  }
  return checkOpen(world, open, facts, hosted === true);
}

/**
 * What is seen from inside a home network may be another answer than the one that Tesla gets, whose own fetch is the last word: a person
 * who knows better may go on. Where another key is seen there is nothing to go on with: Tesla would take that one.
 */
function blindOffers(world: World, domain: string, open: readonly RegionId[]): ActionOffer[] {
  const hosted = world.hostedKey.value;
  if (hosted === undefined || hosted.ok || hosted.fault === 'private-key') {
    return [];
  }
  const region = open.includes(ownRegion(world)) ? ownRegion(world) : open[0];
  return region === undefined
    ? []
    : [{ ...offer(region, false), primary: false, confirm: text('confirm.registration.unseen', { domain }), harmless: true }];
}

function checkOpen(world: World, open: readonly RegionId[], facts: Finding['facts'], hosted: boolean): Finding {
  const problems = open.flatMap((region) => troubles(world, region));
  const failures = open.flatMap((region) => world.outcomes[outcomeKey('registration.register', { region })]?.error ?? []);
  const useless = failures.some((error) => error instanceof TeslaError && isUseless(error));
  const lasting = failures.some((error) => !(error instanceof TeslaError && passes(error)));
  const look: ActionOffer = { id: 'registration.look', label: text('action.ask-again') };
  // Core's flow registers by itself, and must find a region that is not registered yet: only the first one is ours to do.
  if (world.entries.value?.length === 0 && readyForSignIn(world) && failures.length === 0) {
    const waiting = { for: text('wait.sign-in'), since: world.registrations.since };
    return finding({
      status: 'waiting',
      summary: text('step.registration.left-to-core'),
      facts,
      problems,
      waiting,
      actions: [look],
    });
  }
  const mine = world.entries.value?.length === 0 && !readyForSignIn(world) ? [ownRegion(world)] : open;
  // Where the look from here could not tell whether the key is hosted, Tesla's own fetch is the last word.
  // What could not be asked may well be registered: that is looked at again, not registered once more.
  const blind = mine.filter((region) => standing(world, region) === 'failed');
  const actions = [...mine.map((region) => offer(region, !blind.includes(region) && !useless && (hosted || !lasting))), look];
  if (failures.length === 0 && blind.length === mine.length) {
    const answers = blind.map((region) => world.registrations.value?.[region]);
    const waiting = waitForTesla(
      world.registrations,
      answers.flatMap((seen) => (seen?.state === 'failed' ? [seen.error] : [])),
    );
    const over = blind.every((region) => {
      const seen = world.registrations.value?.[region];
      return seen?.state === 'failed' && passes(seen.error);
    });
    return over
      ? finding({ status: 'waiting', summary: text('step.registration.tesla-needs-time'), facts, problems, actions, waiting })
      : finding({ status: 'unknown', summary: text('step.registration.not-seen'), facts, problems, actions });
  }
  if (failures.length > 0 && !lasting) {
    const waiting = waitForTesla(world.registrations, failures);
    return finding({ status: 'waiting', summary: text('step.registration.tesla-needs-time'), facts, problems, actions, waiting });
  }
  return failures.length > 0
    ? finding({ status: 'problem', summary: text('step.registration.refused'), facts, problems, actions })
    : finding({
        status: problems.length > 0 ? 'problem' : 'todo',
        summary: text('step.registration.open'),
        facts,
        problems,
        actions,
      });
}

function troubles(world: World, region: RegionId): Problem[] {
  const outcome = world.outcomes[outcomeKey('registration.register', { region })]?.error;
  if (outcome !== undefined) {
    return [recognise(outcome)];
  }
  const registration = world.registrations.value?.[region];
  if (standing(world, region) === 'other-key') {
    return [problem('registration.other-key', {}, { subject: text(`region.${region}`) })];
  }
  return registration?.state === 'failed' ? [teslaProblem(registration.error)] : [];
}

const touches = ['registrations', 'hostedKey'] as const;

/** Every region wanted answers our public key for our domain. */
export const registration: Step = {
  id: 'registration',
  title: text('step.registration.title'),
  check,
  actions: [
    action({
      id: 'registration.register',
      journal: text('journal.registration.register'),
      input: z.object({ region: z.enum(regionIds) }),
      touches,
      run: async (ports, { region }, world) => await register(ports, region, world),
    }),
    action({
      id: 'registration.look',
      journal: text('journal.asked-again'),
      input: z.object({}),
      touches,
      run: async () => undefined,
    }),
  ],
};
