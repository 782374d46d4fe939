import { describe, expect, it } from 'vitest';
import { settled, socketFixture } from '../../protocol/socketFixture';
import { entryOf, viewOf } from '../messengerFixture';
import { HistoryModel } from './HistoryModel';

async function historyFixture() {
  const server = socketFixture();
  server.socket.start();
  await server.greet();
  const history = new HistoryModel(server.socket);
  const ended = (conversation: string) => viewOf({ conversation, state: 'ended' });
  const listed = async (ids: string[], before?: string) => {
    const { id: re } = server.wire().last('history.list');
    const conversations = ids.map(ended);
    const page = { conversations, ...(before !== undefined && { before }) };
    server.wire().say({ type: 'history.listed', id: 's', re, ...page });
    await settled();
  };
  const shown = async (id: string, seqs: number[], more: boolean) => {
    const { id: re } = server.wire().last('history.read');
    const entries = seqs.map((seq) => entryOf(seq));
    const conversation = ended(id);
    server.wire().say({ type: 'history.shown', id: 's', re, conversation, entries, more });
    await settled();
  };
  const ids = () => history.list.value?.map(({ conversation }) => conversation);
  return { ...server, history, listed, shown, ids, ended };
}

describe('HistoryModel', () => {
  it('CV-4 lists earlier conversations a page at a time', async () => {
    const { history, wire, listed, ids } = await historyFixture();
    void history.begin();
    await listed(['cnv_9', 'cnv_8'], '2026-11-20T10:00:00Z');
    expect(ids()).toEqual(['cnv_9', 'cnv_8']);
    expect(history.more.value).toBe(true);
    void history.goOn();
    expect(wire().last('history.list').before).toBe('2026-11-20T10:00:00Z');
    await listed(['cnv_7']);
    expect(ids()).toEqual(['cnv_9', 'cnv_8', 'cnv_7']);
    expect(history.more.value).toBe(false);
  });

  it('CV-4 reads one of them as far as is wanted, and goes back to the list', async () => {
    const { history, wire, listed, shown, ids, ended } = await historyFixture();
    void history.begin();
    await listed(['cnv_9']);
    void history.read(ended('cnv_9'));
    await shown('cnv_9', [1, 2], true);
    expect(history.more.value).toBe(true);
    void history.goOn();
    expect(wire().last('history.read').after).toBe(2);
    await shown('cnv_9', [3], false);
    expect(history.room.value?.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    history.leave();
    expect(history.room.value).toBeUndefined();
    expect(ids()).toEqual(['cnv_9']);
  });

  it('says that it did not get through, and can be asked again', async () => {
    const { history, wire, listed, ids } = await historyFixture();
    void history.begin();
    const { id: re } = wire().last('history.list');
    wire().say({ type: 'error', id: 's', re, code: 'server.failed', message: '', details: {} });
    await settled();
    expect(history.failed.value).toBe(true);
    void history.goOn();
    await listed(['cnv_1']);
    expect(history.failed.value).toBe(false);
    expect(ids()).toEqual(['cnv_1']);
  });
});
