/** The properties of Home Assistant's theme that our style sheet uses; the sheet has the fallbacks. */
const PROPERTIES = [
  '--primary-background-color',
  '--card-background-color',
  '--divider-color',
  '--app-header-background-color',
  '--app-header-text-color',
  '--primary-text-color',
  '--secondary-text-color',
  '--disabled-text-color',
  '--primary-color',
  '--error-color',
  '--warning-color',
  '--success-color',
  '--input-fill-color',
  '--input-idle-line-color',
  '--input-hover-line-color',
  '--input-ink-color',
  '--input-label-ink-color',
  '--ha-font-family-body',
  '--ha-font-family-heading',
  '--ha-font-family-code',
  '--ha-font-size-s',
  '--ha-font-size-m',
  '--ha-font-size-xl',
  '--ha-font-size-2xl',
  '--ha-border-radius-sm',
  '--ha-border-radius-md',
  '--ha-border-radius-lg',
  '--ha-border-radius-pill',
  '--ha-color-fill-primary-loud-resting',
  '--ha-color-on-primary-loud',
  '--ha-color-on-primary-normal',
  '--ha-color-fill-danger-loud-resting',
  '--ha-color-on-danger-loud',
  '--ha-color-on-danger-normal',
  '--ha-color-fill-danger-quiet-resting',
  '--ha-color-fill-warning-quiet-resting',
  '--ha-color-fill-neutral-normal-resting',
  '--ha-color-fill-neutral-quiet-resting',
];

/** What is used of Home Assistant's own page. */
interface HomeAssistantElement extends Element {
  readonly hass?: { readonly language?: string; readonly themes?: { readonly darkMode?: boolean } };
}

/** The window of Home Assistant around us; undefined when the page stands alone or in a frame of another origin. */
function parentWindow(): Window | undefined {
  try {
    return window.parent === window || window.parent.document === null ? undefined : window.parent;
  } catch {
    // Another origin may not be looked at: then we stand alone.
    return undefined;
  }
}

/** The `<home-assistant>` element's state, which is not an interface: every part of it may be missing. */
function hassOf(parent: Window): HomeAssistantElement['hass'] {
  return parent.document.querySelector<HomeAssistantElement>('home-assistant')?.hass;
}

/** The language that the person has set in Home Assistant, or else the browser's. */
export function frameLanguage(): string {
  const parent = parentWindow();
  return (parent && hassOf(parent)?.language) ?? navigator.language;
}

/** The direction in which Home Assistant's page is read. */
export function frameDirection(): 'ltr' | 'rtl' {
  return parentWindow()?.document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * Calls the listener whenever Home Assistant may have changed its language or direction: both stand on its root element as well.
 *
 * @returns ends it.
 */
export function onFrameLanguage(listener: () => void): () => void {
  const parent = parentWindow();
  if (parent === undefined) return () => undefined;
  const observer = new MutationObserver(listener);
  observer.observe(parent.document.documentElement, { attributes: true, attributeFilter: ['lang', 'dir'] });
  return () => observer.disconnect();
}

/**
 * Fonts do not cross into a frame by themselves, so the faces that the parent's style sheets declare are declared here too. A file is
 * loaded only when a text needs it.
 */
function takeFonts(parent: Window): void {
  // The classes of another window are not ours: a rule is known by its type's number.
  const rules = Array.from(parent.document.styleSheets).flatMap((sheet) =>
    sheet.href === null ? Array.from(sheet.cssRules) : [],
  );
  for (const rule of rules) {
    if (rule.type !== CSSRule.FONT_FACE_RULE) continue;
    const { style } = rule as CSSFontFaceRule;
    const value = (name: string) => style.getPropertyValue(name);
    const descriptors = {
      weight: value('font-weight') || 'normal',
      style: value('font-style') || 'normal',
      unicodeRange: value('unicode-range') || 'U+0-10FFFF',
    };
    document.fonts.add(new FontFace(value('font-family').replaceAll('"', ''), value('src'), descriptors));
  }
}

/** What the person's system asks for. Called late: there is no such thing on the server. */
const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');

function takeTheme(parent: Window): void {
  const root = document.documentElement;
  const theme = parent.getComputedStyle(parent.document.documentElement);
  for (const name of PROPERTIES) {
    const value = theme.getPropertyValue(name).trim();
    if (value === '') root.style.removeProperty(name);
    else root.style.setProperty(name, value);
  }
  // Home Assistant leaves it open for good when its themes arrive before its configuration; it then looks as the system asks.
  const dark = hassOf(parent)?.themes?.darkMode ?? prefersDark().matches;
  root.dataset.theme = dark ? 'dark' : 'light';
  // On a phone Home Assistant shows a header of its own above the frame.
  root.dataset.header = (window.frameElement?.getBoundingClientRect().top ?? 0) > 0 ? 'outside' : 'ours';
}

/** Takes over Home Assistant's look, now and whenever it changes. */
export function followTheme(): void {
  const parent = parentWindow();
  if (parent === undefined) return;
  const take = () => takeTheme(parent);
  take();
  takeFonts(parent);
  new MutationObserver(take).observe(parent.document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  window.addEventListener('resize', take);
  document.addEventListener('visibilitychange', take);
  prefersDark().addEventListener('change', take);
}

/** How long Home Assistant has to leave our page before it is sent there the hard way, in milliseconds. */
const PATIENCE = 1500;

/**
 * Opens a page of Home Assistant in the frame around us, without loading it all anew.
 *
 * @returns false when there is no Home Assistant around us: the link then has to do it.
 */
export function navigateHomeAssistant(path: string): boolean {
  const parent = parentWindow();
  if (parent === undefined) return false;
  parent.postMessage({ type: 'home-assistant/navigate', path }, window.location.origin);
  setTimeout(() => {
    if (parent.location.pathname !== new URL(path, parent.location.href).pathname) parent.location.assign(path);
  }, PATIENCE);
  return true;
}
