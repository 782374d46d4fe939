import { t } from '../texts/en';
import { RecordLink } from '../ui/Link';
import type { RecordChange } from './ConfigurationModel';
import { label, valueText } from './words';

/** Records that differ, each with what it was and is. */
export function ChangeList({ changes }: { changes: readonly RecordChange[] }) {
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={`${change.object} ${change.name} ${change.kind}`}>
          <p class="row">
            <span class={`pill change-${change.kind.toLowerCase()}`}>
              {t.configuration.kinds[change.kind]}
            </span>
            <span class="muted small">{label(change.object)}</span>
            <RecordLink to={change.url}>{change.name}</RecordLink>
          </p>
          {change.fields.length > 0 && <Fields fields={change.fields} />}
        </li>
      ))}
    </ul>
  );
}

function Fields({ fields }: { fields: RecordChange['fields'] }) {
  return (
    <dl class="fields">
      {fields.map(({ field, before, now }) => (
        <div key={field}>
          <dt>{label(field)}</dt>
          <dd>
            <del>{valueText(before)}</del>
            <span aria-hidden="true"> → </span>
            <ins>{valueText(now)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
