import type { StepView } from '../../setup/step.ts';

/** Glyphs of our own drawing, as strokes on a field of 24 by 24. */
const glyphs = {
  home: 'M4 11.5 12 4.5l8 7M6.5 10v9h11v-9M10.5 19v-5h3v5',
  key: 'M11.6 12a3.8 3.8 0 1 1-7.6 0 3.8 3.8 0 0 1 7.6 0ZM11.6 12H20v3.2M16.5 12v2.4',
  globe: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM4.3 12h15.4M12 4c3 2.6 3 13.4 0 16M12 4c-3 2.6-3 13.4 0 16',
  card: 'M4 6h16v12H4ZM8 13.6a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8ZM13 10.2h4M13 13.8h4',
  stamp: 'M12 3.8l6.8 2.7v5.2c0 4.2-2.8 7-6.8 8.5-4-1.5-6.8-4.3-6.8-8.5V6.5ZM8.8 12.2l2.3 2.2 4.2-4.4',
  person: 'M12 11.4a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM5 19.6c.6-3.6 3.3-5.4 7-5.4s6.4 1.8 7 5.4Z',
  car: 'M4.5 17.5v-5l2-5.5h11l2 5.5v5ZM4.5 12.5h15M7.6 15h.8M15.6 15h.8M6 17.5v2M18 17.5v2',
  pulse: 'M3.5 12.5h4l2.5-6.5 4 12 2.5-5.5h4',
  dots: 'M6 12h.01M12 12h.01M18 12h.01',
  done: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM8.3 12.2l2.6 2.6 4.9-5.2',
  todo: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM8.5 12h6.5M12.3 9l3 3-3 3',
  // The sign of information: in order, and yet there is something to know.
  limited: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM12 11.2V16M12 8.1V8',
  problem: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM12 8v4.8M12 15.9v.1',
  waiting: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM12 7.7V12l2.9 1.9',
  unknown: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0ZM9.8 10c0-3 4.5-2.9 4.5-.1 0 1.9-2.3 2-2.3 3.8M12 16.1v.1',
  chevron: 'M7 10l5 5 5-5',
  copy: 'M8.5 8.5h10.5v11H8.5ZM5.5 15.5V5h9.5',
  tab: 'M13.5 5H19v5.5M19 5l-8.5 8.5M16.5 13.5V19H5V7.5h5.5',
  save: 'M12 4.5v10M8 11l4 4 4-4M5.5 19h13',
  inside: 'M5 12h13M13 7l5 5-5 5',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  refresh: 'M19 12a7 7 0 1 1-2.2-5.1M17.2 3.3v3.9h-3.9',
  repair: 'M14.7 6.2a4.4 4.4 0 0 0-5.6 5.6L4.4 16.5a2.2 2.2 0 0 0 3.1 3.1l4.7-4.7a4.4 4.4 0 0 0 5.6-5.6l-2.7 2.7-3-.8-.8-3Z',
  press: 'M9 11V5.5a1.5 1.5 0 0 1 3 0V10l5 1.2c1 .3 1.6 1 1.4 2.1l-.9 5.2H10l-4-5c1-1 2-.8 3 .3Z',
  journal: 'M6 4h12v16H6ZM9 8.5h6M9 12h6M9 15.5h4',
} as const;

export type GlyphName = keyof typeof glyphs;

/** A glyph; only for the eye, since words stand beside it. */
export function Icon({ name, className = '' }: { readonly name: GlyphName; readonly className?: string }) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={glyphs[name]} />
    </svg>
  );
}

/** The glyph of a step; one that is not named here gets the dots. */
const ofStep: Readonly<Record<string, GlyphName>> = {
  'home-assistant': 'home',
  'key-pair': 'key',
  hosting: 'globe',
  credentials: 'card',
  registration: 'stamp',
  'sign-in': 'person',
  vehicles: 'car',
  proof: 'pulse',
};

export function StepIcon({ id }: { readonly id: string }) {
  return (
    <span class={`round step-${id}`}>
      <Icon name={ofStep[id] ?? 'dots'} />
    </span>
  );
}

/** How a step shows: what is done but for something that Home Assistant cannot do with it is not all green. */
export type Shown = StepView['status'] | 'limited';

export function shownOf({ status, limit }: Pick<StepView, 'status' | 'limit'>): Shown {
  return status === 'done' && limit !== undefined ? 'limited' : status;
}

export function StatusIcon({ status }: { readonly status: Shown }) {
  return <Icon name={status} className={`status-${status}`} />;
}
