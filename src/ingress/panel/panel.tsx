import { useEffect, useState } from 'hono/jsx';
import { text } from '../../i18n/text.ts';
import type { Snapshot } from '../../setup/step.ts';
import { Announcer } from './announcer.tsx';
import { Confirm } from './confirm.tsx';
import { PanelContext, speak } from './context.ts';
import { Dashboard } from './dashboard.tsx';
import { useActions } from './do.ts';
import { Explain } from './explain.tsx';
import { focusStep, keepFocus } from './focus.ts';
import { Folded } from './folded.tsx';
import { Journal } from './journal.tsx';
import { Looked } from './looked.tsx';
import { afterChange, isWell, nextStep, type Toggled } from './opening.ts';
import type { PanelPorts, Spoken } from './ports.ts';
import { Repairs } from './repairs.tsx';
import { StepRow } from './step.tsx';
import { moment } from './time.ts';
import { Top } from './top.tsx';

/** What the server writes into the page. */
export interface PageState {
  readonly snapshot: Snapshot;
  /** Name of the script that goes with the server. */
  readonly script: string;
  /** The server's clock, in milliseconds of the epoch. */
  readonly now: number;
  /** Where Home Assistant is, when the page does not stand inside it. */
  readonly homeAssistant?: string;
}

export interface PanelProps {
  readonly state: PageState;
  /** What it begins with; the browser changes it when the person does. */
  readonly spoken: Spoken;
  /** The browser's ways to the world; none while the server paints. */
  readonly ports?: PanelPorts;
}

/** The whole page; painted by the server first, then alive in the browser. */
export function Panel({ state, spoken, ports }: PanelProps) {
  const [{ language, words: sentences }, setSpoken] = useState(spoken);
  const [shown, setShown] = useState({ snapshot: state.snapshot, toggled: ports?.remembered.opened ?? ({} as Toggled) });
  const [clock, setClock] = useState(ports === undefined ? 0 : state.now - ports.now());
  const [connected, setConnected] = useState(true);
  const [short, setShort] = useState(ports?.remembered.short ?? false);
  const { asking, answer, ...doing } = useActions(ports);
  const { snapshot, toggled } = shown;

  useEffect(() => {
    if (ports === undefined) return;
    return ports.connect({
      onHello: ({ now, script }) => {
        setClock(now - ports.now());
        ports.meet(script);
      },
      onSnapshot: (next) => setShown((old) => ({ snapshot: next, toggled: afterChange(old.toggled, old.snapshot, next) })),
      onConnected: setConnected,
    });
  }, []);
  useEffect(() => ports?.followLanguage(setSpoken), []);
  useEffect(() => (ports === undefined ? undefined : keepFocus()), []);
  useEffect(() => ports?.remembered.rememberOpened(toggled), [toggled]);

  const next = nextStep(snapshot);
  const isOpen = (id: string) => toggled[id] ?? next?.id === id;
  const toggle = (id: string) => setShown({ snapshot, toggled: { ...toggled, [id]: !isOpen(id) } });
  const steps = (
    <ol class="steps" aria-label={speak(sentences, text('panel.steps'))}>
      {snapshot.steps.map((step) => (
        <StepRow key={step.id} step={step} open={isOpen(step.id)} onToggle={() => toggle(step.id)} />
      ))}
    </ol>
  );
  return (
    <PanelContext.Provider
      value={{
        language,
        words: sentences,
        clock,
        running: snapshot.running,
        automatic: snapshot.automatic,
        homeAssistant: state.homeAssistant ?? '',
        short,
        setShort: (next) => {
          setShort(next);
          ports?.remembered.rememberShort(next);
        },
        ...doing,
      }}
    >
      <header class="app-header">
        <span class="app-title">{speak(sentences, text('panel.title'))}</span>
      </header>
      {!connected && (
        <div class="banner" role="status">
          <span class="spinner" />
          <span>
            {speak(sentences, text('panel.connection.lost'))}{' '}
            {speak(sentences, text('panel.connection.stale', { time: moment(language, snapshot.at, Date.now() + clock) }))}
          </span>
        </div>
      )}
      <main class="page">
        <Top
          snapshot={snapshot}
          look={ports?.look}
          onChecked={() => setShown({ snapshot, toggled: {} })}
          onGo={(id) => {
            setShown({ snapshot, toggled: { ...toggled, [id]: true } });
            focusStep(id);
          }}
        />
        {isWell(snapshot) ? (
          <>
            <Dashboard steps={snapshot.steps} />
            <Folded name="steps">{steps}</Folded>
          </>
        ) : (
          <div class="card">{steps}</div>
        )}
        <Explain explain={ports?.explain} />
        <Repairs repairs={snapshot.repairs} />
        <Journal rows={snapshot.journal} />
        <Looked at={snapshot.at} look={ports?.look} />
      </main>
      <Announcer snapshot={snapshot} connected={connected} />
      {asking !== undefined && <Confirm offer={asking.offer} onAnswer={answer} />}
    </PanelContext.Provider>
  );
}
