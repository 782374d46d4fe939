import type { ConversationView, Entry } from '../protocol/frames';
import { describe, expect, it, vi } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { entryOf, viewOf } from './messengerFixture';
import { mounted, soon } from './mountFixture';

const mine = { author: { kind: 'visitor' } } as const;

describe('the messenger on the page', () => {
  it('AX-1 carries its names', async () => {
    const { root, named } = await mounted();
    expect(named('section')).toEqual(['Chat']);
    expect(named('[role=log]')).toEqual(['Messages']);
    expect(named('textarea')).toEqual(['Message']);
    expect(named('input')).toEqual(['E-mail']);
    expect(named('button')).toEqual([
      'Close chat',
      'Chat with a person',
      'Send e-mail address',
      'Send message',
    ]);
    expect(root.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('RT-6 offers a meeting, and no person, to who does not qualify for one', async () => {
    const { messenger, root, named, greet } = await mounted();
    messenger.grant('meeting');
    await soon(() => expect(named('section')).toEqual(['Chat', 'Meeting booker']));
    expect(named('button')).not.toContain('Chat with a person');
    expect(root.querySelector('textarea')).toBeNull();
    await greet({ conversations: [viewOf()] });
    await soon(() => expect(named('textarea')).toEqual(['Message']));
  });

  it('SEC-1 shows what a rep writes as text, with safe links only', async () => {
    const { greet, wire, root, named } = await mounted();
    await greet({ conversations: [viewOf()] });
    const link = 'https://fern.example';
    const html = '<img src=x onerror=alert(1)> javascript:alert(1)\n';
    const text = html + link;
    const pieces = [{ text: html }, { kind: 'link' as const, url: link, text: link }];
    const entry = entryOf(1, { text, pieces });
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry });
    await soon(() => expect(root.querySelector('.bubble')?.textContent).toBe(text));
    expect([...root.querySelectorAll('.bubble a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://fern.example',
    ]);
    expect(root.querySelectorAll('img')).toHaveLength(0);
    expect(named('h2')).toEqual(['Ana Novak']);
    expect(named('li')[0]).toMatch(/^Ana Novak: <img src=x/);
  });

  it('LS-9 offers the meeting booker when nobody came', async () => {
    const { greet, wire, root, named } = await mounted();
    await greet({
      conversations: [viewOf({ state: 'ended', endReason: 'missed', seq: 3 })],
      gaps: [
        {
          conversation: 'cnv_1',
          entries: [
            entryOf(1, { ...mine, kind: 'requested' }),
            entryOf(2, mine),
            entryOf(3, { kind: 'missed', author: { kind: 'system' }, reason: 'countdown' }),
          ],
          more: false,
        },
      ],
    });
    await soon(() => expect(named('[role=status]')).toEqual(['Nobody is free right now']));
    expect(named('section section')).toEqual(['Meeting booker']);
    expect(named('[role=listbox]')).toEqual(['Times']);
    expect(root.querySelectorAll('[role=option]')).toHaveLength(10);
    expect(named('select')).toEqual(['Time zone']);
    expect(named('input')).toEqual(['E-mail']);
    const email = root.querySelector('input');
    if (email) email.value = 'kim@acme.example';
    email?.dispatchEvent(new Event('input'));
    root.querySelector<HTMLElement>('.booker .plain')?.click();
    const order = wire().last('meeting.request');
    expect(order).toMatchObject({ email: 'kim@acme.example', times: [] });
    wire().say({ type: 'meeting.requested', id: 's', re: order.id, request: 'mtg_1' });
    await soon(() => expect(named('.booker [role=status]')).toEqual(['Meeting request sent']));
  });

  it('closes by Escape, and keeps its keys from the page', async () => {
    const { root, close } = await mounted();
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    root.querySelector('textarea')?.dispatchEvent(event);
    expect(close).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('AX-1 keeps the keyboard inside when a pressed button goes away', async () => {
    const { root } = await mounted();
    const ask = root.querySelector<HTMLElement>('.main');
    ask?.focus();
    ask?.click();
    await soon(() => expect(ask?.isConnected).toBe(false));
    await soon(() => expect(root.activeElement?.getAttribute('aria-label')).toBe('Message'));
  });

  it('tells the website what happens, not what is said', async () => {
    const { greet, wire, happened } = await mounted();
    await greet({ conversations: [viewOf()] });
    const entry = entryOf(1);
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry });
    await settled();
    expect(happened.mock.calls).toEqual([
      ['conversation', { conversation: 'cnv_1', state: 'open', rep: 'Ana Novak' }],
      ['message', { conversation: 'cnv_1', from: 'rep' }],
    ]);
  });

  it('CV-15 offers the booker while nobody is free, and a person when one comes', async () => {
    const { greet, wire, named } = await mounted();
    await greet({ offer: 'person' });
    wire().say({ type: 'chat.offered', id: 's', offer: 'nobody' });
    await soon(() => expect(named('[role=status]')).toEqual(['Nobody is free right now']));
    expect(named('section section')).toEqual(['Meeting booker']);
    expect(named('button')).not.toContain('Chat with a person');
    wire().say({ type: 'chat.offered', id: 's', offer: 'person' });
    await soon(() => expect(named('button')).toContain('Chat with a person'));
    expect(named('section section')).toEqual([]);
  });

  it('RT-7 says that a colleague is looked for, and who comes, or that nobody does', async () => {
    const { greet, wire, root, named } = await mounted();
    await greet({ conversations: [viewOf({ seq: 1 })] });
    const author = (name: string) => ({ author: { kind: 'rep', id: name, name } }) as const;
    const happens = (seq: number, change: Partial<Entry>, view: Partial<ConversationView> = {}) =>
      wire().say({
        type: 'conversation.changed',
        id: `s${seq}`,
        conversation: viewOf({ seq, ...view }),
        entry: entryOf(seq, change),
      });
    const notes = () => [...root.querySelectorAll('.note')].map((one) => one.textContent);
    const deadline = '2026-11-23T10:00:30Z';
    happens(1, { kind: 'joined', ...author('Priya Nair') });
    happens(2, { kind: 'held-up', reason: 'unanswered', ...author('Priya Nair') }, { deadline });
    await soon(() =>
      expect(notes()).toContain('Priya Nair seems to be held up. We are looking for a colleague.'),
    );
    expect(root.querySelector('.waiting')?.textContent).toContain('Looking for a colleague');

    const entry = entryOf(3, author('Priya Nair'));
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry });
    await soon(() => expect(root.querySelector('.waiting')).toBeNull());

    happens(4, { kind: 'joined', reason: 'relieved', ...author('Sam Hill') });
    happens(5, { kind: 'joined', reason: 'transferred', ...author('Ben Carter') });
    await soon(() =>
      expect(notes().slice(-2)).toEqual([
        'Sam Hill has stepped in for Priya Nair',
        'Sam Hill has handed you over to Ben Carter',
      ]),
    );
    const missed = { kind: 'missed', reason: 'no-relief', author: { kind: 'system' } } as const;
    happens(6, missed, { state: 'ended', endReason: 'missed' });
    await soon(() => expect(notes().at(-1)).toContain('Nobody is free right now'));
    expect(notes().at(-1)).toContain('We could not find a colleague in time.');
    expect(named('section')).toContain('Meeting booker');
  });
});
