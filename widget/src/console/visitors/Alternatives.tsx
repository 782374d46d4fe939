import { t } from '../texts/en';
import { Group } from '../ui/Facts';
import { RecordChoices } from './RecordChoices';
import type { Alternative, Visitor360Model } from './Visitor360Model';

/** Several Salesforce records fit: the rep says which one it is. */
export function Alternatives({ visitor, known }: { visitor: string; known: Visitor360Model }) {
  const several = known.known.value.alternatives ?? [];
  if (several.length === 0) return null;
  return (
    <Group title={t.v360.several}>
      <p class="muted small">{t.v360.severalHelp}</p>
      <RecordChoices
        choices={several.map((one) => ({
          ...one,
          facts: facts(one),
          label: t.v360.choose(one.name, one.detail ?? one.object),
        }))}
        word={t.v360.thisOne}
        busy={known.choice.value === 'sending'}
        choose={(record) => void known.choose(visitor, record)}
      />
      {known.choice.value === 'failed' && <p role="alert">{t.v360.chooseFailed}</p>}
    </Group>
  );
}

function facts({ object, detail, taken }: Alternative): string {
  return [object, detail, taken ? t.v360.shownNow : undefined].filter(Boolean).join(' · ');
}
