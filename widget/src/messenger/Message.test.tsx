import { describe, expect, it } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { entryOf, viewOf } from './messengerFixture';
import { mounted, soon } from './mountFixture';

describe('Message', () => {
  it('CV-3 tells what has become of it, step by step', async () => {
    const { root, greet, wire, type } = await mounted();
    const old = entryOf(1, { text: 'Good morning' });
    await greet({
      conversations: [viewOf({ seq: 1 })],
      gaps: [{ conversation: 'cnv_1', entries: [old], more: false }],
    });
    const lines = () => [...root.querySelectorAll<HTMLElement>('.message')];
    await soon(() => expect(lines()).toHaveLength(1));
    await type('Hello');
    const state = () => lines().at(-1)?.querySelector('.delivery')?.textContent;
    await soon(() => expect(state()).toBe('Sending'));
    const post = wire().last('message.post');
    const entry = entryOf(2, {
      author: { kind: 'visitor' },
      text: 'Hello',
      clientId: post.clientId as string,
    });
    wire().say({ type: 'message.posted', id: 's', re: post.id, conversation: 'cnv_1', entry });
    await soon(() => expect(state()).toBe('Sent'));
    wire().say({ type: 'message.seen', id: 's', conversation: 'cnv_1', by: 'rep', seq: 2 });
    await soon(() => expect(state()).toBe('Seen'));
  });

  it('CV-14 goes back into the composer where it would be refused again', async () => {
    const { root, greet, wire, type } = await mounted();
    await greet({ conversations: [viewOf()] });
    await type('https://a.example https://b.example');
    const post = wire().last('message.post');
    const code = 'message.too-many-links';
    wire().say({ type: 'error', id: 's', re: post.id, code, message: '', details: {} });
    await settled();
    const button = () => root.querySelector<HTMLButtonElement>('.delivery button');
    await soon(() => expect(button()?.textContent).toBe('Edit'));
    await type('and more', false);
    button()?.click();
    await soon(() => expect(root.querySelectorAll('.message')).toHaveLength(0));
    expect(root.querySelector('textarea')?.value).toBe(
      'https://a.example https://b.example\nand more',
    );
  });
});
