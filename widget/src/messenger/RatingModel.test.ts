import { describe, expect, it } from 'vitest';
import { settled } from '../protocol/socketFixture';
import { messengerFixture, viewOf } from './messengerFixture';
import { RatingModel } from './RatingModel';

const rateUntil = '2026-11-24T10:00:00Z';
const ended = viewOf({ state: 'ended', endReason: 'rep', rateUntil });
const at = '2026-11-23T10:05:00Z';

async function afterTheEnd(view = ended) {
  const messenger = messengerFixture();
  const rating = new RatingModel(messenger.socket, () => messenger.model.room.value?.view);
  await messenger.greet({ conversations: [view] });
  const answer = async (given: { score: number; comment?: string }): Promise<void> => {
    const { id } = messenger.wire().last('conversation.rate');
    const conversation = { ...view, rating: { ...given, at } };
    messenger.wire().say({ type: 'conversation.changed', id: 's', re: id, conversation });
    await settled();
  };
  return { ...messenger, rating, answer };
}

describe('rating a conversation', () => {
  it('CV-12 asks once it is over, as long as the server says so', async () => {
    const { rating, greet } = await afterTheEnd();
    expect(rating.asked.value?.conversation).toBe('cnv_1');
    await greet({ conversations: [viewOf({ state: 'ended', endReason: 'missed' })] });
    expect(rating.asked.value).toBeUndefined();
  });

  it('CV-12 does not ask while it goes on, nor when the time to say is over', async () => {
    const open = await afterTheEnd(viewOf({ rateUntil }));
    expect(open.rating.asked.value).toBeUndefined();
    const late = await afterTheEnd({ ...ended, rateUntil: '2020-01-01T00:00:00Z' });
    expect(late.rating.asked.value).toBeUndefined();
  });

  it('CV-12 tells with one press, and again when the visitor changes its mind', async () => {
    const { rating, wire, answer } = await afterTheEnd();
    void rating.choose(2);
    await settled();
    expect(wire().last('conversation.rate')).toMatchObject({ conversation: 'cnv_1', score: 2 });
    await answer({ score: 2 });
    void rating.choose(5);
    await settled();
    await answer({ score: 5 });
    expect(rating.score.value).toBe(5);
  });

  it('CV-12 adds a word to the choice and keeps it when the choice changes', async () => {
    const { rating, wire, answer } = await afterTheEnd();
    void rating.choose(4);
    await settled();
    await answer({ score: 4 });
    rating.comment.value = ' Quick. ';
    void rating.addComment();
    await settled();
    expect(wire().last('conversation.rate')).toMatchObject({ score: 4, comment: 'Quick.' });
    await answer({ score: 4, comment: 'Quick.' });
    expect(rating.state.value).toBe('commented');
    void rating.choose(5);
    await settled();
    expect(wire().last('conversation.rate')).toMatchObject({ score: 5, comment: 'Quick.' });
  });

  it('CV-12 takes the choice back when it did not get through', async () => {
    const { rating, wire } = await afterTheEnd();
    void rating.choose(1);
    await settled();
    expect(rating.score.value).toBe(1);
    wire().breaks();
    await settled();
    expect(rating.state.value).toBe('failed');
    expect(rating.score.value).toBeUndefined();
  });

  it('CV-12 does not ask again who would not say', async () => {
    const { rating, wire, greet } = await afterTheEnd();
    rating.decline();
    expect(wire().last('conversation.rate').score).toBeUndefined();
    await greet({ conversations: [ended] });
    expect(rating.asked.value).toBeUndefined();
  });
});
