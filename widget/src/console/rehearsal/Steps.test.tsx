import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Steps } from './Steps';
import type { Step } from './SetupModel';

function experience(name: string, part: Step['part'], fits = true): Step {
  return { kind: 'experience', name, fits, part, answers: [] };
}

function verdicts(...steps: Step[]): (string | undefined)[] {
  const root = document.createElement('div');
  render(<Steps steps={steps} />, root);
  return [...root.querySelectorAll('.pill')].map((one) => one.textContent);
}

describe('rule by rule', () => {
  it('BOT-1 marks the variant that was drawn, not the first that fits', () => {
    expect(
      verdicts(
        experience('Elsewhere', 'none', false),
        experience('A', 'not_drawn'),
        experience('B', 'decides'),
        experience('C', 'not_drawn'),
        experience('Last', 'none'),
      ),
    ).toEqual([
      'does not fit',
      'fits; another variant was drawn',
      'decides',
      'fits; another variant was drawn',
      'not asked any more',
    ]);
  });

  it('BOT-1 lets none decide where nobody speaks to the visitor', () => {
    expect(verdicts(experience('A', 'none'))).toEqual(['fits']);
  });
});
