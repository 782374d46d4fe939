import { describe, expect, it, vi } from 'vitest';
import { ANA, card, streams, view, waiting, welcome } from '../app/consoleFixture';
import { Refused } from '../../protocol/orders';
import { BEN, joined, shown, talking } from './talkFixture';

const { deadline } = waiting(30);

describe('a rep who is held up', () => {
  it('RT-7 sees the tab turn amber and is called once when the visitor waits too long', async () => {
    const { console: model, changed, find, soon, says } = await talking();
    const late = vi.fn();
    model.desk.onLate(late);
    changed({ late: true });
    await soon('.tab.late');
    expect(find('.tab')?.getAttribute('aria-description')).toContain('waits for your answer');
    await says('Kim Andersen waits for your answer.');
    changed({ late: true });
    expect(late).toHaveBeenCalledTimes(1);
    changed({});
    await vi.waitFor(() => expect(find('.tab.late')).toBeNull());
    expect(find('.heldup')).toBeNull();
  });

  it('RT-7 sees that colleagues are asked, for how long, and that an answer keeps it', async () => {
    const { changed, find, says, soon } = await talking();
    changed({ late: true, deadline: deadline ?? '' });
    await says('Offered to colleagues');
    expect((await soon('.heldup [role=timer]')).textContent).toBe('30 s');
    expect(find('.claim')).toBeNull();
    expect(find('.composer')).not.toBeNull();
  });

  it('RT-7 is told on any other page, too', async () => {
    const { console: model, changed, soon } = await talking();
    changed({ late: true });
    model.router.go('/console/status');
    const alert = await soon('[role=alert]');
    expect(alert.getAttribute('aria-label')).toBe('Kim Andersen waits for your answer');
  });
});

describe('a rep who was relieved', () => {
  it('RT-7 reads who has the conversation when it goes on writing', async () => {
    const { console: model, line, says } = await talking();
    const talk = model.desk.find('cnv_1');
    talk?.type('Here I am');
    talk?.send();
    const refused = new Refused('conversation.not-yours', '', { by: 'Ben Carter' });
    line.last('message.post').reject(refused);
    await says('Ben Carter has this conversation now.');
  });

  it('RT-7 reads it when it would end the conversation, too', async () => {
    const { console: model, line, says } = await talking();
    const talk = model.desk.find('cnv_1');
    if (!talk) throw new Error('no conversation');
    model.end.ask(talk);
    void model.end.end('');
    const refused = new Refused('conversation.not-yours', '', { by: 'Ben Carter' });
    line.last('conversation.end').reject(refused);
    await says('Ben Carter has this conversation now.');
  });
});

describe('a colleague of a rep who is held up', () => {
  it('RT-7 is called for the same visitor again, though the first call was dismissed', async () => {
    const { console: model, line } = await shown('/console/status');
    line.say(welcome());
    const kim = card({ conversation: waiting(30) });
    line.say({ type: 'board.shown', streams: streams('Pricing'), cards: [kim], at: kim.since });
    model.alerts.dismiss('cnv_1');
    expect(model.alerts.waiting.value).toEqual([]);
    const open = { id: 'cnv_1', state: 'open', rep: BEN };
    line.say({ type: 'card.changed', card: { ...kim, conversation: open } });
    expect(model.boards.mine.find('vis_1')?.talk.value).toBe('others');
    const offered = { ...open, deadline: waiting(50).deadline };
    line.say({ type: 'card.changed', card: { ...kim, conversation: offered } });
    expect(model.boards.mine.find('vis_1')?.talk.value).toBe('waiting');
    expect(model.alerts.waiting.value).toHaveLength(1);
  });

  it('RT-7 can start the conversation on its page and reads for whom it steps in', async () => {
    const { line, says, soon } = await shown('/console/conversations/cnv_1');
    line.say(welcome());
    const conversation = view({ seq: 2, rep: BEN, deadline: deadline ?? '' });
    const entries = [joined(1, BEN), { ...joined(2, BEN, 'unanswered'), kind: 'held-up' as const }];
    const answer = { conversation, earlier: [], entries, visitor: card() };
    await line.answer('conversation.watch', { type: 'conversation.shown', ...answer });
    await says('Ben Carter is held up. Kim Andersen waits.');
    await says('Ben Carter did not answer, colleagues were asked');
    (await soon('.claim .btn')).click();
    await vi.waitUntil(() => line.count('conversation.claim') === 1);
    const mine = view({ seq: 3 });
    line.say({
      type: 'conversation.changed',
      conversation: mine,
      entry: joined(3, ANA, 'relieved'),
    });
    await says('Ana Novak stepped in for Ben Carter');
    await soon('.composer');
  });
});
