import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { ANA, card, entry, streams, view, welcome } from '../app/consoleFixture';
import { joined, shown } from '../conversations/talkFixture';

const BY = '2026-11-23T10:01:00Z';
const greeting = { ...entry(2, 'rep', 'May I help?'), automated: true };
const answer = entry(3, 'visitor', 'What does it cost?');

const greeted = (part: Parameters<typeof view>[0] = {}) =>
  view({ origin: 'auto-pounce', seq: 2, unanswered: true, ...part });
const replied = { unanswered: undefined, seq: 3, replyBy: BY } as unknown as Parameters<
  typeof view
>[0];

const press = (at: HTMLElement | null | undefined) => {
  if (!at) throw new Error('there is nothing to press');
  at.click();
  return settled();
};

const named = (selector: string, name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );

/** Kim was greeted in Ana's name; Ana is on that page. */
async function onPage(part: Parameters<typeof view>[0] = {}, more: unknown[] = []) {
  const fixture = await shown('/console/conversations/cnv_1');
  const conversation = greeted(part);
  const entries = [joined(1, ANA, 'pounced'), greeting, ...more];
  fixture.line.say(welcome([conversation]));
  const shows = { conversation, earlier: [], entries, visitor: card() };
  await fixture.line.answer('conversation.watch', { type: 'conversation.shown', ...shows });
  await fixture.soon('.bubble');
  return fixture;
}

describe('what was said on a rep’s behalf', () => {
  it('AP-4 is marked and has a ground of its own, and nothing else has', async () => {
    const { find, says } = await onPage({}, [entry(3, 'rep', 'It is me')]);
    await says('Auto pounce for Ana Novak');
    expect(find('.bubble.automated')?.textContent).toBe('May I help?');
    expect(document.querySelectorAll('.bubble.automated')).toHaveLength(1);
    expect(document.querySelectorAll('.automated-mark')).toHaveLength(1);
  });

  it('AP-5 stands in no rep’s hands before the visitor answers', async () => {
    const { console: model, line } = await onPage();
    expect(model.desk.open.value).toEqual([]);
    line.say({ type: 'message.posted', conversation: 'cnv_1', entry: answer });
    line.say({ type: 'conversation.changed', conversation: greeted(replied) });
    await settled();
    expect(model.desk.open.value.map(({ id }) => id)).toEqual(['cnv_1']);
  });
});

describe('a visitor who answers', () => {
  it('AP-5 is waited for with a timer, and started as a claim', async () => {
    const { line, find } = await onPage(replied, [answer]);
    expect(find('[role=timer]')?.getAttribute('aria-label')).toBe('Time left to reply');
    await press(named('.claim button', 'Start a conversation'));
    expect(line.last('conversation.claim')).toMatchObject({ conversation: 'cnv_1' });
    const conversation = greeted({ unanswered: false, seq: 3 });
    await line.answer('conversation.claim', { type: 'conversation.claimed', conversation });
    expect(find('.claim')).toBeNull();
  });

  it.each([
    ['Spam', 'spam'],
    ['No response needed', 'no-response-needed'],
  ])('AP-5 is settled by “%s”, and the rep is home again', async (button, verdict) => {
    const { line, history } = await onPage(replied, [answer]);
    await press(named('.claim button', button));
    expect(line.last('pounce.settle')).toMatchObject({ conversation: 'cnv_1', verdict });
    const conversation = greeted({ state: 'ended', endReason: 'rep', seq: 4 });
    await line.answer('pounce.settle', { type: 'conversation.changed', conversation });
    expect(history.path()).toBe('/console/');
  });

  it('AP-5 calls on the board, with its own timer and kind', async () => {
    const fixture = await shown('/console/');
    fixture.line.say({ ...welcome([greeted(replied)]), available: true });
    const kim = card({
      conversation: { id: 'cnv_1', state: 'open', rep: ANA, automated: true, replyBy: BY },
    });
    fixture.line.say({ type: 'board.shown', streams: streams('Pricing'), cards: [kim], at: '' });
    await fixture.soon('article');
    const rings: string[] = [];
    const stop = fixture.console.alerts.ringWith({ ring: (kind) => rings.push(kind) }, () => 0);
    expect(rings).toEqual(['reply']);
    stop();
    expect(named('article [role=timer]', 'Time left to reply')).toBeDefined();
    expect(named('[role=alert]', 'Kim Andersen is waiting')).toBeDefined();
    await press(named('article button', 'Start a conversation'));
    expect(fixture.line.last('conversation.claim')).toMatchObject({ conversation: 'cnv_1' });
  });

  it('AP-5 calls although it has left the website', async () => {
    const fixture = await shown('/console/');
    fixture.line.say(welcome([greeted(replied)]));
    await fixture.soon('[role=alert]');
    expect(named('[role=alert]', 'Kim Andersen is waiting')).toBeDefined();
  });

  it('AP-5 says on the card in whose name it was greeted', async () => {
    const fixture = await shown('/console/');
    fixture.line.say(welcome());
    const kim = card({
      conversation: { id: 'cnv_1', state: 'open', rep: ANA, automated: true, pounced: true },
    });
    fixture.line.say({ type: 'board.shown', streams: streams('Pricing'), cards: [kim], at: '' });
    await fixture.says('Auto pounce for Ana Novak');
  });
});

