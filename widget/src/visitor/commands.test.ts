import { beforeEach, describe, expect, it, vi } from 'vitest';
import { obey } from './commands';
import { Emitter } from './Emitter';
import type { VisitorApp } from './VisitorApp';

function pageFixture() {
  const chat = { close: vi.fn(), hide: vi.fn() };
  const app = {
    emitter: new Emitter(),
    chat,
    open: vi.fn(),
    turnPage: vi.fn(),
    tell: vi.fn(),
    agree: vi.fn(() => Promise.resolve()),
    identify: vi.fn(() => Promise.resolve()),
    shutdown: vi.fn(() => Promise.resolve()),
  };
  const call = (...[name, ...rest]: unknown[]) => obey(app as unknown as VisitorApp, name, rest);
  return { app, chat, call };
}

let warned = (): string[] => [];

beforeEach(() => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  warned = () => warn.mock.calls.map(([words]) => String(words));
});

describe('the global function', () => {
  it('WEB-1 does what is asked', () => {
    const { app, chat, call } = pageFixture();
    for (const name of ['open', 'close', 'hide', 'page', 'shutdown']) call(name);
    call('consent', false);
    call('event', 'trial started', { plan: 'Pro', seats: 3, annual: true });
    call('identify', { email: 'kim@acme.example', name: 'Kim', token: 'signed' });
    for (const done of [app.open, chat.close, chat.hide, app.turnPage, app.shutdown]) {
      expect(done).toHaveBeenCalledOnce();
    }
    expect(app.agree).toHaveBeenCalledWith(false);
    expect(app.tell).toHaveBeenCalledWith('trial started', { plan: 'Pro', seats: 3, annual: true });
    expect(app.identify).toHaveBeenCalledWith({
      email: 'kim@acme.example',
      name: 'Kim',
      identity: 'signed',
    });
    expect(warned()).toEqual([]);
  });

  it.each([
    ['no name', [], 'there is no call undefined'],
    ['an unknown name', ['opne'], 'there is no call "opne"'],
    ['the name of what every object has', ['constructor'], 'there is no call "constructor"'],
    ['consent in words', ['consent', 'yes'], 'consent needs true or false, not "yes"'],
    ['an event without a name', ['event', 7], 'event needs a name'],
    ['an event with an object in it', ['event', 'x', { deep: {} }], 'an event keeps texts'],
    ['a person without an address', ['identify', 'kim'], 'identify needs an object'],
    ['an unknown event to listen to', ['on', 'opened', () => 0], 'there is no event "opened"'],
    ['no function to call', ['on', 'open'], 'on("open") needs a function'],
  ])('WEB-1 warns once and throws nothing: %s', (_what, given, words) => {
    const { app, call } = pageFixture();
    call(...given);
    expect(warned()).toHaveLength(1);
    expect(warned()[0]).toContain(`Foyer: ${words}`);
    expect(app.agree).not.toHaveBeenCalled();
  });

  it('WEB-1 survives an object that throws when it is read', () => {
    const { call } = pageFixture();
    const trap = Object.defineProperty({}, 'email', {
      get: () => {
        throw new Error('a trap');
      },
    });
    expect(() => call('identify', trap)).not.toThrow();
    expect(warned()).toHaveLength(1);
  });

  it('WEB-1 tells callbacks and the window, and a callback that throws stops nobody', async () => {
    const { app, call } = pageFixture();
    const [heard, seen] = [vi.fn(), vi.fn()];
    call('on', 'unread', heard);
    window.addEventListener('foyer:unread', (event) => {
      seen(event.detail);
    });
    app.emitter.emit('unread', 2);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(2));
    expect(heard).toHaveBeenCalledWith(2);
  });
});
