import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { keyPath } from '../../src/hosting/key-path.ts';
import { languages } from '../../src/i18n/languages.ts';
import { files, read } from './files.ts';

const folder = 'rootfs/usr/share/tesla_fleet_setup/custom_components/tesla_fleet_key_host';
const json = (name: string): unknown => JSON.parse(read(`${folder}/${name}`));

/** What Home Assistant asks of a custom integration's manifest (its hassfest, script/hassfest/manifest.py). */
const manifestSchema = z.strictObject({
  domain: z.literal('tesla_fleet_key_host'),
  name: z.string().min(1),
  codeowners: z.array(z.string().startsWith('@')),
  config_flow: z.literal(true),
  dependencies: z.tuple([z.literal('http')]),
  documentation: z.url({ protocol: /^https$/ }),
  integration_type: z.literal('service'),
  iot_class: z.literal('calculated'),
  requirements: z.tuple([]),
  single_config_entry: z.literal(true),
  version: z.string(),
});

describe('the custom integration', () => {
  test('has a manifest by Home Assistant’s rules: domain and name first, the rest in order', () => {
    const manifest = manifestSchema.parse(json('manifest.json'));
    const [domain, name, ...rest] = Object.keys(manifest);
    expect([domain, name]).toEqual(['domain', 'name']);
    expect(rest).toEqual(rest.toSorted());
  });

  test('has the version of this app', () => {
    const { version } = z.object({ version: z.string() }).parse(parse(read('config.yaml')));
    expect(manifestSchema.parse(json('manifest.json')).version).toBe(version);
  });

  test('has English words that are those of its strings', () => {
    expect(json('translations/en.json')).toEqual(json('strings.json'));
  });
  test.each(languages)('has the same words in %s', (language) => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value;
    expect(shape(json(`translations/${language}.json`))).toEqual(shape(json('strings.json')));
  });

  test('judges itself by rules that each have a status, and a reason where one is not met', () => {
    const rule = z.union([
      z.literal('done'),
      z.strictObject({ status: z.enum(['done', 'exempt', 'todo']), comment: z.string().min(1) }),
    ]);
    const { rules } = z.object({ rules: z.record(z.string(), z.unknown()) }).parse(parse(read(`${folder}/quality_scale.yaml`)));
    const wrong = Object.entries(rules).filter(([, judged]) => !rule.safeParse(judged).success);
    expect(wrong.map(([name]) => name)).toEqual([]);
    expect(Object.keys(rules)).not.toEqual([]);
  });

  test('serves the path where this app looks', () => {
    expect(read(`${folder}/const.py`)).toContain(`KEY_PATH: Final = "${keyPath}"`);
  });

  test('is the only Python of this project', () => {
    const python = files.filter((path) => path.endsWith('.py') && !path.startsWith('test/'));
    expect(python.filter((path) => !path.startsWith(folder))).toEqual([]);
  });
});
