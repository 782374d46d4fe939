import { useAdmin } from '../app/context';
import { refusalText, t } from '../texts/en';
import { Dialog } from '../ui/parts';
import type { Imported, ImportLine } from './ImportModel';
import { label } from './words';

/** Chooses a file, shows what it would do, and does it when asked to. */
export function ImportDialog() {
  const { imports } = useAdmin().configuration;
  if (!imports.open.value) return null;
  const { result, refusal, reason, busy } = imports;
  const ready = result.value !== undefined && !result.value.applied;
  const writes = result.value?.lines.some(({ action }) => /^(CREATE|CHANGE)$/.test(action));
  return (
    <Dialog title={t.imports.title} onClose={() => imports.close()}>
      <p>{t.imports.help}</p>
      <label class="field">
        <span>{t.imports.file}</span>
        <input type="file" accept="application/json,.json" onChange={choose} />
      </label>
      {refusal.value !== undefined && (
        <p class="bad" role="alert">
          {refusalText(refusal.value)} {reason.value}
        </p>
      )}
      <div role="status">{result.value && <Result result={result.value} />}</div>
      <div class="row actions">
        <button type="button" class="btn ghost" onClick={() => imports.close()}>
          {ready ? t.cancel : t.close}
        </button>
        {ready && writes === true && (
          <button
            type="button"
            class="btn"
            aria-busy={busy.value}
            onClick={() => void imports.apply()}
          >
            {t.imports.apply}
          </button>
        )}
      </div>
    </Dialog>
  );

  function choose(event: { currentTarget: HTMLInputElement }): void {
    const file = event.currentTarget.files?.[0];
    if (file) void file.text().then((text) => imports.choose(text));
  }
}

function Result({ result }: { result: Imported }) {
  const words = result.applied ? t.imports.done : t.imports.would;
  const count = (action: ImportLine['action']) =>
    result.lines.filter((line) => line.action === action).length;
  const told = result.lines.filter(({ action }) => action !== 'LEAVE');
  return (
    <>
      <p>
        <strong>
          {words(count('CREATE'), count('CHANGE'), count('LEAVE'), count('LEAVE_OUT'))}
        </strong>
      </p>
      <ul class="changes imports" tabIndex={0} aria-label={t.imports.list}>
        {told.map((line) => (
          <li key={`${line.object} ${line.name}`}>
            <p class="row">
              <span class={line.action === 'LEAVE_OUT' ? 'pill warn' : 'pill'}>
                {t.imports.actions[line.action]}
              </span>
              <span class="muted small">{label(line.object)}</span>
              {line.name}
            </p>
            {line.problem !== undefined && <p class="small">{line.problem}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
