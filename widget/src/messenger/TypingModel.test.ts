import { describe, expect, it } from 'vitest';
import { messengerFixture, viewOf } from './messengerFixture';

describe('TypingModel', () => {
  it('CV-7 says it is typing now and then, and that it stopped', async () => {
    const { greet, model, wire, clock } = messengerFixture();
    await greet({ conversations: [viewOf()] });
    model.write('H');
    model.write('Hi');
    clock.move(3_000);
    model.write('Hi A');
    model.write('');
    const told = wire().sent.filter(({ type }) => type === 'typing.change');
    expect(told.map(({ typing }) => typing)).toEqual([true, true, false]);
  });

  it('CV-7 lets a lost "stopped typing" pass', async () => {
    const { greet, model, wire, clock } = messengerFixture();
    await greet({ conversations: [viewOf()] });
    wire().say({
      type: 'typing.changed',
      id: 's',
      conversation: 'cnv_1',
      by: 'rep',
      typing: true,
    });
    expect(model.typing.rep.value).toBe(true);
    clock.move(6_000);
    expect(model.typing.rep.value).toBe(false);
  });
});
