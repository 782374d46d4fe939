import { describe, expect, it } from 'vitest';
import type { WalkView } from '../../protocol/frames';
import { settled } from '../../protocol/socketFixture';
import { mounted, soon } from '../mountFixture';

const TOPIC: WalkView = {
  walk: 'wlk_1',
  moves: 1,
  lines: [
    { kind: 'said', text: '<img src=x>' },
    { kind: 'asked', text: 'What brings you here?' },
  ],
  question: { step: 'Topic', choices: ['Prices', 'A meeting'], optional: false },
};

async function met() {
  const there = await mounted();
  await settled();
  const shows = async (order: 'experience.show' | 'experience.answer', walk: WalkView) => {
    const { id } = there.wire().last(order);
    there.wire().say({ type: 'experience.shown', id: 's', re: id, walk });
    await settled();
  };
  await shows('experience.show', TOPIC);
  await soon(() => expect(there.named('.choice')).toEqual(['Prices', 'A meeting']));
  const press = async (name: string) => {
    [...there.root.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
    await settled();
  };
  return { ...there, shows, press };
}

describe('the assistant in the messenger', () => {
  it('PR-2 says that it is no person, and leaves the way to one open', async () => {
    const { root, named } = await met();
    expect(root.querySelector('.more')?.textContent).toContain('not a person');
    expect(named('button')).toContain('Chat with a person');
    expect(named('.assistant li')).toEqual([
      'Assistant: <img src=x>',
      'Assistant: What brings you here?',
    ]);
    expect(root.querySelectorAll('img')).toHaveLength(0);
  });

  it('AX-1 takes the keyboard along to the next question', async () => {
    const { root, named, press, shows } = await met();
    await press('Prices');
    const lines = [...TOPIC.lines, { kind: 'answered' as const, text: 'Prices' }];
    const question = { step: 'Address', optional: true };
    await shows('experience.answer', { ...TOPIC, moves: 2, lines, question });
    await soon(() => expect(root.activeElement?.getAttribute('aria-label')).toBe('E-mail'));
    expect(named('.answers button')).toEqual(['Send e-mail address', 'Go on without']);
    expect(named('.assistant li')).toContain('You: Prices');
  });

  it('BOT-1 offers the booker where it leads there', async () => {
    const { named, press, shows } = await met();
    expect(named('section')).not.toContain('Meeting booker');
    await press('A meeting');
    const { walk, lines } = TOPIC;
    await shows('experience.answer', { walk, moves: 2, lines, ending: 'meeting' });
    await soon(() => expect(named('section')).toContain('Meeting booker'));
  });

  it('BOT-1 asks for a person as the visitor would', async () => {
    const { wire, press, shows } = await met();
    await press('Prices');
    const { walk, lines } = TOPIC;
    await shows('experience.answer', { walk, moves: 2, lines, ending: 'rep' });
    await soon(() => expect(wire().last('conversation.open').text).toBeUndefined());
  });
});
