import { count } from '../../shared/format';
import { t } from '../texts/en';
import type { Attention, Spending } from './StatusModel';

const PURPOSES = [
  'WRITE_BACK',
  'REP_WAITS',
  'SIGN_IN',
  'CONFIGURATION',
  'BACKGROUND_SYNC',
] as const;

/** What the calls to Salesforce were made for. */
export function SpendingList({ spending }: { spending: Spending }) {
  const made = PURPOSES.filter((purpose) => (spending.byPurpose[purpose] ?? 0) > 0);
  if (made.length === 0) return null;
  return (
    <>
      <p class="small muted">{t.status.spending}</p>
      <ul class="small num" aria-label={t.status.spending}>
        {made.map((purpose) => (
          <li key={purpose}>
            {t.status.purposes[purpose]}: {count(spending.byPurpose[purpose] ?? 0)}
          </li>
        ))}
      </ul>
      {spending.conversations > 0 && (
        <p class="small muted num">{t.status.aConversation(spending.aConversation.toFixed(1))}</p>
      )}
    </>
  );
}

/** What somebody should mend in Salesforce, while Foyer goes on without it. */
export function AttentionList({ items }: { items: readonly Attention[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="problems" aria-label={t.status.attention}>
      {items.map((item) => (
        <li key={item.subject}>
          <span>{item.message}</span>
        </li>
      ))}
    </ul>
  );
}