describe('the rep’s switch', () => {
  const open = async (autoPounce?: unknown) => {
    const fixture = await shown('/console/');
    fixture.line.say({ ...welcome(), ...(autoPounce !== undefined && { autoPounce }) });
    await settled();
    await press(fixture.find('.profile-button'));
    return { ...fixture, control: () => named('[role=switch]', 'Enable auto pounce') };
  };

  it('AP-3 is absent while the company’s switch is off, and comes and goes with it', async () => {
    const { control, line } = await open();
    expect(control()).toBeUndefined();
    line.say({ type: 'auto-pounce.changed', autoPounce: { on: true } });
    await settled();
    expect(control()?.getAttribute('aria-checked')).toBe('true');
    line.say({ type: 'auto-pounce.changed' });
    await settled();
    expect(control()).toBeUndefined();
  });

  it('AP-3 is thrown by the rep', async () => {
    const { control, line } = await open({ on: true });
    await press(control());
    expect(line.last('auto-pounce.change')).toMatchObject({ on: false });
    const answered = { type: 'auto-pounce.changed', autoPounce: { on: false } };
    await line.answer('auto-pounce.change', answered);
    expect(control()?.getAttribute('aria-checked')).toBe('false');
  });

  it('AP-6 tells of a missed response at once, and how to go on', async () => {
    const fixture = await shown('/console/');
    fixture.line.say({ ...welcome(), autoPounce: { on: true } });
    fixture.line.say({ type: 'auto-pounce.changed', autoPounce: { on: false, missedAt: BY } });
    await fixture.soon('[role=alert]');
    await fixture.says('You missed a response');
    await press(named('[role=alert] button', 'Enable auto pounce again'));
    expect(fixture.line.last('auto-pounce.change')).toMatchObject({ on: true });
    const answered = { type: 'auto-pounce.changed', autoPounce: { on: true } };
    await fixture.line.answer('auto-pounce.change', answered);
    expect(fixture.find('[role=alert]')).toBeNull();
  });
});

describe('what was missed', () => {
  const missed = {
    conversation: view({ state: 'ended', endReason: 'missed', origin: 'auto-pounce' }),
    email: 'kim@acme.example',
    missedAt: BY,
    entries: [greeting, answer],
  };

  it('AP-8 stands on the home screen with words and address, until somebody sees to it', async () => {
    const fixture = await shown('/console/');
    fixture.api.answers['/api/missed-responses'] = [missed];
    fixture.line.say(welcome());
    await fixture.soon('.missed-list');
    expect(fixture.find('.missed-list')?.textContent).toContain('What does it cost?');
    expect(fixture.find('.missed-list')?.textContent).not.toContain('May I help?');
    expect(fixture.find('.missed-list a[href^=mailto]')?.textContent).toBe('kim@acme.example');
    await press(named('.missed-list button', 'Done with Kim Andersen'));
    expect(fixture.api.posted).toContain('/api/missed-responses/cnv_1/seen-to');
    await settled();
    expect(fixture.find('.missed-list')).toBeNull();
  });

  it('AP-8 is read anew when it changes and when the rep becomes available', async () => {
    const fixture = await shown('/console/');
    fixture.line.say(welcome());
    await settled();
    fixture.api.answers['/api/missed-responses'] = [missed];
    fixture.line.say({ type: 'availability.changed', available: true });
    await fixture.soon('.missed-list');
    fixture.api.answers['/api/missed-responses'] = [];
    fixture.line.say({ type: 'missed.changed' });
    await settled();
    await settled();
    expect(fixture.find('.missed-list')).toBeNull();
  });
});
