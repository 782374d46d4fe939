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

  it('CV-7 shows the rep the words before they are sent where that is said, and not too often', async () => {
    const { greet, model, wire, clock } = messengerFixture();
    await greet({ conversations: [viewOf({ previewed: true })] });
    model.write('H');
    model.write('Hi');
    model.write('Hi A');
    expect(told(wire())).toEqual(['H']);
    clock.move(1_000);
    expect(told(wire())).toEqual(['H', 'Hi A']);
    model.write('Hi Ana');
    model.send();
    clock.move(5_000);
    expect(told(wire())).toEqual(['H', 'Hi A', undefined]);
  });

  it('CV-7 shows no more than the end of a long text', async () => {
    const { greet, model, wire } = messengerFixture();
    await greet({ conversations: [viewOf({ previewed: true })] });
    model.write(`${'x'.repeat(600)} the end`);
    expect(told(wire())[0]).toHaveLength(500);
    expect(told(wire())[0]).toMatch(/ the end$/);
  });

  it('CV-7 keeps the words to the visitor where nothing else is said', async () => {
    const { greet, model, wire, clock } = messengerFixture();
    await greet({ conversations: [viewOf()] });
    model.write('my secret');
    clock.move(3_000);
    model.write('my secret!');
    expect(told(wire())).toEqual([undefined, undefined]);
  });
});

function told(wire: { sent: { type: string; text?: unknown }[] }): unknown[] {
  return wire.sent.filter(({ type }) => type === 'typing.change').map(({ text }) => text);
}
