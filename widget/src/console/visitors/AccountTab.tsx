import type { Card } from '../../protocol/frames';
import { count, dateOnly, money } from '../../shared/format';
import { t } from '../texts/en';
import { Facts, Group } from '../ui/Facts';
import { RecordLink } from '../ui/Link';
import { Nothing } from '../ui/parts';

/** The visitor's company, as Salesforce has it. */
export function AccountTab({ card }: { card: Card }) {
  const { account, owner } = card;
  if (!account) return <Nothing title={t.v360.noAccount} help={t.v360.noAccountHelp} />;
  return (
    <div class="groups">
      <Group title={t.v360.companyTitle}>
        <Facts
          rows={[
            [t.v360.account, <RecordLink to={account.url}>{account.name}</RecordLink>],
            [t.v360.industry, account.industry],
            [t.v360.employees, account.employees !== undefined && count(account.employees)],
            [t.v360.country, account.country],
            [t.v360.targetAccount, account.target ? t.v360.yes : t.v360.no],
            [t.v360.owner, owner?.name],
          ]}
        />
      </Group>
      <Group title={t.v360.openOpportunity}>
        {card.opportunity ? (
          <Opportunity opportunity={card.opportunity} />
        ) : (
          <p class="muted">{t.v360.noOpportunity}</p>
        )}
      </Group>
    </div>
  );
}

function Opportunity({ opportunity }: { opportunity: NonNullable<Card['opportunity']> }) {
  const { name, url, stage, amount, currency, closeDate } = opportunity;
  return (
    <Facts
      rows={[
        [t.v360.name, <RecordLink to={url}>{name}</RecordLink>],
        [t.v360.stage, stage],
        [t.v360.amount, amount !== undefined && money(amount, currency)],
        [t.v360.closes, closeDate !== undefined && dateOnly(closeDate)],
      ]}
    />
  );
}
