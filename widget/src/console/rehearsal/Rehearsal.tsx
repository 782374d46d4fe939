import { count, dateOnly } from '../../shared/format';
import { textOf } from '../../shared/texts';
import { useAdmin } from '../app/context';
import { t } from '../texts/en';
import { KINDS, stands, type Rehearsed } from './RehearsalModel';
import { TallyTable } from './TallyTable';

/** What a draft would have changed, before it is published. */
export function Rehearsal() {
  const { rehearsal } = useAdmin().setup;
  const refusal = rehearsal.refusal.value;
  const shown = rehearsal.rehearsed.value;
  return (
    <section class="tile wide rehearsal" aria-label={t.rehearsal.title}>
      <div class="row">
        <h2 class="grow">{t.rehearsal.title}</h2>
        <Start />
      </div>
      {!shown && <p class="muted">{t.rehearsal.intro}</p>}
      <Progress />
      {refusal !== undefined && (
        <p role="alert">{textOf(t.rehearsal.refusals, refusal) ?? t.rehearsal.refusals.offline}</p>
      )}
      {shown && <Result shown={shown} />}
    </section>
  );
}

function Start() {
  const { rehearsal } = useAdmin().setup;
  return rehearsal.running.value ? (
    <button type="button" class="btn ghost" onClick={() => rehearsal.stop()}>
      {t.rehearsal.stop}
    </button>
  ) : (
    <button type="button" class="btn" onClick={() => void rehearsal.run()}>
      {t.rehearsal.run}
    </button>
  );
}

function Progress() {
  const now = useAdmin().setup.rehearsal.progress.value;
  if (!now) return null;
  const text = t.rehearsal.progress(count(now.done), count(now.of));
  return (
    <div class="row">
      <progress class="grow" aria-label={t.rehearsal.title} max={now.of || 1} value={now.done} />
      <span class="small muted num">{text}</span>
    </div>
  );
}

function Result({ shown }: { shown: Rehearsed }) {
  const { visits, unreadable, unknownFields, since } = shown;
  const same = KINDS.every((kind) => shown[kind].every(stands));
  return (
    <>
      <p role="status">
        {visits === 0 ? t.rehearsal.none : t.rehearsal.looked(inWords(visits), dateOnly(since))}{' '}
        {visits > 0 && same && <strong>{t.rehearsal.same}</strong>}
      </p>
      {unreadable > 0 && <p class="small muted">{t.rehearsal.unreadable(count(unreadable))}</p>}
      {unknownFields.length > 0 && (
        <p class="small warn">{t.rehearsal.unknown(unknownFields.join(', '))}</p>
      )}
      {visits > 0 && KINDS.map((kind) => <TallyTable key={kind} kind={kind} lines={shown[kind]} />)}
    </>
  );
}

function inWords(visits: number): string {
  return t.rehearsal.visits(visits, count(visits));
}
