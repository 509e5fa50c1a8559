import { describe, expect, test } from 'vitest';
import { createOwnApp } from '../../src/ha/own-app.ts';
import { refusal } from './fake-core.ts';

/** A Supervisor that answers this, and keeps what it was asked. */
function supervisor(status: number, body: unknown) {
  const asked: { url: string; method: string | undefined; body: unknown }[] = [];
  const own = createOwnApp('http://supervisor', 'token', async (input, init) => {
    asked.push({ url: String(input), method: init?.method, body: init?.body });
    return new Response(JSON.stringify(body), { status });
  });
  return { own, asked };
}

describe('this app at Supervisor', () => {
  test.each([
    [true, true],
    [false, false],
    [null, false],
  ])('tells whether it is in the sidebar: %s', async (ingress_panel, shown) => {
    const { own, asked } = supervisor(200, { result: 'ok', data: { ingress_panel, options: { secret: 'x' } } });
    expect(await own.inSidebar()).toBe(shown);
    expect(asked).toEqual([{ url: 'http://supervisor/addons/self/info', method: 'GET', body: undefined }]);
  });

  test('is put there by nothing but that one option', async () => {
    const { own, asked } = supervisor(200, { result: 'ok', data: {} });
    await own.showInSidebar();
    expect(asked).toEqual([
      { url: 'http://supervisor/addons/self/options', method: 'POST', body: JSON.stringify({ ingress_panel: true }) },
    ]);
  });

  test('is told of a refusal', async () => {
    expect((await refusal(supervisor(403, { message: 'Forbidden' }).own.inSidebar())).code).toBe('call-refused');
  });
});
