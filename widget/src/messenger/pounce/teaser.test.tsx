import { describe, expect, it } from 'vitest';
import { entryOf, viewOf } from '../messengerFixture';
import { mounted, soon } from '../mountFixture';

const pounce = (part: Parameters<typeof viewOf>[0] = {}) =>
  viewOf({ origin: 'pounce', seq: 2, ...part });
const joined = entryOf(1, { kind: 'joined', reason: 'pounced' });
const words = entryOf(2, { text: 'May I help?' });

/** The messenger stays closed; a rep has spoken first. */
async function pounced() {
  const page = await mounted();
  page.messenger.close();
  const gap = { conversation: 'cnv_1', entries: [joined, words], more: false };
  await page.greet({ conversations: [pounce()], gaps: [gap] });
  const teaser = () => page.root.querySelector<HTMLElement>('.teaser');
  const press = (selector: string) => teaser()?.querySelector<HTMLElement>(selector)?.click();
  return { ...page, teaser, press };
}

describe('what a rep says first', () => {
  it('CV-1 stands beside the closed launcher with name and words, as a status', async () => {
    const { teaser } = await pounced();
    await soon(() => expect(teaser()?.getAttribute('aria-label')).toBe('Message from Ana Novak'));
    expect(teaser()?.textContent).toBe('ANAna NovakMay I help?');
    expect(teaser()?.closest('[role=status]')).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('CV-1 opens the messenger when pressed, and is read by that', async () => {
    const { teaser, press, open, messenger, wire, named } = await pounced();
    await soon(() => expect(teaser()).not.toBeNull());
    press('.read');
    expect(open).toHaveBeenCalledOnce();
    messenger.open(true);
    await soon(() => expect(teaser()).toBeNull());
    expect(wire().last('message.see')).toMatchObject({ conversation: 'cnv_1', seq: 2 });
    expect(named('.note')).toEqual([]);
  });

  it('AP-7 stays closed once it was closed, and the server hears of it', async () => {
    const { teaser, press, rest, wire } = await pounced();
    await soon(() => expect(teaser()).not.toBeNull());
    press('.shut');
    await soon(() => expect(teaser()).toBeNull());
    expect(wire().last('pounce.dismiss')).toMatchObject({ conversation: 'cnv_1' });
    expect(rest).toHaveBeenCalledOnce();
    const entry = entryOf(3, { text: 'Hello?' });
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry });
    await soon(() => expect(teaser()).toBeNull());
  });

  it('AP-7 does not come back where the messenger was closed without an answer', async () => {
    const { teaser, messenger, wire } = await pounced();
    await soon(() => expect(teaser()).not.toBeNull());
    messenger.open(true);
    messenger.close();
    const told = { conversation: 'cnv_1', read: true };
    await soon(() => expect(wire().last('pounce.dismiss')).toMatchObject(told));
    const entry = entryOf(3, { text: 'Hello?' });
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry });
    await soon(() => expect(teaser()).toBeNull());
  });

  it('AP-7 waits while somebody fills in a form', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const { teaser, root } = await pounced();
    await soon(() => expect(root.querySelector('[role=status]')).not.toBeNull());
    expect(teaser()).toBeNull();
    field.blur();
    await soon(() => expect(teaser()).not.toBeNull());
    field.focus();
    await soon(() => expect(teaser()).toBeNull());
    field.remove();
  });

  it('CV-1 is gone, with all its words, when the rep takes it back', async () => {
    const { teaser, wire, messenger, root, changed } = await pounced();
    await soon(() => expect(teaser()).not.toBeNull());
    const conversation = pounce({ state: 'ended', endReason: 'withdrawn', seq: 3 });
    wire().say({ type: 'conversation.changed', id: 's', conversation });
    await soon(() => expect(teaser()).toBeNull());
    expect(changed).toHaveBeenLastCalledWith({ unread: 0, live: false });
    messenger.open(true);
    await soon(() => expect(root.querySelector('[role=log]')?.textContent).toBe(''));
  });

  it('CV-1 is an ordinary conversation once the visitor has answered', async () => {
    const { teaser, wire } = await pounced();
    const answer = entryOf(3, { author: { kind: 'visitor' }, text: 'Yes' });
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry: answer });
    const next = entryOf(4, { text: 'Good.' });
    wire().say({ type: 'message.posted', id: 's', conversation: 'cnv_1', entry: next });
    await soon(() => expect(teaser()).toBeNull());
  });
});
