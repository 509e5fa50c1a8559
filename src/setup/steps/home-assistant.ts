import { HomeAssistantError } from '../../ha/errors.ts';
import { text } from '../../i18n/text.ts';
import { problem } from '../problem.ts';
import { type Finding, finding, type Problem } from '../step.ts';
import type { World } from '../world.ts';
import type { Step } from './step.ts';

/** Oldest Core that we know the ways of: `[year, month]`. */
const OLDEST = [2026, 6] as const;

function check(world: World): Finding {
  const { value, since } = world.homeAssistant;
  const configuration = value?.configuration;
  if (value?.connection === 'refused') {
    return finding({
      status: 'problem',
      summary: text('step.home-assistant.refused'),
      problems: [problem('home-assistant.refused', {})],
    });
  }
  if (value?.connection !== 'connected' || configuration === undefined) {
    return finding({
      status: 'waiting',
      summary: text('step.home-assistant.away'),
      problems: [problem('home-assistant.away', {}, { evidence: [world.homeAssistant.error?.message] })],
      waiting: { for: text('step.home-assistant.connection'), since },
    });
  }
  const facts = [{ label: text('fact.version'), value: configuration.version }];
  if (configuration.recoveryMode) {
    const problems = [problem('home-assistant.recovery-mode', {})];
    return finding({ status: 'problem', summary: text('step.home-assistant.recovery'), facts, problems });
  }
  if (!configuration.running) {
    const waiting = { for: text('step.home-assistant.start'), since };
    return finding({ status: 'waiting', summary: text('step.home-assistant.starting'), facts, waiting });
  }
  const problems = missing(world, configuration.version, configuration.components);
  return problems.length > 0
    ? finding({ status: 'problem', summary: text('step.home-assistant.lacking'), facts, problems })
    : finding({ status: 'done', summary: text('step.home-assistant.done', { version: configuration.version }), facts });
}

function missing(world: World, version: string, components: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const [year = 0, month = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (year < OLDEST[0] || (year === OLDEST[0] && month < OLDEST[1])) {
    problems.push(problem('home-assistant.too-old', { version, oldest: OLDEST.join('.') }));
  }
  if (!hasMy(world)) {
    problems.push(problem('home-assistant.my-missing', {}));
  }
  const { value: integrations, error } = world.integrations;
  const { error: users } = world.administrators;
  if (users instanceof HomeAssistantError && users.reason === 'unauthorized') {
    problems.push(problem('home-assistant.not-administrator', {}, { evidence: [users.evidence] }));
  }
  if (integrations !== undefined && !integrations.includes('tesla_fleet')) {
    problems.push(problem('home-assistant.tesla-fleet-missing', {}));
  }
  if (!components.includes('application_credentials')) {
    problems.push(problem('home-assistant.application-credentials-missing', {}, { evidence: [error?.evidence] }));
  }
  return problems;
}

/** Core answers, is new enough and has what Tesla Fleet needs. */
export const homeAssistant: Step = { id: 'home-assistant', title: text('step.home-assistant.title'), check, actions: [] };

/** Whether Core is there and in its normal state: only then may anything be changed in it. */
export function coreIsWell(world: World): boolean {
  const { value } = world.homeAssistant;
  return value?.connection === 'connected' && value.configuration?.running === true && !value.configuration.recoveryMode;
}

/** Whether Core can begin a sign-in for us: without My Home Assistant it fails with an error of its own. */
export function hasMy({ homeAssistant: { value } }: World): boolean {
  return value?.configuration?.components.includes('my') ?? false;
}
