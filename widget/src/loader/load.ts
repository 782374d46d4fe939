import type { Command, Host, VisitorPart } from './host';
import { drawLauncher } from './launcher';

export interface Tag {
  src: string;
  site: string;
  /** The tracker's file name with its hash. */
  file: string;
  /** Tests bring their own. */
  bring?: (address: string) => Promise<VisitorPart>;
}

/** The global function; `q` holds what was called before the script was there. */
type Foyer = ((...command: Command) => void) & { q?: ArrayLike<unknown>[]; site?: string };

/** Three quick tries, then one every five minutes: a dead Foyer must not be hammered awake. */
const QUICK = [2_000, 8_000, 30_000];
const SLOW = 300_000;

/** Puts the global function in place at once, and the rest when the page has nothing else to do. */
export function load(tag: Tag): void {
  const scope = window as unknown as { foyer?: Foyer };
  if (scope.foyer?.site) return;
  const queue = Array.from(scope.foyer?.q ?? [], (call) => Array.from(call) as Command);
  let run = (command: Command): void => void queue.push(command);
  const foyer: Foyer = (...command) => run(command);
  foyer.site = tag.site;
  scope.foyer = foyer;

  const host: Host = { base: new URL('.', tag.src).href, site: tag.site, launcher: drawLauncher };
  const bring =
    tag.bring ?? ((address) => import(/* @vite-ignore */ address) as Promise<VisitorPart>);
  const attempt = async (tries: number): Promise<void> => {
    try {
      // A browser may remember a module that failed to load: ask under another name then.
      const part = await bring(`${host.base}foyer/${tag.file}${tries ? `?${tries}` : ''}`);
      run = await part.start(host);
      queue.splice(0).forEach((command) => run(command));
    } catch {
      setTimeout(() => void attempt(tries + 1), QUICK[tries] ?? SLOW);
    }
  };
  whenIdle(() => void attempt(0));
}

function whenIdle(call: () => void): void {
  const idle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: 2_000 });
    else setTimeout(call, 200);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', idle);
  else idle();
}
