/** What happens on the page, told to whoever tracks it. */
export interface PageEars {
  touched(): void;
  scrolled(percent: number): void;
  visible(visible: boolean): void;
  /** The page goes away, perhaps into the browser's memory. */
  left(): void;
  /** It came back from there. */
  back(): void;
}

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
/** A moving pointer need not be told of more often than this. */
const TOUCH_EVERY = 1_000;

/** Listens until the returned function is called; never in the way of the page. */
export function watchPage(ears: PageEars): () => void {
  const ended = new AbortController();
  const passive = { passive: true, capture: true, signal: ended.signal };
  let touchedAt = 0;
  const touch = (event: Event): void => {
    if (event.timeStamp - touchedAt < TOUCH_EVERY) return;
    touchedAt = event.timeStamp;
    ears.touched();
  };
  for (const name of TOUCHES) addEventListener(name, touch, passive);
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
  return () => ended.abort();
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
