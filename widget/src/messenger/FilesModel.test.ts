import { describe, expect, it } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { itemsOf } from './items';
import { entryOf, messengerFixture, PICTURE, RULES, viewOf } from './messengerFixture';

const plan = () => new File(['abc'], 'plan.png');

function shown({ model }: ReturnType<typeof messengerFixture>) {
  return itemsOf(model.rooms.list.value, model.outgoing.value, (item) => model.isLate(item));
}

describe('the files of a visitor', () => {
  it('CV-8 opens a conversation with a file, once it has arrived', async () => {
    const messenger = messengerFixture();
    await messenger.greet({ files: RULES });
    messenger.model.files.uploads.add([plan()]);
    await settled();
    const order = messenger.wire().last('conversation.open');
    expect(order).toMatchObject({ file: 'file_1' });
    expect(order).not.toHaveProperty('text');
    expect(shown(messenger)).toMatchObject([{ file: { id: 'file_1' }, delivery: 'sending' }]);
    await messenger.opened(viewOf({ state: 'waiting', seq: 2 }), [
      entryOf(1, { author: { kind: 'visitor' }, kind: 'requested' }),
      entryOf(2, {
        author: { kind: 'visitor' },
        clientId: order.clientId as string,
        file: PICTURE,
      }),
    ]);
    expect(shown(messenger)).toMatchObject([{ file: { id: 'file_1' }, delivery: 'sent' }]);
  });

  it('CV-8 posts a file into the conversation there is', async () => {
    const { greet, model, wire } = messengerFixture();
    await greet({ files: RULES, conversations: [viewOf()] });
    model.files.uploads.add([plan()]);
    await settled();
    expect(wire().last('file.post')).toMatchObject({ conversation: 'cnv_1', file: 'file_1' });
  });

  it('CV-8 CV-3 sends a file again after a reload that the server did not confirm', async () => {
    const before = messengerFixture();
    await before.greet({ files: RULES, conversations: [viewOf()] });
    before.model.files.uploads.add([plan()]);
    await settled();
    const { clientId } = before.wire().last('file.post');
    const after = messengerFixture(before.store);
    await after.greet({ files: RULES, conversations: [viewOf()] });
    expect(after.wire().last('file.post')).toMatchObject({ clientId, file: 'file_1' });
    expect(after.carried).toEqual([]);
  });

  it('CV-8 lets words go ahead while a file is on its way', async () => {
    const { greet, model, wire, write } = messengerFixture();
    await greet({ files: RULES, conversations: [viewOf()] });
    model.files.uploads.add([plan()]);
    await write('Here it comes');
    expect(wire().last('message.post').text).toBe('Here it comes');
  });

  it('CV-8 keeps a refused file, to be tried again', async () => {
    const messenger = messengerFixture();
    const { greet, model, wire } = messenger;
    await greet({ files: RULES, conversations: [viewOf()] });
    model.files.uploads.add([plan()]);
    await settled();
    const { id, clientId } = wire().last('file.post');
    wire().say({ type: 'error', id: 's', re: id, code: 'file.unknown', message: '' });
    await settled();
    expect(shown(messenger)).toMatchObject([{ delivery: 'not-sent', refused: 'file.unknown' }]);
    model.retry(clientId as string);
    await settled();
    expect(wire().last('file.post')).toMatchObject({ clientId, file: 'file_1' });
  });

  it('CV-8 knows which files may be sent, and that none may', async () => {
    const { greet, model } = messengerFixture();
    await greet({ files: RULES });
    expect(model.files.rules.value).toEqual(RULES);
    await greet();
    expect(model.files.rules.value).toBeUndefined();
  });
});
