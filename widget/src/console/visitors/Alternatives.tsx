import { t } from '../texts/en';
import { Group } from '../ui/Facts';
import { RecordLink } from '../ui/Link';
import type { Alternative, Visitor360Model } from './Visitor360Model';

/** Several Salesforce records fit: the rep says which one it is. */
export function Alternatives({ visitor, known }: { visitor: string; known: Visitor360Model }) {
  const several = known.known.value.alternatives ?? [];
  if (several.length === 0) return null;
  return (
    <Group title={t.v360.several}>
      <p class="muted small">{t.v360.severalHelp}</p>
      <ul class="alternatives">
        {several.map((one) => (
          <li key={one.id}>
            <span class="grow">
              <RecordLink to={one.url}>{one.name}</RecordLink>
              <span class="block muted small">{facts(one)}</span>
            </span>
            <button
              type="button"
              class="btn ghost"
              aria-label={t.v360.choose(one.name, one.detail ?? one.object)}
              disabled={known.choice.value === 'sending'}
              onClick={() => void known.choose(visitor, one.id)}
            >
              {t.v360.thisOne}
            </button>
          </li>
        ))}
      </ul>
      {known.choice.value === 'failed' && <p role="alert">{t.v360.chooseFailed}</p>}
    </Group>
  );
}

function facts({ object, detail, taken }: Alternative): string {
  return [object, detail, taken ? t.v360.shownNow : undefined].filter(Boolean).join(' · ');
}
