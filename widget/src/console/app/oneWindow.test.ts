import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { oneWindow } from './oneWindow';

/** The browser's locks, as far as one name is asked for. */
class Locks {
  private taken: ((reason: unknown) => void) | undefined;
  private readonly waiting: (() => void)[] = [];

  readonly request = (_: string, { steal }: LockOptions, run: () => Promise<never>) =>
    new Promise<never>((_resolve, reject) => {
      const get = () => {
        this.taken = reject;
        void run();
      };
      if (steal) this.taken?.(new DOMException('stolen', 'AbortError'));
      if (steal || !this.taken) get();
      else this.waiting.push(get);
    });

  /** The window that has it is closed. */
  leave(): void {
    this.taken = undefined;
    this.waiting.shift()?.();
  }
}

function opened(locks: unknown) {
  const page = new EventTarget();
  const isOurs = oneWindow(locks as LockManager, page);
  const look = async () => {
    page.dispatchEvent(new Event('focus'));
    await settled();
  };
  return { isOurs, look };
}

describe('of several windows', () => {
  it('NT-1 the one calls that was looked at last, and the other when that is closed', async () => {
    const locks = new Locks();
    const [first, second] = [opened(locks), opened(locks)];
    await first.look();
    await second.look();
    expect([first.isOurs(), second.isOurs()]).toEqual([false, true]);

    locks.leave();
    await settled();
    expect(first.isOurs()).toBe(true);
  });

  it('NT-1 each calls where the browser knows no locks, or refuses them to a frame', async () => {
    expect(opened(undefined).isOurs()).toBe(true);
    const refused = () => Promise.reject(new DOMException('not here', 'SecurityError'));
    const frame = opened({ request: refused });
    await settled();
    expect(frame.isOurs()).toBe(true);
  });
});
