import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { Calling } from '../../calls/browserTools';
import { en } from '../../calls/texts/en';
import { shown } from '../conversations/talkFixture';
import type { CallParts } from './CallsModel';

/** As a browser that lets nobody hear before a click. */
function Refusing({ refused }: { refused: (is: boolean) => void }) {
  useEffect(() => refused(true), []);
  return <audio />;
}

describe('a rep whose browser refuses sound', () => {
  it('VC-2 turns it on by a click', async () => {
    const { console: model, find, soon } = await shown('/console/status');
    const call = {
      conversation: 'cnv_1',
      isJoined: signal(true),
      call: signal(undefined),
      link: { incoming: signal(undefined) },
    };
    const calling = { model: call, devices: { speaker: signal(undefined) } } as unknown as Calling;
    const parts = {
      Sound: Refusing,
      CallBox: () => null,
      callTextsFor: () => Promise.resolve(en),
    };
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    model.desk.calls.parts.value = parts as unknown as CallParts;
    model.desk.calls.all.value = new Map([['cnv_1', calling]]);
    const button = await soon('.sound-off .btn');
    expect(button.textContent).toBe('Turn on sound');
    button.click();
    await vi.waitFor(() => expect(find('.sound-off')).toBeNull());
    expect(play).toHaveBeenCalled();
  });
});
