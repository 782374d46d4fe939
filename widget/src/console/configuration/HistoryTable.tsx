import { exactTime, since } from '../../shared/format';
import { useAdmin, useConsole } from '../app/context';
import { t } from '../texts/en';
import { ChangeList } from './ChangeList';
import type { Configuration, Version } from './ConfigurationModel';
import { Heads } from '../ui/parts';

/** Every version that came into force, the latest first, each one click away. */
export function HistoryTable({ shown }: { shown: Configuration }) {
  const heads = [
    t.configuration.versionHead,
    t.configuration.when,
    t.configuration.who,
    t.configuration.what,
    t.status.action,
  ];
  return (
    <details class="history">
      <summary>{t.configuration.history}</summary>
      <div class="scrolls">
        <table aria-label={t.configuration.history}>
          <Heads of={heads} />
          <tbody>
            {shown.history.map((version) => (
              <Row
                key={version.number}
                version={version}
                current={version.number === shown.inForce?.number}
              />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ version, current }: { version: Version; current: boolean }) {
  const { configuration } = useAdmin();
  const { ticks } = useConsole();
  const { number, at, by, note, changes } = version;
  return (
    <tr>
      <th scope="row" class="num">
        {number}
      </th>
      <td title={exactTime(at)}>{since(at, ticks.minute.value)}</td>
      <td>{by ?? t.configuration.nobody}</td>
      <td>
        {t.configuration.how(version)}
        {note !== undefined && <span class="muted">{` “${note}”`}</span>}
        {changes.length > 0 && (
          <details>
            <summary>{t.configuration.changes(changes.length)}</summary>
            <ChangeList changes={changes} />
          </details>
        )}
      </td>
      <td>
        {current ? (
          <span class="pill good">{t.configuration.inForce}</span>
        ) : (
          <button
            type="button"
            class="btn ghost"
            aria-label={t.configuration.returnTitle(number)}
            onClick={() => configuration.ask({ returnTo: version })}
          >
            {t.configuration.returnButton}
          </button>
        )}
      </td>
    </tr>
  );
}
