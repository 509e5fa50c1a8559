/** What the page remembers in this browser, so that coming back from another page finds it as it was. */

/** For good: who knows the way sees values only. */
const SHORT = 'tesla-fleet-setup short';
/** As long as the tab is open: which steps were opened or closed by hand. */
const TOGGLED = 'tesla-fleet-setup toggled';

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch (error) {
    // A browser that keeps nothing for pages: then nothing is remembered.
    console.warn(error);
    return null;
  }
}

function write(storage: () => Storage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch (error) {
    console.warn(error);
  }
}

export function readShort(): boolean {
  return read(() => localStorage, SHORT) === 'yes';
}

export function rememberShort(short: boolean): void {
  write(() => localStorage, SHORT, short ? 'yes' : 'no');
}

/** Which steps were opened (true) or closed (false) by hand in this tab. */
export function readToggled(): Readonly<Record<string, boolean>> {
  try {
    const kept: unknown = JSON.parse(read(() => sessionStorage, TOGGLED) ?? '{}');
    const pairs = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(pairs.flatMap(([id, open]) => (typeof open === 'boolean' ? [[id, open] as const] : [])));
  } catch {
    // Not ours: forgotten.
    return {};
  }
}

export function rememberToggled(toggled: Readonly<Record<string, boolean>>): void {
  write(() => sessionStorage, TOGGLED, JSON.stringify(toggled));
}
