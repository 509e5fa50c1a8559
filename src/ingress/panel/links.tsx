import { text } from '../../i18n/text.ts';
import type { Link } from '../../setup/step.ts';
import { usePanel, useSay } from './context.ts';
import { navigateHomeAssistant } from './frame.ts';
import { Icon } from './icons.tsx';
import { QrCode } from './qr.tsx';

/**
 * Whether an address is one that a link of its kind may have; anything else (`javascript:`) is not made a link.
 *
 * @internal exported for tests
 */
export function linkable({ url, kind }: Link): boolean {
  if (kind === 'external') return /^https?:\/\//i.test(url);
  if (kind === 'home-assistant') return /^\/(?!\/)/.test(url);
  return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}

function Anchor({ link }: { readonly link: Link }) {
  const say = useSay();
  const { homeAssistant } = usePanel();
  const look = link.primary === true ? 'pill' : 'text-button';
  const label = say(link.label);
  if (link.kind === 'external') {
    return (
      <a class={look} href={link.url} target="_blank" rel="noopener noreferrer">
        <span>{label}</span>
        <Icon name="tab" />
        <span class="visually-hidden">{say(text('panel.link.new-tab'))}</span>
      </a>
    );
  }
  if (link.kind === 'download') {
    return (
      <a class={look} href={link.url} download="">
        <Icon name="save" />
        <span>{label}</span>
      </a>
    );
  }
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (navigateHomeAssistant(link.url)) event.preventDefault();
  };
  return (
    <a class={look} href={`${homeAssistant}${link.url}`} target="_top" onClick={follow}>
      <span>{label}</span>
      <Icon name="inside" />
    </a>
  );
}

/** The pages to open and files to save. */
export function Links({ links }: { readonly links: readonly Link[] }) {
  const say = useSay();
  const shown = links.filter(linkable);
  if (shown.length === 0) return null;
  return (
    <ul class="links">
      {shown.map((link) => (
        <li key={`${link.kind} ${link.url}`}>
          <Anchor link={link} />
          {link.qr === true && (
            <figure class="qr-figure">
              <QrCode url={link.url} label={say(text('panel.link.qr.label', { label: say(link.label) }))} />
              <figcaption>{say(text('panel.link.qr'))}</figcaption>
            </figure>
          )}
        </li>
      ))}
    </ul>
  );
}
