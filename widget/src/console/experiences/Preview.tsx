import { useEffect } from 'preact/hooks';
import { SPOKEN } from '../../shared/languages';
import { textOf } from '../../shared/texts';
import { useAdmin } from '../app/context';
import { NAMES } from '../reps/LanguageChoice';
import { t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import { outcomeText } from './outcomeText';
import type { Choice, Preview as Shown } from './PreviewModel';
import { PreviewWalk } from './PreviewWalk';

/** Walks through an experience as a visitor would, also through one that nobody meets yet. */
export function Preview() {
  const { preview } = useAdmin();
  useEffect(() => void preview.list(), [preview]);
  const submit = (event: Event) => {
    event.preventDefault();
    void preview.begin();
  };
  const refusal = preview.refusal.value;
  const shown = preview.shown.value;
  return (
    <section class="trial" aria-label={t.preview.title}>
      <h3>{t.preview.title}</h3>
      <p class="small muted">{t.preview.intro}</p>
      <form class="row" onSubmit={submit}>
        <Experience choices={preview.choices.value ?? []} />
        <Language />
        <Field name="page" mode="url" />
        <Field name="email" mode="email" />
        <button type="submit" class="btn" aria-busy={preview.busy.value}>
          {shown ? t.preview.again : t.preview.begin}
        </button>
      </form>
      <div role="status">
        {refusal !== undefined && (
          <p>
            {textOf(t.preview.refusals, refusal) ??
              textOf(t.trial.refusals, refusal) ??
              t.trial.refusals.other}
          </p>
        )}
        {shown && <Standing shown={shown} />}
      </div>
      {shown?.walk && <PreviewWalk walk={shown.walk} />}
      {shown?.outcome && (
        <p class="strong" role="status">
          {outcomeText(shown.walk?.ending, shown.outcome)}
        </p>
      )}
    </section>
  );
}

function Standing({ shown }: { shown: Shown }) {
  if (shown.walk) return shown.fits ? null : <p class="small warn">{t.preview.fitsNot}</p>;
  return (
    <>
      <p>{t.preview.problems}</p>
      <ul class="problems">
        {shown.problems.map(({ record, field, message, url }) => (
          <li key={record + field + message}>
            <RecordLink to={url}>
              <bdi>{[record, field].filter(Boolean).join(' · ')}</bdi>
            </RecordLink>{' '}
            {message}
          </li>
        ))}
      </ul>
    </>
  );
}

function Experience({ choices }: { choices: readonly Choice[] }) {
  const { preview } = useAdmin();
  return (
    <label>
      {t.preview.experience}
      <select
        required
        value={preview.chosen.value}
        onChange={({ currentTarget }) => (preview.chosen.value = currentTarget.value)}
      >
        <option value="">{t.preview.choose}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {labelOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function labelOf({ name, active, sound }: Choice): string {
  if (!sound) return t.preview.unsound(name);
  return active ? name : t.preview.notActive(name);
}

function Language() {
  const { language } = useAdmin().preview.typed;
  return (
    <label>
      {t.trial.fields.language}
      <select
        value={language.value}
        onChange={({ currentTarget }) => (language.value = currentTarget.value)}
      >
        <option value="" />
        {SPOKEN.map((one) => (
          <option key={one} value={one} lang={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Field({ name, mode }: { name: 'page' | 'email'; mode: 'url' | 'email' }) {
  const text = useAdmin().preview.typed[name];
  return (
    <label>
      {t.trial.fields[name]}
      <input
        type="text"
        inputMode={mode}
        required={name === 'page'}
        value={text.value}
        onInput={({ currentTarget }) => (text.value = currentTarget.value)}
      />
    </label>
  );
}
