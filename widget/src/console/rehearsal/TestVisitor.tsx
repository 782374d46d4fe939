import { percent } from '../../shared/format';
import { textOf } from '../../shared/texts';
import { useAdmin } from '../app/context';
import { t } from '../texts/en';
import { Facts } from '../ui/Facts';
import { RecordLink } from '../ui/Link';
import type { Trial } from './SetupModel';
import { Steps } from './Steps';

const FIELDS = [
  { name: 'page', mode: 'url', example: 'https://www.example.com/pricing' },
  { name: 'email', mode: 'email', example: 'name@company.com' },
  { name: 'domain', mode: 'text', example: 'company.com' },
  { name: 'country', mode: 'text', example: 'Spain' },
  { name: 'language', mode: 'text', example: 'es' },
] as const;

/** Lets somebody who does not exist visit a page: which stream, which rule, which rep, and why. */
export function TestVisitor() {
  const { setup } = useAdmin();
  const submit = (event: Event) => {
    event.preventDefault();
    void setup.tryOut();
  };
  const refusal = setup.refusal.value;
  return (
    <section class="trial" aria-label={t.trial.title}>
      <h3>{t.trial.title}</h3>
      <p class="small muted">{t.trial.intro}</p>
      <form class="row" onSubmit={submit}>
        {FIELDS.map((field) => (
          <label key={field.name} class={field.name === 'page' ? 'whole' : undefined}>
            {t.trial.fields[field.name]}
            <input
              type="text"
              inputMode={field.mode}
              required={field.name === 'page'}
              placeholder={field.example}
              value={setup.typed[field.name].value}
              onInput={({ currentTarget }) => (setup.typed[field.name].value = currentTarget.value)}
            />
          </label>
        ))}
        <button type="submit" class="btn" aria-busy={setup.trying.value}>
          {t.trial.button}
        </button>
      </form>
      <div role="status">
        {refusal !== undefined && (
          <p>{textOf(t.trial.refusals, refusal) ?? t.trial.refusals.other}</p>
        )}
        {setup.trial.value && <Result trial={setup.trial.value} />}
        {setup.trial.value && <Steps steps={setup.trial.value.steps} />}
      </div>
    </section>
  );
}

function Result({ trial }: { trial: Trial }) {
  const { known, reps, passed = [] } = trial;
  return (
    <Facts
      rows={[
        [t.trial.site, trial.site],
        [t.trial.stream, trial.stream ?? t.trial.noStream],
        [t.trial.rule, trial.rule ?? t.trial.noRule],
        [t.trial.reps, reps.length > 0 ? reps.join(', ') : t.trial.nobody],
        [t.trial.why, trial.reason],
        [t.trial.mayAsk, asks(trial)],
        [t.card.experience, meets(trial)],
        [t.trial.passed, passed.length > 0 && passed.map(passedText).join('; ')],
        [
          t.trial.known,
          known ? (
            <RecordLink to={known.url}>{t.trial.kinds[known.kind](known.name)}</RecordLink>
          ) : (
            t.trial.stranger
          ),
        ],
        [t.trial.owner, known?.owner],
      ]}
    />
  );
}

function asks({ mayAsk, qualifiedBy }: Trial): string {
  const what = textOf(t.trial.asks, mayAsk) ?? mayAsk;
  return qualifiedBy === undefined ? what : t.trial.qualifiedBy(what, qualifiedBy);
}

function meets({ experience, drawn }: Trial): string {
  if (experience === undefined) return t.trial.noExperience;
  return drawn === undefined
    ? experience
    : t.trial.drawn(experience, drawn.split, percent(drawn.weight / drawn.all));
}

function passedText({ name, why }: { name: string; why: string }): string {
  return `${name} ${why}`;
}
