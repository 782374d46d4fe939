import { describe, expect, it } from 'vitest';
import { Refused } from '../../protocol/orders';
import { settled } from '../../protocol/socketFixture';
import { ANA, card, entry, view, waiting, welcome } from '../app/consoleFixture';
import { joined, shown } from '../conversations/talkFixture';

const pounce = (part: Parameters<typeof view>[0] = {}) =>
  view({ origin: 'pounce', seq: 2, startedAt: '2026-11-23T10:05:00Z', ...part });

const press = (at: HTMLElement | null | undefined) => {
  if (!at) throw new Error('there is nothing to press');
  at.click();
  return settled();
};

/** Ana, available, looks at Kim, who is on the website and has not asked. */
async function looking(part: Parameters<typeof card>[0] = {}, more: Record<string, unknown> = {}) {
  const fixture = await shown('/console/conversations/vis_1');
  fixture.line.say({ ...welcome(), available: true });
  const answer = { earlier: [], entries: [], visitor: card(part), ...more };
  await fixture.line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
  await fixture.says('Kim Andersen');
  await settled();
  const start = () => fixture.find('.begin button');
  const write = async (text: string) => {
    const box = fixture.find('textarea') as HTMLTextAreaElement;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settled();
  };
  return { ...fixture, start, write };
}

describe('a rep who speaks first', () => {
  it('CV-1 tells the server nothing before the first words are sent', async () => {
    const { line, soon, start, write, history } = await looking();
    expect(start()?.textContent).toBe('Start a conversation');
    await press(start());
    await soon('textarea');
    expect(line.count('visitor.pounce')).toBe(0);
    await write('May I help?');
    expect(line.last('visitor.pounce')).toMatchObject({ visitor: 'vis_1', text: 'May I help?' });
    await line.answer('visitor.pounce', { type: 'conversation.claimed', conversation: pounce() });
    expect(history.path()).toBe('/console/conversations/cnv_1');
  });

  it.each([
    ['asks for a person', { conversation: waiting(30) }],
    ['is routed to another rep', { routing: { experience: '', reason: '', to: ['Ben Carter'] } }],
    ['does not qualify', { qualified: { mayAsk: 'meeting', mayCall: false, rule: 'Students' } }],
  ] as const)('CV-1 offers no first word where the visitor %s', async (_, part) => {
    const { start } = await looking(part as Parameters<typeof card>[0]);
    expect(start()).toBeNull();
  });

  it('CV-1 offers no first word to a rep who is not available', async () => {
    const { line, start, soon } = await looking();
    line.say({ type: 'availability.changed', available: false });
    await soon('.quietly');
    await settled();
    expect(start()).toBeNull();
  });

  it('CV-1 tells who was faster, and keeps what was written', async () => {
    const { line, start, soon, write, says, find } = await looking();
    await press(start());
    await soon('textarea');
    await write('May I help?');
    const taken = new Refused('conversation.taken', '', { by: 'Ben Carter' });
    line.last('visitor.pounce').reject(taken);
    await says('Ben Carter has taken this conversation');
    expect((find('textarea') as HTMLTextAreaElement).value).toBe('May I help?');
  });

  it('CV-3 says the same again under the same name after a lost line', async () => {
    const { line, start, soon, write, says } = await looking();
    await press(start());
    await soon('textarea');
    await write('May I help?');
    const { clientId } = line.last('visitor.pounce');
    line.last('visitor.pounce').reject(new Error('lost'));
    await says('There is no connection');
    await write('May I help?');
    expect(line.last('visitor.pounce').clientId).toBe(clientId);
    expect(line.count('visitor.pounce')).toBe(2);
  });

  it('AP-7 tells when the visitor closed a message, and offers no other during the visit', async () => {
    const closed = pounce({
      state: 'ended',
      endReason: 'dismissed',
      endedAt: '2026-11-23T10:06:00Z',
    });
    const { says, start } = await looking({}, { earlier: [closed] });
    await says('Kim Andersen closed a message at');
    expect(start()).toBeNull();
  });

  it('AP-7 offers it again on the next visit', async () => {
    const closed = pounce({
      state: 'ended',
      endReason: 'dismissed',
      endedAt: '2026-11-22T10:06:00Z',
    });
    const { start } = await looking({}, { earlier: [closed] });
    expect(start()).not.toBeNull();
  });
});

describe('first words that can be taken back', () => {
  async function spoken(part: Parameters<typeof view>[0] = {}) {
    const fixture = await shown('/console/conversations/cnv_1');
    const conversation = pounce(part);
    const entries = [joined(1, ANA, 'pounced'), entry(2, 'rep', 'May I help?')];
    fixture.line.say(welcome([conversation]));
    const answer = { conversation, earlier: [], entries, visitor: card() };
    await fixture.line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    await fixture.soon('.composer');
    return fixture;
  }

  it('CV-1 are undone as if never said', async () => {
    const { line, find, history, console: model } = await spoken();
    expect(find('.log')?.textContent).toContain('Ana Novak wrote first');
    await press(find('.takeback button'));
    const conversation = pounce({ state: 'ended', endReason: 'withdrawn', seq: 3 });
    await line.answer('pounce.undo', { type: 'conversation.changed', conversation });
    expect(history.path()).toBe('/console/conversations/vis_1');
    expect(model.desk.open.value).toEqual([]);
  });

  it('CV-1 stay once the visitor has seen them', async () => {
    const { line, find } = await spoken();
    line.say({ type: 'message.seen', conversation: 'cnv_1', by: 'visitor', seq: 2 });
    await settled();
    await settled();
    expect(find('.takeback')).toBeNull();
  });

  it('CV-1 stay once the visitor has answered', async () => {
    const { line, find, says } = await spoken();
    line.say({ type: 'message.posted', conversation: 'cnv_1', entry: entry(3, 'visitor', 'Yes') });
    await says('Yes');
    expect(find('.takeback')).toBeNull();
  });
});
