import type { ConversationView, Entry } from '../protocol/frames';
import { settled, socketFixture } from '../protocol/socketFixture';
import { memoryStore, type Store } from '../shared/storage';
import type { Carrier } from './FilesModel';
import { MessengerModel } from './MessengerModel';

/** What the server says of a picture that it was sent. */
export const PICTURE = {
  id: 'file_1',
  name: 'plan.png',
  mediaType: 'image/png',
  bytes: 1_234_567,
  width: 640,
  height: 480,
};

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

/** Brings every file at once, and notes it. */
export function carrier(carried: File[]): Carrier {
  return {
    origin: 'https://foyer.example/',
    carry: (file) => {
      carried.push(file);
      return Promise.resolve({ ...PICTURE, name: file.name });
    },
    address: (conversation, file) =>
      Promise.resolve({ path: `/api/files/${file}?in=${conversation}` }),
  };
}

export const RULES = { mostBytes: 10_485_760, types: ['image/png', 'application/pdf'] };

/** A messenger whose server is the test. */
export function messengerFixture(store: Store = memoryStore()) {
  const server = socketFixture();
  const carried: File[] = [];
  const files = carrier(carried);
  const model = new MessengerModel({ socket: server.socket, clock: server.clock, store, files });
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
  return { ...server, model, store, write, opened, carried };
}
