import { describe, expect, it } from 'vitest';
import { settled, socketFixture } from '../../protocol/socketFixture';
import { SideModel } from './SideModel';

async function sideFixture(proven: boolean) {
  const server = socketFixture();
  const side = new SideModel(server.socket, 'en');
  server.socket.onFrame(side.hear);
  server.socket.start();
  await server.greet();
  const { id: re } = server.wire().last('proof.show');
  server.wire().say({ type: 'proof.shown', id: 's', re, mail: true, proven });
  await settled();
  return { ...server, side };
}

describe('a transcript by e-mail', () => {
  it('CV-12 goes at once to a proven address', async () => {
    const { side, wire } = await sideFixture(true);
    side.showTranscript('cnv_1');
    const order = wire().last('transcript.send');
    expect(order).toMatchObject({ conversation: 'cnv_1', language: 'en' });
    expect(order.zone).toBeTruthy();
    const email = 'k…@acme.example';
    wire().say({ type: 'transcript.sent', id: 's', re: order.id, email });
    await settled();
    expect(side.transcript.state.value).toBe('sent');
    expect(side.transcript.sentTo.value).toBe(email);
  });

  it('CV-12 SEC-2 waits for the proof of an address that is only claimed', async () => {
    const { side, wire } = await sideFixture(false);
    side.showTranscript('cnv_1');
    expect(wire().sent.map(({ type }) => type)).not.toContain('transcript.send');
    expect(side.transcript.state.value).toBe('resting');
  });

  it('CV-12 says that it was sent often enough', async () => {
    const { side, wire } = await sideFixture(true);
    side.showTranscript('cnv_1');
    const { id: re } = wire().last('transcript.send');
    const code = 'transcript.too-many';
    wire().say({ type: 'error', id: 's', re, code, message: '', details: {} });
    await settled();
    expect(side.transcript.state.value).toBe('too-many');
  });
});
