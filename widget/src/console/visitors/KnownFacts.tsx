import { t } from '../texts/en';
import { levelText } from '../streams/cardText';
import { Facts, Group } from '../ui/Facts';
import type { KnownFact } from './Visitor360Model';

/** Everything known, by the names that criteria use; each with who says so and how sure it is. */
export function KnownFacts(props: { facts: readonly KnownFact[]; title?: string }) {
  const { facts, title = t.v360.facts } = props;
  if (facts.length === 0) return null;
  return (
    <Group title={title}>
      <Facts
        rows={facts.map(({ name, value, source, confidence }) => [
          name,
          <>
            <bdi>{value.replaceAll('\n', ', ')}</bdi>
            <span class="block small muted">{`${sourceText(source)} · ${levelText(confidence)}`}</span>
          </>,
        ])}
      />
    </Group>
  );
}

/** A source that a newer server names keeps its name. */
function sourceText(source: string): string {
  const known: Readonly<Record<string, string>> = t.v360.factSources;
  return Object.hasOwn(known, source) ? (known[source] ?? source) : source;
}
