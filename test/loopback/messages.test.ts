import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { en } from '../../src/i18n/en.ts';
import { say } from '../../src/i18n/text.ts';
import { recognise } from '../../src/setup/problems/recognise.ts';
import type { Problem } from '../../src/setup/step.ts';
import { createTesla } from '../../src/tesla/client.ts';
import { type Literal, literals, type Way } from '../setup/problems/messages.ts';
import { type Scene, startScene } from '../world/tesla/scene.ts';

type Call = Extract<Way, { call: string }>;

const paths: Readonly<Record<Call['call'], string>> = {
  token: '/oauth2/v3/token',
  register: '/api/1/partner_accounts',
  'read-back': '/api/1/partner_accounts/public_key',
  'fleet-status': '/api/1/vehicles/fleet_status',
  products: '/api/1/products',
};
const isCall = (literal: Literal): literal is Literal & { readonly way: Call } =>
  typeof literal.way === 'object' && 'call' in literal.way;
const rows: string[] = [];

describe('what Tesla answers to this app, over a real connection', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(async () => {
    await scene.stop();
    console.info(`Tesla says → it is → what to do\n${rows.join('\n')}\n${rows.length} answers of Tesla`);
  });

  async function answered(call: Call['call']): Promise<Problem> {
    const tesla = createTesla({ fetch: scene.fetch });
    const app = scene.tesla.createApp({ allowedOrigins: ['https://cars.example.com/'] });
    const asked = {
      token: () => tesla.partnerToken('eu', app),
      register: () => tesla.register('eu', app, 'cars.example.com'),
      'read-back': () => tesla.registeredKey('eu', app, 'cars.example.com'),
      'fleet-status': () => tesla.fleetStatus('eu', 'token', ['5YJ3E1EA7KF000001']),
      products: () => tesla.products('eu', 'token'),
    }[call];
    try {
      await asked();
    } catch (error) {
      if (error instanceof CodedError) return recognise(error);
      throw error;
    }
    throw new Error('Tesla did not refuse');
  }

  test.each(literals.filter(isCall))('$way.status $said', async ({ said, code, way }) => {
    const body: unknown = said.startsWith('{') ? JSON.parse(said) : said;
    scene.tesla.faults.clear();
    // A client asks again by itself after a 421 (Fetch standard).
    scene.tesla.faults.next({ path: paths[way.call] }, { status: way.status, body }, 2);
    const problem = await answered(way.call);
    expect(problem.code).toBe(code);
    expect(problem.evidence.join(' ')).toContain(String(way.status));
    rows.push(`${way.call} ${way.status} ${said.slice(0, 90)} → ${problem.code} → ${say(en, problem.remedy).slice(0, 110)}`);
  });

  test('an answer that nobody knows is shown with status, text and reference', async () => {
    scene.tesla.faults.clear();
    const body = { error: 'The moon is in the seventh house', txid: 'abcdef0123456789' };
    scene.tesla.faults.next({ path: paths.register }, { status: 418, body });
    const problem = await answered('register');
    const words = [problem.what, problem.why, problem.remedy].map((sentence) => say(en, sentence)).join(' ');
    expect(words).toContain('status 418');
    expect(words).toContain('The moon is in the seventh house');
    expect(problem.evidence.join(' ')).toContain('abcdef0123456789');
    expect(words).not.toMatch(/something went wrong/i);
  });
});
