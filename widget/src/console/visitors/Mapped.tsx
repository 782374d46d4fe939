import { t } from '../texts/en';
import { Group } from '../ui/Facts';
import { RecordLink } from '../ui/Link';
import { mappedText } from './mappedText';
import type { MappedField } from './Visitor360Model';

/** The fields that sales ops chose, each a way to its record. */
export function Mapped({ fields }: { fields: readonly MappedField[] }) {
  if (fields.length === 0) return null;
  return (
    <Group title={t.v360.mapped}>
      <dl class="facts">
        {fields.map((field, at) => (
          <div key={at}>
            <dt title={field.object}>{field.label}</dt>
            <dd>
              {field.gone ? (
                <span class="muted">{t.v360.gone}</span>
              ) : (
                <RecordLink to={field.url}>
                  <bdi>{mappedText(field)}</bdi>
                </RecordLink>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Group>
  );
}
