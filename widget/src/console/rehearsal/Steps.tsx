import { t } from '../texts/en';
import type { Answer, Step, StepKind } from './SetupModel';

const KINDS: readonly StepKind[] = ['stream', 'qualification', 'experience', 'routing'];

/** Every stream and rule in order: what it asked, and what it met. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <div class="steps">
      <h4>{t.trial.steps}</h4>
      {KINDS.map((kind) => (
        <Group key={kind} kind={kind} steps={steps.filter((one) => one.kind === kind)} />
      ))}
    </div>
  );
}

function Group({ kind, steps }: { kind: StepKind; steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  const decisive = steps.findIndex((one) => one.part === 'decides');
  return (
    <section aria-label={t.trial.groups[kind]}>
      <h5>{t.trial.groups[kind]}</h5>
      <ol>
        {steps.map((one, at) => (
          <li key={`${at}${one.name}`} class={isAfter(one, at, decisive) ? 'after' : undefined}>
            <Asked step={one} verdict={verdict(one, at, decisive)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** It is not asked any more, unless it stands in the same split. */
function isAfter({ part }: Step, at: number, decisive: number): boolean {
  return decisive >= 0 && at > decisive && part !== 'not_drawn';
}

function verdict(step: Step, at: number, decisive: number): string {
  if (step.part === 'decides') return t.trial.decides;
  if (step.part === 'not_drawn') return t.trial.notDrawn;
  if (isAfter(step, at, decisive)) return t.trial.notAsked;
  return step.fits ? t.trial.fits : t.trial.fitsNot;
}

function Asked({ step, verdict: word }: { step: Step; verdict: string }) {
  return (
    <>
      <div class="row">
        <bdi class="grow strong">{step.name}</bdi>
        <span class={word === t.trial.decides ? 'pill good' : 'pill'}>{word}</span>
      </div>
      {step.answers.length === 0 && <p class="small muted">{t.trial.everybody}</p>}
      <ul>
        {step.answers.map((answer, at) => (
          <li key={at} class="row small">
            <Criterion answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Criterion({ answer: { fact, operator, value, found, fits } }: { answer: Answer }) {
  return (
    <>
      <span
        class={fits ? 'light good' : 'light still'}
        role="img"
        aria-label={fits ? t.trial.fits : t.trial.fitsNot}
      >
        {fits ? '✓' : '✗'}
      </span>
      <bdi class="grow">
        {fact} {operator} {value}
      </bdi>
      <bdi class="muted">{found === undefined ? t.trial.unknown : t.trial.found(found)}</bdi>
    </>
  );
}
