import { describe, expect, it } from 'vitest';
import { Refused } from '../../protocol/orders';
import { settled } from '../../protocol/socketFixture';
import {
  ANA,
  card,
  consoleFixture,
  entry,
  streams,
  view,
  waiting,
  welcome,
} from './consoleFixture';

async function onBoard(start = '/console/') {
  const fixture = await consoleFixture(start);
  const { line } = fixture;
  line.say(welcome());
  const kim = card({ conversation: waiting(30) });
  line.say({ type: 'board.shown', streams: streams('Pricing'), cards: [kim], at: kim.since });
  return { ...fixture, kim };
}

describe('console', () => {
  it('LS-9 tells who waits on any page, but not on that visitor’s own', async () => {
    const { console, kim } = await onBoard('/console/status');
    expect(console.alerts.waiting.value.map((one) => one.facts.value.name)).toEqual([
      'Kim Andersen',
    ]);
    console.router.go(`/console/conversations/${kim.visitor}`);
    expect(console.alerts.waiting.value).toEqual([]);
  });

  it('LS-9 rings until nobody waits', async () => {
    const { console, line, clock, kim } = await onBoard();
    let rings = 0;
    const told: string[] = [];
    const bell = { ring: () => (rings += 1) };
    const stop = console.alerts.ringWith(bell, (one) => told.push(one.visitor));
    clock.move(4000);
    clock.move(4000);
    expect(rings).toBe(3);
    expect(told).toEqual(['vis_1']);
    line.say({
      type: 'card.changed',
      card: { ...kim, conversation: { id: 'cnv_1', state: 'open', rep: ANA } },
    });
    clock.move(20_000);
    expect(rings).toBe(3);
    stop();
  });

  it('LS-9 stops telling when the time is up', async () => {
    const { console, clock } = await onBoard();
    const stop = console.alerts.waiting.subscribe(() => undefined);
    clock.move(31_000);
    expect(console.alerts.waiting.value).toEqual([]);
    stop();
  });

  it('LS-9 claims and opens', async () => {
    const { console, line, history } = await onBoard();
    const started = console.start('cnv_1');
    await line.answer('conversation.claim', { type: 'conversation.claimed', conversation: view() });
    await started;
    expect(history.path()).toBe('/console/conversations/cnv_1');
    expect(console.desk.open.value.map(({ id }) => id)).toEqual(['cnv_1']);
  });

  it('LS-9 tells the loser once who was faster, and stays where it is', async () => {
    const { console, line, history } = await onBoard();
    const started = console.start('cnv_1');
    line.last('conversation.claim').reject(new Refused('conversation.taken', '', { by: 'Ben' }));
    line.say({
      type: 'conversation.taken',
      conversation: 'cnv_1',
      by: { id: '005B', name: 'Ben' },
    });
    await started;
    expect(console.alerts.taken.value).toEqual([{ conversation: 'cnv_1', by: 'Ben' }]);
    expect(history.path()).toBe('/console/');
  });

  it('LS-9 claims once, however often the button is pressed', async () => {
    const { console, line } = await onBoard();
    void console.start('cnv_1');
    void console.start('cnv_1');
    expect(line.count('conversation.claim')).toBe(1);
  });

  it('V360-1 claims nothing by opening', async () => {
    const { console, line, kim } = await onBoard(`/console/conversations/vis_1`);
    const earlier = [view({ conversation: 'cnv_0', state: 'ended' })];
    await line.answer('conversation.watch', {
      type: 'conversation.shown',
      earlier,
      entries: [],
      visitor: kim,
    });
    expect(console.place.value?.state.value).toBe('shown');
    expect(console.place.value?.name.value).toBe('Kim Andersen');
    expect(line.count('conversation.claim')).toBe(0);
  });

  it('V360-1 goes on with the visitor’s conversation as soon as there is one', async () => {
    const { line } = await onBoard(`/console/conversations/vis_1`);
    await line.answer('conversation.watch', {
      type: 'conversation.shown',
      earlier: [],
      entries: [],
      visitor: card(),
    });
    line.say({ type: 'card.changed', card: card({ conversation: waiting(30, 'cnv_9') }) });
    expect(line.count('conversation.watch')).toBe(2);
  });

  it('CV-9 asks again for what is on screen when the line is back', async () => {
    const { console, line } = await onBoard(`/console/conversations/cnv_1`);
    const shown = {
      type: 'conversation.shown',
      conversation: view({ seq: 1 }),
      earlier: [],
      entries: [entry(1, 'visitor', 'Hi')],
      visitor: card(),
    };
    await line.answer('conversation.watch', shown);
    line.line.value = 'lost';
    expect(console.place.value?.conversation.value?.entries.value).toHaveLength(1);
    line.line.value = 'up';
    await settled();
    expect(line.count('conversation.watch')).toBe(2);
  });

  it('V360-1 says so when a conversation is not there or not for this rep', async () => {
    for (const [code, state] of [
      ['conversation.unknown', 'missing'],
      ['conversation.not-yours', 'forbidden'],
    ] as const) {
      const { console, line } = await onBoard(`/console/conversations/cnv_x`);
      line.last('conversation.watch').reject(new Refused(code, ''));
      await settled();
      expect(console.place.value?.state.value).toBe(state);
    }
  });

  it('CV-10 ends with or without an outcome, goes home, and can undo', async () => {
    const { console, line, history } = await onBoard('/console/conversations/cnv_1');
    line.say(welcome([view()]));
    const talk = console.desk.find('cnv_1');
    if (!talk) throw new Error('no conversation');
    console.end.ask(talk);
    await settled();
    expect(console.end.outcomes.value).toEqual(['Won']);
    const ended = console.endAsked('Won');
    expect(line.last('conversation.end').outcome).toBe('Won');
    const endingAt = '2026-11-23T10:00:10Z';
    await line.answer('conversation.end', {
      type: 'conversation.changed',
      conversation: view({ endingAt }),
    });
    await ended;
    expect(history.path()).toBe('/console/');
    expect(console.desk.ending.value).toEqual([talk]);
    expect(console.desk.open.value).toEqual([]);
    const undone = console.undoEnd('cnv_1');
    await line.answer('conversation.resume', {
      type: 'conversation.changed',
      conversation: view(),
    });
    await undone;
    expect(console.desk.ending.value).toEqual([]);
    expect(history.path()).toBe('/console/conversations/cnv_1');
  });

  it('RT-2 is not available by itself, and says when the server took it away', async () => {
    const { console, line } = await onBoard();
    expect(console.rep.available.value).toBe(false);
    const chosen = console.rep.choose(true);
    await line.answer('availability.change', { type: 'availability.changed', available: true });
    await chosen;
    expect(console.rep.available.value).toBe(true);
    line.say({ type: 'availability.changed', available: false, reason: 'away' });
    expect(console.rep.available.value).toBe(false);
    expect(console.rep.off.value?.reason).toBe('away');
  });

  it('OPS-3 sends to the sign-in whoever is not signed in', async () => {
    const { console, api } = await onBoard();
    for (const [status, state] of [
      [401, 'signed-out'],
      [403, 'no-rights'],
      [500, 'failed'],
    ] as const) {
      api.answers['/api/me'] = status;
      await console.rep.check();
      expect(console.rep.state.value).toBe(state);
    }
  });
});
