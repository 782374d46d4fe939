import type { ConversationView, Entry } from '../protocol/frames';
import { settled, socketFixture } from '../protocol/socketFixture';
import { memoryStore, type Store } from '../shared/storage';
import { MessengerModel } from './MessengerModel';

export const ana = { id: '005000000000001', name: 'Ana Novak' };

export function viewOf(change: Partial<ConversationView> = {}): ConversationView {
  return {
    conversation: 'cnv_1',
    visitor: 'vis_1',
    state: 'open',
    seq: 0,
    rep: ana,
    visitorSeen: 0,
    repSeen: 0,
    startedAt: '2026-11-23T10:00:00Z',
    origin: 'inbound',
    ...change,
  };
}

export function entryOf(seq: number, change: Partial<Entry> = {}): Entry {
  return {
    seq,
    kind: 'message',
    at: '2026-11-23T10:00:00Z',
    author: { kind: 'rep', ...ana },
    text: `text ${seq}`,
    ...change,
  };
}

/** A messenger whose server is the test. */
export function messengerFixture(store: Store = memoryStore()) {
  const server = socketFixture();
  const model = new MessengerModel({ socket: server.socket, clock: server.clock, store });
  server.socket.onFrame(model.hear);
  server.socket.start();
  const write = async (text: string): Promise<void> => {
    model.write(text);
    model.send();
    await settled();
  };
  /** Answers the last conversation.open as the server does. */
  const opened = async (view: ConversationView, entries: Entry[]): Promise<void> => {
    const { id } = server.wire().last('conversation.open');
    server
      .wire()
      .say({ type: 'conversation.opened', id: 's', re: id, conversation: view, entries });
    await settled();
  };
  return { ...server, model, store, write, opened };
}
