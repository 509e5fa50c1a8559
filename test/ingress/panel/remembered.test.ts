import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readOpened, readShort, rememberOpened, rememberShort } from '../../../src/ingress/panel/remembered.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('what the browser remembers', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storage());
    vi.stubGlobal('sessionStorage', storage());
  });
  afterEach(() => void vi.unstubAllGlobals());

  test('is nothing at first, then what was chosen and opened; what was closed may be next when the page comes back', () => {
    expect([readShort(), readOpened()]).toEqual([false, {}]);
    rememberShort(true);
    rememberOpened({ hosting: true, 'key-pair': false });
    expect([readShort(), readOpened()]).toEqual([true, { hosting: true }]);
  });
  test('is nothing where a browser keeps nothing for pages', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    rememberShort(true);
    expect(readShort()).toBe(false);
    expect(warn).toHaveBeenCalledTimes(2);
  });
});
