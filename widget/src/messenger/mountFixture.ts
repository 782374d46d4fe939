import { onTestFinished, vi } from 'vitest';
import { settled, socketFixture } from '../protocol/socketFixture';
import { memoryStore } from '../shared/storage';
import type { Meet } from './booker/meeting';
import { mount } from './index';
import { carrier } from './messengerFixture';
import { en } from './texts/en';

/** A website on which nothing can be booked. */
const nothingToBook: Meet = () =>
  Promise.reject(Object.assign(new Error(), { code: 'meeting.not-offered' }));

/** The messenger on a page, open; its server is the test. */
export async function mounted(meet: Meet = nothingToBook) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const server = socketFixture();
  const acts = { open: vi.fn(), rest: vi.fn(), close: vi.fn() };
  const around = { ...acts, forget: vi.fn(), changed: vi.fn(), happened: vi.fn() };
  const messenger = mount({
    root,
    socket: server.socket,
    clock: server.clock,
    store: memoryStore(),
    look: { name: 'Fern & Field' },
    texts: en,
    files: carrier([]),
    meet,
    ...around,
  });
  server.socket.onFrame(messenger.hear);
  server.socket.start();
  await server.greet();
  messenger.open(true);
  onTestFinished(() => {
    messenger.remove();
    host.remove();
  });
  const named = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(
      (element) => element.getAttribute('aria-label') ?? element.textContent,
    );
  /** Somebody types, and sends it by Enter. */
  const type = async (text: string, send = true): Promise<void> => {
    const box = root.querySelector('textarea');
    if (!box) throw new Error('there is nothing to type into');
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    if (send) box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settled();
  };
  return { ...server, ...around, root, messenger, named, type };
}

/** What is drawn comes a moment later, on a busy machine much later. */
export const soon = (check: () => void) => vi.waitFor(check, { timeout: 4_000, interval: 5 });
