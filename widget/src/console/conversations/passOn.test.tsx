import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Calling } from '../../calls/browserTools';
import { Refused } from '../../protocol/orders';
import { ANA, card, view } from '../app/consoleFixture';
import type { CallParts } from '../calls/CallsModel';
import { BEN, talking } from './talkFixture';

/** Ana is in a call with Kim, and chats with Lena beside it. */
async function inCall(colleagues: readonly unknown[]) {
  const fixture = await talking();
  const { api, line, console: model } = fixture;
  api.answers['/api/colleagues'] = { colleagues };
  const lena = { conversation: 'cnv_2', visitor: 'vis_2', visitorName: 'Lena Holm' };
  const changed = (part: Partial<ReturnType<typeof view>> = {}) =>
    line.say({ type: 'conversation.changed', conversation: view({ ...lena, ...part }) });
  changed();
  const isLive = signal(true);
  const end = vi.fn(() => {
    isLive.value = false;
    return Promise.resolve();
  });
  const call = { conversation: 'cnv_1', isJoined: signal(true), isLive, end };
  const link = { incoming: signal(undefined) };
  const quiet = { offer: signal({ on: false }), call: signal(undefined), link };
  const devices = { speaker: signal(undefined) };
  const calling = { model: { ...call, ...quiet }, devices } as unknown as Calling;
  model.desk.calls.all.value = new Map([['cnv_1', calling]]);
  return { ...fixture, end, lena: changed };
}

describe('a rep in a call', () => {
  it('TR-2 gives another chat away by one click, and stays where it is', async () => {
    const { console: model, line, find, soon, says, lena } = await inCall([ANA, BEN]);
    const button = await soon('.pass-on');
    await vi.waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
    expect(button.getAttribute('aria-label')).toBe('Transfer Lena Holm');
    expect(document.querySelectorAll('.pass-on')).toHaveLength(1);
    button.click();
    expect(line.last('conversation.transfer')).not.toHaveProperty('to');
    const conversation = view({ conversation: 'cnv_2', visitorName: 'Lena Holm', rep: BEN });
    await line.answer('conversation.transfer', { type: 'conversation.changed', conversation });
    lena({ rep: BEN });
    await says('You have handed Lena Holm over to Ben Carter');
    expect(model.router.route.value.page).toBe('conversation');
    expect(model.desk.calls.current.value?.model.conversation).toBe('cnv_1');
    await vi.waitFor(() => expect(find('.pass-on')).toBeNull());
  });

  it('TR-2 reads why nobody can take it, and nothing is sent', async () => {
    const { line, soon, says } = await inCall([ANA, { ...BEN, off: { reason: 'full' } }]);
    const button = await soon('.pass-on');
    await says('No colleague is free now.');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    expect(line.count('conversation.transfer')).toBe(0);
  });

  it('TR-2 keeps the chat where somebody else was faster', async () => {
    const { console: model, line, soon } = await inCall([BEN]);
    const button = await soon('.pass-on[aria-disabled=false]');
    button.click();
    line.last('conversation.transfer').reject(new Refused('conversation.nobody-free', ''));
    await vi.waitFor(() => expect(model.refusal.value).toBe('conversation.nobody-free'));
    expect(model.desk.open.value).toHaveLength(2);
  });

  it('TR-2 is warned before “Owner” of another chat ends the call', async () => {
    const { console: model, line, end, find, says } = await inCall([BEN]);
    const talk = model.desk.find('cnv_2');
    if (!talk) throw new Error('no conversation');
    await model.owner.choose(talk, 'Lena Holm', BEN);
    await says('ends your call with Kim Andersen');
    expect(line.count('conversation.transfer')).toBe(0);
    model.owner.stay();
    await vi.waitFor(() => expect(find('[role=alertdialog]')).toBeNull());
    expect(end).not.toHaveBeenCalled();
    await model.owner.choose(talk, 'Lena Holm', BEN);
    void model.owner.leave();
    await vi.waitFor(() => expect(line.last('conversation.transfer').to).toBe('005B'));
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('TR-3 takes the call along without a word where it hands that visitor over', async () => {
    const { console: model, line } = await inCall([BEN]);
    const talk = model.desk.find('cnv_1');
    if (!talk) throw new Error('no conversation');
    void model.owner.choose(talk, 'Kim Andersen', BEN);
    expect(model.owner.leaving.value).toBeUndefined();
    expect(line.last('conversation.transfer').conversation).toBe('cnv_1');
  });

  it('VC-4 answers no second call beside the first, but may decline it', async () => {
    const { console: model, line, says } = await inCall([BEN]);
    const end = vi.fn();
    const asked = { state: 'asked', call: 'call_2' };
    const other = {
      conversation: 'cnv_2',
      isJoined: signal(false),
      isLive: signal(true),
      offer: signal({ on: true }),
      call: signal(asked),
      end,
    };
    const calls = new Map(model.desk.calls.all.value);
    calls.set('cnv_2', { model: other } as unknown as Calling);
    model.desk.calls.all.value = calls;
    const parts = { Sound: () => null, callTextsFor: () => Promise.reject(new Error('none')) };
    model.desk.calls.parts.value = parts as unknown as CallParts;
    model.router.go('/console/conversations/cnv_2');
    await vi.waitUntil(() => line.count('conversation.watch') === 2);
    const conversation = view({ conversation: 'cnv_2', visitorName: 'Lena Holm' });
    const shown = { type: 'conversation.shown', conversation, earlier: [], entries: [] };
    await line.answer('conversation.watch', { ...shown, visitor: card({ visitor: 'vis_2' }) });
    await says('You are in another call.');
    document.querySelector<HTMLElement>('.busy-call .btn')?.click();
    expect(end).toHaveBeenCalledWith(true);
  });
});
