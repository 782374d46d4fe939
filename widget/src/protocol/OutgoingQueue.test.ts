import { describe, expect, it } from 'vitest';
import { memoryStore } from '../shared/storage';
import { ConnectionLost, Refused } from './orders';
import { OutgoingQueue, type Outgoing } from './OutgoingQueue';
import { settled } from './socketFixture';

const message = (clientId: string): Outgoing => ({ clientId, text: clientId, at: 0 });

function queueFixture(send: (item: Outgoing) => Promise<void>, store = memoryStore()) {
  return new OutgoingQueue({ store, name: 'outgoing', send, changed: () => undefined });
}

describe('OutgoingQueue', () => {
  it('CV-3 keeps a message through a reload until it is acknowledged', async () => {
    const store = memoryStore();
    const before = queueFixture(() => Promise.reject(new ConnectionLost()), store);
    before.add(message('a'));
    await settled();
    const sent: string[] = [];
    const after = queueFixture((item) => Promise.resolve(void sent.push(item.clientId)), store);
    await after.pump();
    expect(sent).toEqual(['a']);
    expect(store.get('outgoing')).toBeUndefined();
  });

  it('CV-3 lets no message overtake another', async () => {
    const sent: string[] = [];
    const acknowledge: (() => void)[] = [];
    const queue = queueFixture((item) => {
      sent.push(item.clientId);
      return new Promise((resolve) => acknowledge.push(resolve));
    });
    queue.add(message('a'));
    queue.add(message('b'));
    await settled();
    expect(sent).toEqual(['a']);
    acknowledge[0]?.();
    await settled();
    expect(sent).toEqual(['a', 'b']);
  });

  it('CV-3 keeps what was refused for another try and goes on with the rest', async () => {
    let refuse = true;
    const sent: string[] = [];
    const queue = queueFixture((item) => {
      if (refuse && item.clientId === 'a')
        return Promise.reject(new Refused('conversation.not-yours', '', { by: 'Ben' }));
      return Promise.resolve(void sent.push(item.clientId));
    });
    queue.add(message('a'));
    queue.add(message('b'));
    await settled();
    expect(sent).toEqual(['b']);
    expect(queue.items).toMatchObject([
      { clientId: 'a', refused: 'conversation.not-yours', by: 'Ben' },
    ]);
    refuse = false;
    queue.retry('a');
    await settled();
    expect(sent).toEqual(['b', 'a']);
    expect(queue.items).toEqual([]);
  });

  it('CV-3 gives back what was refused, and only that', async () => {
    const queue = queueFixture((item) =>
      item.clientId === 'a'
        ? Promise.reject(new Refused('message.too-many-links', '', {}))
        : new Promise(() => undefined),
    );
    queue.add(message('a'));
    queue.add(message('b'));
    await settled();
    expect(queue.takeBack('b')).toBe('');
    expect(queue.takeBack('a')).toBe('a');
    expect(queue.items.map(({ clientId }) => clientId)).toEqual(['b']);
  });
});
