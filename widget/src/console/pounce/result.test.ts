import { expect, it } from 'vitest';
import { view } from '../app/consoleFixture';
import { resultText } from '../conversations/resultText';

it('CV-10 says of first words that nobody answered that there was no reply', () => {
  const ended = { state: 'ended', origin: 'pounce', endReason: 'silence' } as const;
  expect(resultText(view({ ...ended, unanswered: true }))).toBe('No reply');
  expect(resultText(view(ended))).toBe('Ended');
});
