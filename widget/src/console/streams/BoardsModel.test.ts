import { describe, expect, it } from 'vitest';
import { Refused } from '../../protocol/orders';
import { settled } from '../../protocol/socketFixture';
import { card, consoleFixture, streams, welcome } from '../app/consoleFixture';

async function fixture() {
  const { console, line, api, clock } = await consoleFixture();
  line.say(welcome());
  const shows = (board: 'everyone' | undefined, ...cards: ReturnType<typeof card>[]) =>
    line.say({
      type: 'board.shown',
      ...(board && { board }),
      streams: streams('Pricing'),
      cards,
      at: '',
    });
  shows(undefined, card());
  return { boards: console.boards, line, api, clock, shows };
}

describe('the boards', () => {
  it('LS-10 keeps the board of everyone apart from the own one', async () => {
    const { boards, line, shows } = await fixture();
    boards.look('everyone');
    expect(line.last('board.watch').board).toBe('everyone');
    shows('everyone', card(), card({ visitor: 'vis_2' }));
    line.say({ type: 'card.changed', board: 'everyone', card: card({ visitor: 'vis_3' }) });
    line.say({ type: 'card.left', board: 'everyone', visitor: 'vis_1' });
    expect(boards.shown.value.visitors.value).toBe(2);
    expect(boards.mine.visitors.value).toBe(1);
  });

  it('LS-10 turns away from it, and late frames of it change nothing', async () => {
    const { boards, line, shows } = await fixture();
    boards.look('everyone', 'Ben Carter');
    shows('everyone', card({ visitor: 'vis_2' }));
    boards.look('mine');
    expect(line.told).toContainEqual({ type: 'board.unwatch', board: 'everyone' });
    line.say({ type: 'card.changed', board: 'everyone', card: card({ visitor: 'vis_4' }) });
    expect(boards.shown.value.visitors.value).toBe(1);
    expect(boards.everyone.visitors.value).toBe(0);
    expect(boards.choices.rep.value).toBeUndefined();
  });

  it('LS-10 asks for both boards anew when the line is back', async () => {
    const { boards, line } = await fixture();
    boards.look('everyone');
    const before = line.count('board.watch');
    line.say(welcome());
    expect(line.count('board.watch')).toBe(before + 2);
  });

  it('LS-4 says when the server did not answer with the board, and forgets it when it does', async () => {
    const { boards, line, shows } = await fixture();
    boards.look('everyone');
    line.last('board.watch').reject(new Refused('access.not-allowed', ''));
    await settled();
    expect(boards.everyone.failed.value).toBe(true);
    shows('everyone');
    expect(boards.everyone.failed.value).toBe(false);
  });

  it('LS-11 dismisses a visitor, and for ten seconds can bring it back', async () => {
    const { boards, api, clock } = await fixture();
    await boards.dismiss('vis_1', 'Kim Andersen');
    expect(api.posted).toContain('/api/visitors/vis_1/dismiss');
    expect(boards.dismissed.value?.name).toBe('Kim Andersen');
    await boards.bringBack('vis_1');
    expect(api.posted).toContain('/api/visitors/vis_1/bring-back');
    expect(boards.dismissed.value).toBeUndefined();

    await boards.dismiss('vis_1', 'Kim Andersen');
    clock.move(10_000);
    expect(boards.dismissed.value).toBeUndefined();
  });
});
