import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brand } from './brand';
import type { Command } from './host';
import { drawLauncher } from './launcher';
import { load } from './load';

type Foyer = ((...command: Command) => void) & { q?: unknown[] };
const scope = window as unknown as { foyer?: Foyer };
const tag = { src: 'https://foyer.example/app/foyer.js', site: 'demo', file: 'visitor-1.js' };

beforeEach(() => {
  vi.useFakeTimers();
  delete scope.foyer;
});
afterEach(() => vi.useRealTimers());

describe('the loader', () => {
  it('WEB-1 keeps what is called before Foyer is there, in order', async () => {
    const stub: Foyer = (...command) => void (stub.q ??= []).push(command);
    scope.foyer = stub;
    scope.foyer('identify', { email: 'kim@acme.example' });
    const obeyed: Command[] = [];
    const bring = vi.fn(() =>
      Promise.resolve({
        start: () => Promise.resolve((command: Command) => void obeyed.push(command)),
      }),
    );
    load({ ...tag, bring });
    scope.foyer('open');
    await vi.runAllTimersAsync();
    scope.foyer('close');
    expect(bring).toHaveBeenCalledExactlyOnceWith('https://foyer.example/app/foyer/visitor-1.js');
    expect(obeyed.map(([name]) => name)).toEqual(['identify', 'open', 'close']);
  });

  it('WEB-3 tries three more times, then every five minutes', async () => {
    const times: number[] = [];
    const start = Date.now();
    const bring = vi.fn(() => {
      times.push(Math.round((Date.now() - start) / 1_000));
      return Promise.reject(new Error('down'));
    });
    load({ ...tag, bring });
    await vi.advanceTimersByTimeAsync(650_000);
    expect(times).toEqual([0, 2, 10, 40, 340, 640]);
  });

  it('runs once though the tag stands there twice', async () => {
    const bring = vi.fn(() => Promise.reject(new Error('down')));
    load({ ...tag, bring });
    load({ ...tag, bring });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bring).toHaveBeenCalledOnce();
  });
});

describe('the launcher', () => {
  it('UI-1 is a named button in an open shadow root without style attributes', () => {
    const press = vi.fn();
    const words = { openChat: 'Open chat', unread: (count: number) => `${count} unread` };
    const launcher = drawLauncher({ name: 'Fern', position: 'left' }, words, press);
    const button = launcher.root.querySelector('button');
    button?.click();
    expect(press).toHaveBeenCalledOnce();
    expect(button?.ariaLabel).toBe('Open chat');
    launcher.show({ hidden: false, open: false, unread: 2 });
    expect(button?.ariaDescription).toBe('2 unread');
    expect(launcher.root.querySelectorAll('[style]')).toHaveLength(0);
    launcher.remove();
  });

  it('AX-1 writes on the brand colour so that it can be read', () => {
    expect(brand('#1f5c4d').ink).toBe('#fff');
    expect(brand('#ffd500').ink).toBe('#000');
    expect(brand('red; } * { display: none').fill).toBe('#1f5c4d');
  });
});
