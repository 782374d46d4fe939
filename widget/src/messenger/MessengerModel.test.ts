import { describe, expect, it } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { itemsOf } from './items';
import { ana, entryOf, messengerFixture, viewOf } from './messengerFixture';

const mine = { author: { kind: 'visitor' } } as const;

function shown({ model }: ReturnType<typeof messengerFixture>) {
  return itemsOf(model.rooms.list.value, model.outgoing.value, (item) => model.isLate(item));
}

describe('MessengerModel', () => {
  it('CV-1 opens a conversation with the first message', async () => {
    const messenger = messengerFixture();
    await messenger.greet();
    await messenger.write('Can I see it live?');
    const order = messenger.wire().last('conversation.open');
    expect(order.text).toBe('Can I see it live?');
    expect(shown(messenger)).toMatchObject([{ text: 'Can I see it live?', delivery: 'sending' }]);
    const clientId = order.clientId as string;
    await messenger.opened(viewOf({ state: 'waiting', seq: 2 }), [
      entryOf(1, { ...mine, kind: 'requested' }),
      entryOf(2, { ...mine, text: 'Can I see it live?', clientId }),
    ]);
    expect(shown(messenger)).toMatchObject([{ text: 'Can I see it live?', delivery: 'sent' }]);
  });

  it('CV-15 asks for a person without a word', async () => {
    const { greet, model, wire, opened } = messengerFixture();
    await greet();
    model.askForPerson();
    await settled();
    expect(wire().last('conversation.open')).not.toHaveProperty('text');
    await opened(viewOf({ state: 'waiting', seq: 1 }), [
      entryOf(1, { ...mine, kind: 'requested' }),
    ]);
    expect(model.outgoing.value).toEqual([]);
    expect(model.isLive.value).toBe(true);
  });

  it('LS-9 counts down on the clock of the server', async () => {
    const { greet, model, clock } = messengerFixture();
    const ahead = 7_000;
    const deadline = new Date(clock.now() + ahead + 30_000).toISOString();
    await greet({
      serverTime: new Date(clock.now() + ahead).toISOString(),
      conversations: [viewOf({ state: 'waiting', deadline })],
    });
    expect(model.secondsLeft()).toBe(30);
    clock.move(11_000);
    expect(model.secondsLeft()).toBe(19);
  });

  it('CV-3 sends again what a broken connection swallowed, with the same id', async () => {
    const { greet, model, wire, write, clock } = messengerFixture();
    await greet({ conversations: [viewOf()] });
    await write('Are you there?');
    const first = wire().last('message.post');
    wire().breaks();
    await settled();
    clock.move(250);
    await greet({ conversations: [viewOf()] });
    expect(wire().last('message.post')).toMatchObject({
      clientId: first.clientId,
      text: 'Are you there?',
    });
    expect(model.outgoing.value).toHaveLength(1);
  });

  it('CV-3 does not send again what the server already shows', async () => {
    const { greet, model, wire, write, clock } = messengerFixture();
    await greet({ conversations: [viewOf()] });
    await write('Are you there?');
    const { clientId } = wire().last('message.post') as unknown as { clientId: string };
    wire().breaks();
    await settled();
    clock.move(250);
    const entries = [entryOf(1, { ...mine, clientId })];
    await greet({
      conversations: [viewOf({ seq: 1 })],
      gaps: [{ conversation: 'cnv_1', entries, more: false }],
    });
    expect(wire().sent.map(({ type }) => type)).toEqual(['hello']);
    expect(model.outgoing.value).toEqual([]);
  });

  it('CV-3 keeps draft and unsent messages through a reload', async () => {
    const before = messengerFixture();
    await before.write('first');
    before.model.write('half a sen');
    const after = messengerFixture(before.store);
    expect(after.model.draft.value).toBe('half a sen');
    await after.greet();
    expect(after.wire().last('conversation.open').text).toBe('first');
  });

  it('CV-3 says that a message was not sent when the connection stays away', async () => {
    const messenger = messengerFixture();
    await messenger.greet({ conversations: [viewOf()] });
    messenger.wire().breaks();
    await messenger.write('Are you there?');
    messenger.clock.move(20_000);
    expect(shown(messenger)).toMatchObject([{ delivery: 'not-sent' }]);
  });

  it('CV-10 opens a new conversation below the ended one and keeps the text', async () => {
    const { greet, model, wire, write, opened } = messengerFixture();
    await greet({ conversations: [viewOf({ seq: 1 })] });
    await write('One more thing');
    const { id } = wire().last('message.post');
    wire().say({ type: 'error', id: 's', re: id, code: 'conversation.ended', message: '' });
    await settled();
    expect(wire().last('conversation.open').text).toBe('One more thing');
    await opened(viewOf({ conversation: 'cnv_2', seq: 1 }), [entryOf(1, { ...mine })]);
    expect(model.rooms.list.value.map(({ view }) => view.conversation)).toEqual(['cnv_1', 'cnv_2']);
  });

  it('CV-3 asks for what is missing between two entries', async () => {
    const { greet, wire, model } = messengerFixture();
    await greet({
      conversations: [viewOf({ seq: 1 })],
      gaps: [{ conversation: 'cnv_1', entries: [entryOf(1)], more: false }],
    });
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry: entryOf(3) });
    const asked = wire().last('entries.list');
    expect(asked).toMatchObject({ conversation: 'cnv_1', after: 1 });
    wire().say({
      type: 'entries.listed',
      id: 's',
      re: asked.id,
      conversation: viewOf({ seq: 3 }),
      entries: [entryOf(2), entryOf(3)],
      more: false,
    });
    expect(model.room.value?.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('CV-7 counts what came while closed and tells that it was seen', async () => {
    const { greet, model, wire } = messengerFixture();
    await greet({ conversations: [viewOf()] });
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry: entryOf(1) });
    expect(model.unread.value).toBe(1);
    model.look(true);
    expect(wire().last('message.see')).toMatchObject({ conversation: 'cnv_1', seq: 1 });
    model.look(false);
    expect(model.unread.value).toBe(0);
  });

  it('CV-3 shows the last acknowledged message as seen once the rep saw it', async () => {
    const messenger = messengerFixture();
    await messenger.greet({
      conversations: [viewOf({ seq: 3, repSeen: 1 })],
      gaps: [
        {
          conversation: 'cnv_1',
          entries: [
            entryOf(1, { kind: 'joined', author: { kind: 'rep', ...ana } }),
            entryOf(2, mine),
            entryOf(3, mine),
          ],
          more: false,
        },
      ],
    });
    expect(shown(messenger)).toMatchObject([
      { note: 'joined', name: 'Ana Novak' },
      {},
      { delivery: 'sent' },
    ]);
    messenger
      .wire()
      .say({ type: 'message.seen', id: 's', conversation: 'cnv_1', by: 'rep', seq: 3 });
    expect(shown(messenger).at(-1)).toMatchObject({ delivery: 'seen' });
  });
});
