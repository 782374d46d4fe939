import { exactTime, since } from '../../shared/format';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Group } from '../ui/Facts';
import type { AdClicks } from './AccountModel';

/** Ads and campaigns that anybody of the company clicked, the latest first. */
export function AdList({ clicks }: { clicks: readonly AdClicks[] }) {
  const { ticks } = useConsole();
  return (
    <Group title={t.account.ads}>
      {clicks.length === 0 && <p class="muted">{t.account.noAds}</p>}
      <ul class="entries">
        {clicks.map((ad, at) => (
          <li key={at}>
            <bdi>{ad.campaign ?? t.account.noCampaign}</bdi>
            <span class="block small muted">
              {[from(ad), t.account.visits(ad.visits)].filter(Boolean).join(' · ')}
              {' · '}
              <time dateTime={ad.lastAt} title={exactTime(ad.lastAt)}>
                {t.account.lastClick(since(ad.lastAt, ticks.minute.value))}
              </time>
            </span>
          </li>
        ))}
      </ul>
    </Group>
  );
}

function from({ source, medium, network }: AdClicks): string {
  const by = network === undefined ? undefined : t.account.clickIds(network);
  return [[source, medium].filter(Boolean).join(' / '), by].filter(Boolean).join(' · ');
}
