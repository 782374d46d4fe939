import { formOf, rageClicks } from './habits';

/** What happens on the page, told to whoever tracks it. */
export interface PageEars {
  touched(): void;
  scrolled(percent: number): void;
  visible(visible: boolean): void;
  retitled(): void;
  /** Somebody clicks again and again where nothing happens. */
  raged(): void;
  /** Somebody is about to write into this form. */
  began(form: string): void;
  /** The page goes away, perhaps into the browser's memory. */
  left(): void;
  /** It came back from there. */
  back(): void;
}

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
/** A moving pointer need not be told of more often than this. */
const TOUCH_EVERY = 1_000;
/** Our own element on the page. */
const OURS = 'FOYER-CHAT';

/** Listens until the returned function is called; never in the way of the page. */
export function watchPage(ears: PageEars): { measure(): void; stop(): void } {
  const ended = new AbortController();
  const passive = { passive: true, capture: true, signal: ended.signal };
  watchTouches(ears, passive);
  const scroll = (): void => ears.scrolled(depth());
  addEventListener('scroll', scroll, passive);
  addEventListener('resize', scroll, passive);
  const visible = (): void => ears.visible(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', visible, passive);
  addEventListener('pagehide', () => ears.left(), passive);
  const back = (event: PageTransitionEvent): void => {
    if (event.persisted) ears.back();
  };
  addEventListener('pageshow', back, passive);
  visible();
  scroll();
  watchHabits(ears, passive);
  const unwatch = watchTitle(() => ears.retitled());
  const stop = (): void => {
    ended.abort();
    unwatch();
  };
  return { measure: scroll, stop };
}

function watchTitle(changed: () => void): () => void {
  const titles = new MutationObserver(changed);
  titles.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => titles.disconnect();
}

function watchTouches(ears: PageEars, passive: AddEventListenerOptions): void {
  let touchedAt = 0;
  const touch = (event: Event): void => {
    if (event.timeStamp - touchedAt < TOUCH_EVERY) return;
    touchedAt = event.timeStamp;
    ears.touched();
  };
  for (const name of TOUCHES) addEventListener(name, touch, passive);
}

function watchHabits(ears: PageEars, passive: AddEventListenerOptions): void {
  const click = rageClicks(() => ears.raged());
  const clicked = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.tagName !== OURS) click(event);
  };
  addEventListener('click', clicked, passive);
  const focused = (event: FocusEvent): void => {
    const form = formOf(event.target);
    if (form !== undefined) ears.began(form);
  };
  addEventListener('focusin', focused, passive);
}

/** How far down the page its lowest visible line is, in percent. */
function depth(): number {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return scrollHeight <= clientHeight ? 100 : ((scrollTop + clientHeight) / scrollHeight) * 100;
}

/** Single-page sites change the address without loading: through history, or by the hash. */
export function watchAddress(changed: () => void): () => void {
  let known = location.href;
  const look = (): void => {
    if (location.href === known) return;
    known = location.href;
    changed();
  };
  const ended = new AbortController();
  const restore = (['pushState', 'replaceState'] as const).map((name) => wrap(name, look));
  addEventListener('popstate', look, ended);
  addEventListener('hashchange', look, ended);
  return () => {
    ended.abort();
    restore.forEach((undo) => undo());
  };
}

/** Another script may have wrapped the method after us: then ours stays, and tells nobody. */
function wrap(name: 'pushState' | 'replaceState', tell: () => void): () => void {
  // Called on history again below, so it loses nothing.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const original = history[name];
  let listening = true;
  const ours: typeof original = (...state) => {
    original.apply(history, state);
    if (listening) tell();
  };
  history[name] = ours;
  return () => {
    listening = false;
    if (history[name] === ours) history[name] = original;
  };
}
