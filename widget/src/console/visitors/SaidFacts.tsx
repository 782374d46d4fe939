import { exactTime } from '../../shared/format';
import { t } from '../texts/en';
import { Facts, Group } from '../ui/Facts';
import type { Said } from './Visitor360Model';

/** What the visitor said of itself, each with who took it down. */
export function SaidFacts({ said }: { said: readonly Said[] }) {
  if (said.length === 0) return null;
  return (
    <Group title={t.details.said}>
      <Facts
        rows={said.map(({ field, value, rep, notedAt }) => [
          t.details.fields[field],
          <>
            <bdi>{value}</bdi>
            <span class="block small muted">
              {rep === undefined || notedAt === undefined
                ? t.details.typed
                : t.details.noted(rep, exactTime(notedAt))}
            </span>
          </>,
        ])}
      />
    </Group>
  );
}
