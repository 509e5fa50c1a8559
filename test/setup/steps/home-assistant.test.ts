import { describe, expect, test } from 'vitest';
import type { CoreConfiguration } from '../../../src/ha/configuration.ts';
import { HomeAssistantError } from '../../../src/ha/errors.ts';
import { coreIsWell, homeAssistant } from '../../../src/setup/steps/home-assistant.ts';
import { type Different, look, makeWorld } from '../make-world.ts';

const base = makeWorld().homeAssistant.value?.configuration as CoreConfiguration;
const core = (over: Partial<CoreConfiguration>): Different => ({
  sees: { homeAssistant: { connection: 'connected', configuration: { ...base, ...over } } },
});

describe('Home Assistant', () => {
  const table: readonly [string, Different, string, string, string[], well: boolean][] = [
    ['connected and complete', {}, 'done', 'done', [], true],
    ['not looked at yet', { unseen: ['homeAssistant'] }, 'waiting', 'away', ['home-assistant.away'], false],
    ['away', { sees: { homeAssistant: { connection: 'disconnected' } } }, 'waiting', 'away', ['home-assistant.away'], false],
    ['refuses', { sees: { homeAssistant: { connection: 'refused' } } }, 'problem', 'refused', ['home-assistant.refused'], false],
    ['recovery mode', core({ recoveryMode: true }), 'problem', 'recovery', ['home-assistant.recovery-mode'], false],
    ['starting', core({ running: false }), 'waiting', 'starting', [], false],
    ['too old by a month', core({ version: '2026.5.4' }), 'problem', 'lacking', ['home-assistant.too-old'], true],
    ['too old by a year', core({ version: '2025.12.1' }), 'problem', 'lacking', ['home-assistant.too-old'], true],
    ['just new enough', core({ version: '2026.6.0' }), 'done', 'done', [], true],
    ['a beta of next year', core({ version: '2027.1.0b2' }), 'done', 'done', [], true],
    [
      'My Home Assistant missing',
      core({ components: ['application_credentials'] }),
      'problem',
      'lacking',
      ['home-assistant.my-missing'],
      true,
    ],
    [
      'application credentials missing',
      {
        ...core({ components: ['my'] }),
        failed: { integrations: new HomeAssistantError('command-refused', 'x', { evidence: 'unknown_command' }) },
      },
      'problem',
      'lacking',
      ['home-assistant.application-credentials-missing'],
      true,
    ],
    [
      'our token is not an administrator’s',
      { failed: { administrators: new HomeAssistantError('command-refused', 'x', { reason: 'unauthorized' }) } },
      'problem',
      'lacking',
      ['home-assistant.not-administrator'],
      true,
    ],
    [
      'Tesla Fleet missing',
      { sees: { integrations: ['spotify'] } },
      'problem',
      'lacking',
      ['home-assistant.tesla-fleet-missing'],
      true,
    ],
  ];
  test.each(table)('%s', (_name, different, status, summary, problems, well) => {
    const { short, actions } = look(homeAssistant, different);
    expect(short).toEqual({ status, summary, problems, offers: [] });
    expect(actions).toEqual([]);
    expect(coreIsWell(makeWorld(different))).toBe(well);
  });

  test('in recovery mode nothing is said of what is missing', () => {
    expect(look(homeAssistant, core({ recoveryMode: true, components: [] })).short.problems).toHaveLength(1);
  });
});
