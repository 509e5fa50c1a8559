/** What a run has installed, and how long each took; for its last lines. */
export const installed: { readonly what: string; readonly seconds: number }[] = [];

/** What is there already is found in less, in seconds. */
const atOnce = 1;

/** Installs something unless it is there; notes and says it when something was installed. @returns what the installation returns. */
export async function ensuring<T>(what: string, ensure: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await ensure();
  const seconds = (performance.now() - begun) / 1000;
  if (seconds >= atOnce) {
    installed.push({ what, seconds });
    console.info(`Installed ${what} (${seconds.toFixed(1)} s)`);
  }
  return result;
}
