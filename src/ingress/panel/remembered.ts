/** What the page remembers in this browser, so that coming back from another page finds it as it was. */

/** For good: who knows the way sees values only. */
const SHORT = 'tesla-fleet-setup short';
/** As long as the tab is open: which steps were opened by hand. */
const OPENED = 'tesla-fleet-setup opened';

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

/** The steps that were opened by hand in this tab. One that was closed may be the next to do when the page comes back. */
export function readOpened(): Readonly<Record<string, true>> {
  const kept = (read(() => sessionStorage, OPENED) ?? '').split(' ');
  return Object.fromEntries(kept.filter((id) => id !== '').map((id) => [id, true]));
}

export function rememberOpened(toggled: Readonly<Record<string, boolean>>): void {
  const opened = Object.keys(toggled).filter((id) => toggled[id] === true);
  write(() => sessionStorage, OPENED, opened.join(' '));
}
