import { describe, expect, it } from 'vitest';
import { settled, socketFixture } from '../../protocol/socketFixture';
import { ProofModel } from './ProofModel';

async function proofFixture(answer: { proven?: boolean; mail?: boolean; email?: string } = {}) {
  const server = socketFixture();
  const proof = new ProofModel(server.socket, 'de');
  server.socket.onFrame(proof.hear);
  server.socket.start();
  await server.greet();
  const told = { mail: true, proven: false, ...answer };
  const { id } = server.wire().last('proof.show');
  server.wire().say({ type: 'proof.shown', id: 's', re: id, ...told });
  await settled();
  const refuse = async (type: string, code: string, details: Record<string, string> = {}) => {
    const { id: re } = server.wire().last(type);
    server.wire().say({ type: 'error', id: 's', re, code, message: 'no', details });
    await settled();
  };
  const sent = async (email: string) => {
    const { id: re } = server.wire().last('code.send');
    const endsAt = '2026-11-23T10:10:00Z';
    server.wire().say({ type: 'code.sent', id: 's', re, email, endsAt });
    await settled();
  };
  return { ...server, proof, refuse, sent };
}

describe('ProofModel', () => {
  it('SEC-2 asks on each connection how things stand', async () => {
    const { proof } = await proofFixture({ proven: true, email: 'k…@acme.example' });
    expect(proof.mail.value).toBe(true);
    expect(proof.proven.value).toBe(true);
    expect(proof.email.value).toBe('k…@acme.example');
  });

  it('SEC-2 proves an address by the code that went there', async () => {
    const { proof, wire, sent } = await proofFixture();
    proof.typed.value = ' kim@acme.example ';
    void proof.send();
    expect(wire().last('code.send')).toMatchObject({ email: 'kim@acme.example', language: 'de' });
    await sent('k…@acme.example');
    expect(proof.sentTo.value).toBe('k…@acme.example');
    proof.code.value = ' 042 137';
    const done = proof.check();
    const order = wire().last('code.check');
    expect(order.code).toBe('042137');
    wire().say({ type: 'visitor.identified', id: 's', re: order.id, proven: true });
    expect(await done).toBe(true);
    expect(proof.email.value).toBe('k…@acme.example');
  });

  it('SEC-2 uses the address that Foyer has without telling it again', async () => {
    const { proof, wire } = await proofFixture({ email: 'k…@acme.example' });
    void proof.send();
    expect(wire().last('code.send').email).toBeUndefined();
    expect(wire().last('code.send').id).toBeDefined();
  });

  it('SEC-2 says how many attempts are left, and when a new code is needed', async () => {
    const { proof, sent, refuse } = await proofFixture({ email: 'k…@acme.example' });
    void proof.send();
    await sent('k…@acme.example');
    proof.code.value = '111111';
    const wrong = proof.check();
    await refuse('code.check', 'code.wrong', { attemptsLeft: '4' });
    expect(await wrong).toBe(false);
    expect(proof.problem.value).toBe('wrong');
    expect(proof.attemptsLeft.value).toBe('4');
    const ended = proof.check();
    await refuse('code.check', 'code.ended');
    expect(await ended).toBe(false);
    expect(proof.problem.value).toBe('ended');
    expect(proof.proven.value).toBe(false);
  });

  it('says that too many codes were asked for', async () => {
    const { proof, refuse } = await proofFixture({ email: 'k…@acme.example' });
    void proof.send();
    await refuse('code.send', 'code.too-many');
    expect(proof.problem.value).toBe('too-many');
    expect(proof.busy.value).toBe(false);
  });

  it('sends nothing that can be no address and no code', async () => {
    const { proof, wire } = await proofFixture();
    proof.typed.value = 'kim';
    await proof.send();
    expect(proof.problem.value).toBe('email');
    proof.code.value = '12';
    expect(await proof.check()).toBe(false);
    expect(wire().sent.map(({ type }) => type)).toEqual(['hello', 'proof.show']);
  });
});
