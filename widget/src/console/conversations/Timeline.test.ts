import { describe, expect, it } from 'vitest';
import { entry } from '../app/consoleFixture';
import { timeline } from './Timeline';

describe('timeline', () => {
  const at = (iso: string) => `2026-11-${iso}`;

  it('CV-7 divides days and what is new, and draws one author’s messages together', () => {
    const entries = [
      entry(1, 'visitor', 'a', at('21T10:00:00Z')),
      entry(2, 'visitor', 'b', at('21T10:01:00Z')),
      entry(3, 'rep', 'c', at('21T10:02:00Z')),
      entry(4, 'visitor', 'd', at('22T10:00:00Z')),
    ];
    const blocks = timeline(entries, [], 4);
    expect(blocks.map((block) => block.kind)).toEqual([
      'day',
      'messages',
      'messages',
      'day',
      'new',
      'messages',
    ]);
  });

  it('CV-3 stands what is not sent yet under everything else', () => {
    const when = Date.parse(at('21T10:00:00Z'));
    const unsent = { clientId: 'x', text: 'later', at: when, failed: false, canRetry: false };
    const blocks = timeline([entry(1, 'rep', 'now', at('21T10:00:00Z'))], [unsent], undefined);
    const last = blocks.at(-1);
    expect(last?.kind === 'messages' && last.bubbles.map(({ text }) => text)).toEqual([
      'now',
      'later',
    ]);
  });
});
