import { render } from 'hono/jsx/dom';
import { createClient } from './client.ts';
import { keepConnected } from './connection.ts';
import { followTheme } from './frame.ts';
import { followLanguage, speakPersons, type WordsPaths } from './language.ts';
import { type PageState, Panel } from './panel.tsx';
import type { PanelPorts, StreamListener } from './ports.ts';
import { readOpened, readShort, rememberOpened, rememberShort } from './remembered.ts';
import { sessionOver, waitForLink } from './session.ts';

/** Where the browser remembers which script it has reloaded for, so that it does so once only. */
const RELOADED = 'tesla-fleet-setup reloaded';

/** Whether a reload would lose what the person has typed. */
function typing(): boolean {
  return Array.from(document.querySelectorAll<HTMLInputElement>('form input:not([type=radio]), form textarea')).some(
    ({ value }) => value !== '',
  );
}

/** Without Supervisor: reloads, so that the page says how one comes in again, when it has lost the server because its session is over. */
function leaving(listener: StreamListener): StreamListener {
  const leave = async (): Promise<void> => {
    if (!typing() && (await sessionOver())) location.reload();
  };
  return {
    ...listener,
    onConnected(connected) {
      listener.onConnected(connected);
      if (!connected) leave();
    },
  };
}

/** Only known while the script runs for the first time. */
const paths: WordsPaths = JSON.parse(document.currentScript?.dataset.words ?? '{}');

async function start(): Promise<void> {
  const root = document.getElementById('panel');
  const state = document.getElementById('state')?.textContent;
  // The page that tells why someone is not let in has neither.
  if (root === null || state === null || state === undefined) {
    waitForLink();
    return;
  }
  const page: PageState = JSON.parse(state);
  const ports: PanelPorts = {
    ...createClient(document.baseURI),
    now: Date.now,
    remembered: { short: readShort(), opened: readOpened(), rememberShort, rememberOpened },
    followLanguage: (onSpoken) => followLanguage(paths, onSpoken),
    connect: (listener) =>
      keepConnected(
        { open: () => new EventSource('events'), wakers: [window, document] },
        page.homeAssistant === undefined ? listener : leaving(listener),
      ),
    meet: (script) => {
      if (script === page.script || typing() || sessionStorage.getItem(RELOADED) === script) return;
      sessionStorage.setItem(RELOADED, script);
      location.reload();
    },
  };
  render(<Panel state={page} spoken={await speakPersons(paths)} ports={ports} />, root);
}

followTheme();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
