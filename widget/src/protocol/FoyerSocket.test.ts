import { describe, expect, it } from 'vitest';
import { ConnectionLost, Refused } from './orders';
import { settled, socketFixture } from './socketFixture';

describe('FoyerSocket', () => {
  it('CV-3 says hello with its token and what it knows', async () => {
    const { socket, wire, greet } = socketFixture({
      since: () => [{ conversation: 'cnv_1', seq: 4 }],
    });
    socket.start();
    await greet();
    expect(wire().last('hello')).toMatchObject({
      token: 'secret',
      since: [{ conversation: 'cnv_1', seq: 4 }],
    });
    expect(socket.connection).toBe('open');
  });

  it('answers a ping inside the message handler', async () => {
    const { socket, wire, greet, clock } = socketFixture();
    socket.start();
    await greet();
    wire().say({ type: 'ping', id: 'p7', serverTime: new Date(clock.now()).toISOString() });
    expect(wire().last('pong')).toMatchObject({ re: 'p7' });
  });

  it('comes back with growing waits of 0.25 to 10 s', () => {
    const { socket, wire, wires, clock } = socketFixture();
    socket.start();
    for (const wait of [250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]) {
      const before = wires.length;
      wire().breaks();
      clock.move(wait - 1);
      expect(wires.length).toBe(before);
      clock.move(1);
      expect(wires.length).toBe(before + 1);
    }
  });

  it('takes a silent server for lost', async () => {
    const { socket, wire, greet, clock } = socketFixture();
    socket.start();
    await greet();
    const first = wire();
    clock.move(25_000);
    expect(first.closed).toBe(true);
    expect(socket.connection).toBe('waiting');
  });

  it('does not sit out the wait when the network is back', async () => {
    const { socket, wire, wires, greet } = socketFixture();
    socket.start();
    await greet();
    wire().breaks();
    socket.hurry();
    expect(wires.length).toBe(2);
  });

  it('gives the answer to the one who asked', async () => {
    const { socket, wire, greet } = socketFixture();
    socket.start();
    await greet();
    const asked = socket.ask({ type: 'message.see', conversation: 'cnv_1', seq: 2 });
    const { id } = wire().last('message.see');
    wire().say({
      type: 'message.seen',
      id: 's',
      re: id,
      conversation: 'cnv_1',
      by: 'visitor',
      seq: 2,
    });
    await expect(asked).resolves.toMatchObject({ seq: 2 });
  });

  it('tells a refusal by its code and a lost connection as lost', async () => {
    const { socket, wire, greet } = socketFixture();
    socket.start();
    await greet();
    const refused = socket.ask({ type: 'conversation.end', conversation: 'cnv_1' });
    wire().say({
      type: 'error',
      id: 's',
      re: wire().last('conversation.end').id,
      code: 'conversation.ended',
      message: 'It has ended.',
    });
    await expect(refused).rejects.toBeInstanceOf(Refused);
    const lost = socket.ask({ type: 'conversation.end', conversation: 'cnv_1' });
    wire().breaks();
    await expect(lost).rejects.toBeInstanceOf(ConnectionLost);
  });

  it('CV-3 connects anew where answers were left out', async () => {
    const { socket, wire, wires, greet, clock } = socketFixture();
    socket.start();
    await greet();
    const asked = socket
      .ask({ type: 'code.send', email: 'kim@acme.example' })
      .catch((e: unknown) => e);
    wire().say({ type: 'resync', id: 's2' });
    expect(await asked).toBeInstanceOf(ConnectionLost);
    clock.move(250);
    await greet();
    expect([wires.length, socket.connection]).toEqual([2, 'open']);
  });

  it('ignores what it cannot read', async () => {
    const { socket, wire, greet } = socketFixture();
    socket.start();
    await greet();
    wire().onmessage?.call(null as never, new MessageEvent('message', { data: '{broken' }));
    wire().say({ type: 'something.new', id: 's' } as never);
    await settled();
    expect(socket.connection).toBe('open');
  });

  it('LS-9 reads the server clock from the quickest frame', async () => {
    const { socket, wire, greet, clock } = socketFixture();
    socket.start();
    await greet({ serverTime: new Date(clock.now() + 4_000).toISOString() });
    wire().say({ type: 'ping', id: 'p', serverTime: new Date(clock.now() + 5_000).toISOString() });
    expect(socket.serverClock.now()).toBe(clock.now() + 5_000);
  });
});
