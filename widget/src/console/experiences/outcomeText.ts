import { t } from '../texts/en';
import type { Outcome } from './PreviewModel';

/** What would come at the end of an experience, in words. */
export function outcomeText(ending: string | undefined, outcome: Outcome): string {
  const { outcomes } = t.preview;
  const { trial } = outcome;
  if (ending === 'nothing') return outcomes.nothing;
  if (outcome.instead) return outcomes.instead(trial.qualifiedBy ?? '');
  if (ending === 'meeting') return outcomes.meeting;
  if (!outcome.open) return outcomes.closed;
  if (trial.reps.length === 0) return outcomes.nobody(trial.reason);
  const reps = outcomes.rep(trial.reps.join(', '), trial.rule ?? '');
  return trial.stream === undefined ? reps : `${reps} ${outcomes.stream(trial.stream)}`;
}
