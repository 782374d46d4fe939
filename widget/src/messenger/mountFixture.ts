import { onTestFinished, vi } from 'vitest';
import { socketFixture } from '../protocol/socketFixture';
import { memoryStore } from '../shared/storage';
import { mount } from './index';
import { en } from './texts/en';

/** A messenger on a page, open, whose server is the test. */
export async function mounted() {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const server = socketFixture();
  const around = { close: vi.fn(), forget: vi.fn(), changed: vi.fn(), happened: vi.fn() };
  const messenger = mount({
    root,
    socket: server.socket,
    clock: server.clock,
    store: memoryStore(),
    look: { name: 'Fern & Field' },
    texts: en,
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
  return { ...server, ...around, root, messenger, named };
}

/** What is drawn comes a moment later, on a busy machine much later. */
export const soon = (check: () => void) => vi.waitFor(check, { timeout: 4_000, interval: 5 });
