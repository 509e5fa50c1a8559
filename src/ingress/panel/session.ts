/** The one-time secret stands behind this in the address. */
const FRAGMENT = '#link=';

/** What the server says when it refuses. */
async function post(path: string, body: unknown): Promise<string | undefined> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return undefined;
  const refused: { readonly message?: string } = await response.json();
  return refused.message ?? String(response.status);
}

/** On the page that lets nobody in without a session: uses the link that the address holds, and has a new one written on request. */
export function waitForLink(): void {
  const button = document.getElementById('new-link');
  const told = document.getElementById('told');
  if (button === null || told === null) return;
  const use = async (): Promise<void> => {
    if (!window.location.hash.startsWith(FRAGMENT)) return;
    const secret = window.location.hash.slice(FRAGMENT.length);
    // The secret does not stay in the address or the history.
    window.history.replaceState(null, '', window.location.pathname);
    const refused = await post('session', { secret });
    if (refused === undefined) window.location.reload();
    else told.textContent = refused;
  };
  const say = (error: unknown): void => {
    told.textContent = String(error);
  };
  button.addEventListener('click', () => {
    post('session/link', {}).then((refused) => {
      told.textContent = refused ?? told.dataset.done ?? '';
    }, say);
  });
  window.addEventListener('hashchange', () => void use().catch(say));
  use().catch(say);
}

/** Whether the session that this page was opened with is over. What cannot be asked is not over. */
export async function sessionOver(): Promise<boolean> {
  try {
    return (await fetch(document.baseURI, { method: 'HEAD' })).status === 401;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
