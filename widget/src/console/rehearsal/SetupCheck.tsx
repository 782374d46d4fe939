import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import { lineText } from './lineText';
import type { Line } from './SetupModel';
import { TestVisitor } from './TestVisitor';

/** Whether everything that Foyer needs is there, with what to do where it is not. */
export function SetupCheck() {
  const { setup } = useAdmin();
  const { ticks } = useConsole();
  const lines = setup.lines.value;
  const at = setup.checkedAt.value;
  return (
    <section class="tile wide" aria-label={t.setup.title}>
      <div class="row">
        <h2>{t.setup.title}</h2>
        <button
          type="button"
          class="btn ghost"
          aria-busy={setup.checking.value}
          onClick={() => void setup.check()}
        >
          {t.setup.check}
        </button>
        {at !== undefined && (
          <span class="small muted" title={exactTime(at)} role="status">
            {t.setup.checked(since(at, ticks.minute.value))}
          </span>
        )}
      </div>
      {lines === undefined && <p class="muted">{t.setup.intro}</p>}
      {setup.failed.value && <p role="alert">{t.setup.failed}</p>}
      {lines !== undefined && (
        <ul class="findings" aria-label={t.setup.found}>
          {lines.map((line, i) => (
            <Finding key={`${i}${line.code}`} line={line} />
          ))}
        </ul>
      )}
      <TestVisitor />
    </section>
  );
}

function Finding({ line }: { line: Line }) {
  const { says, todo, code } = lineText(line);
  return (
    <li class={line.state}>
      <span class="verdict">{t.setup.states[line.state]}</span>
      <div class="grow">
        <div>
          <RecordLink to={line.url}>{says}</RecordLink>
        </div>
        {todo !== undefined && <div class="small muted">{todo}</div>}
        {code !== undefined && <code>{code}</code>}
      </div>
    </li>
  );
}
