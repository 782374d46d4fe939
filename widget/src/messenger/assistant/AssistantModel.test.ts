import { describe, expect, it, vi } from 'vitest';
import type { WalkView } from '../../protocol/frames';
import { settled, socketFixture } from '../../protocol/socketFixture';
import { AnswersModel } from './AnswersModel';
import { AssistantModel } from './AssistantModel';

export const TOPIC: WalkView = {
  walk: 'wlk_1',
  moves: 1,
  lines: [{ kind: 'asked', text: 'What brings you here?' }],
  question: { step: 'Topic', choices: ['Prices', 'Only looking'], optional: false },
};
const ADDRESS: WalkView = {
  walk: 'wlk_1',
  moves: 2,
  lines: [...TOPIC.lines, { kind: 'answered', text: 'Prices' }],
  question: { step: 'Address', optional: true },
};
const OVER: WalkView = { walk: 'wlk_1', moves: 3, lines: ADDRESS.lines, ending: 'rep' };

async function assistantFixture() {
  const server = socketFixture();
  const asksForPerson = vi.fn();
  const assistant = new AssistantModel(server.socket, asksForPerson);
  const answers = new AnswersModel(assistant);
  server.socket.onFrame(assistant.hear);
  server.socket.start();
  await server.greet();
  const shows = async (order: 'experience.show' | 'experience.answer', walk?: WalkView) => {
    const { id } = server.wire().last(order);
    server.wire().say({ type: 'experience.shown', id: 's', re: id, ...(walk && { walk }) });
    await settled();
  };
  const refuses = async (code: string, details: Record<string, string> = {}) => {
    const { id } = server.wire().last('experience.answer');
    server.wire().say({ type: 'error', id: 's', re: id, code, message: code, details });
    await settled();
  };
  const meets = async (walk?: WalkView) => {
    void assistant.show();
    await settled();
    await shows('experience.show', walk);
  };
  return { ...server, assistant, answers, asksForPerson, shows, refuses, meets };
}

describe('the assistant', () => {
  it('BOT-1 says nothing where nothing is met', async () => {
    const { assistant, meets } = await assistantFixture();
    await meets();
    expect(assistant.walk.value).toBeUndefined();
    expect(assistant.isAsking.value).toBe(false);
  });

  it('BOT-1 goes on by a choice', async () => {
    const { assistant, answers, meets, shows, wire } = await assistantFixture();
    await meets(TOPIC);
    void answers.choose('Prices');
    await settled();
    expect(wire().last('experience.answer')).toMatchObject({ step: 'Topic', choice: 'Prices' });
    await shows('experience.answer', ADDRESS);
    expect(assistant.walk.value?.question?.step).toBe('Address');
    expect(answers.answered.value).toBe(1);
  });

  it('BOT-1 sends again as the same answer what did perhaps arrive', async () => {
    const { answers, meets, refuses, shows, wire } = await assistantFixture();
    await meets(TOPIC);
    void answers.choose('Prices');
    await settled();
    const first = wire().last('experience.answer').clientId;
    await refuses('server.failed');
    expect(answers.problem.value).toBe('failed');
    await shows('experience.show', TOPIC);
    void answers.choose('Prices');
    await settled();
    expect(wire().last('experience.answer').clientId).toBe(first);
  });

  it('SEC-2 asks for an address that could be one, or goes on without', async () => {
    const { assistant, answers, meets, refuses, shows, wire } = await assistantFixture();
    await meets(ADDRESS);
    answers.email.value = 'kim';
    await answers.sendEmail();
    expect(answers.problem.value).toBe('email');
    answers.email.value = ' kim@acme.example ';
    void answers.sendEmail();
    await settled();
    expect(wire().last('experience.answer').email).toBe('kim@acme.example');
    await refuses('request.invalid', { field: 'email' });
    expect(answers.problem.value).toBe('email');
    void answers.skip();
    await settled();
    expect(wire().last('experience.answer').email).toBeUndefined();
    await shows('experience.answer', OVER);
    expect(assistant.isAsking.value).toBe(false);
  });

  it('BOT-1 asks for a person where it leads to one, in the tab that answered alone', async () => {
    const { assistant, answers, asksForPerson, meets, shows, wire } = await assistantFixture();
    await meets(ADDRESS);
    wire().say({ type: 'experience.shown', id: 's', walk: OVER });
    await settled();
    expect(assistant.walk.value).toEqual(OVER);
    expect(asksForPerson).not.toHaveBeenCalled();
    await meets({ ...TOPIC, walk: 'wlk_2' });
    void answers.choose('Prices');
    await settled();
    await shows('experience.answer', { ...OVER, walk: 'wlk_2' });
    expect(asksForPerson).toHaveBeenCalledOnce();
  });

  it('SC-2 keeps what another tab did meanwhile', async () => {
    const { assistant, meets, wire } = await assistantFixture();
    await meets(TOPIC);
    wire().say({ type: 'experience.shown', id: 's', walk: ADDRESS });
    wire().say({ type: 'experience.shown', id: 't', walk: TOPIC });
    await settled();
    expect(assistant.walk.value).toEqual(ADDRESS);
  });
});
