import { useEffect, useMemo, useRef } from 'preact/hooks';
import { count, dateOnly, money } from '../../shared/format';
import type { Card } from '../../protocol/frames';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { Facts, Group } from '../ui/Facts';
import { RecordLink } from '../ui/Link';
import { Nothing, Skeleton } from '../ui/parts';
import { useVisible } from '../ui/useVisible';
import type { Account, Account360, AccountModel, OpenOpportunity } from './AccountModel';
import { AdList } from './AdList';
import { Colleagues } from './Colleagues';
import { KnownFacts } from './KnownFacts';
import { Mapped } from './Mapped';
import type { Visitor360Model } from './Visitor360Model';

/** Who comes and goes is looked at again so often while somebody can see it. */
const EVERY_MS = 60_000;

/** The visitor's company: what Salesforce has of it, and who of it is or was here. */
export function AccountTab({ card, known }: { card: Card; known: Visitor360Model }) {
  const { account } = known;
  useRounds(account, card);
  const state = account.state.value;
  const shown = account.known.value;
  if (state === 'loading') return <Skeleton rows={6} />;
  if (state === 'forbidden' || state === 'failed' || !shown) {
    const help = state === 'forbidden' ? t.account.forbiddenHelp : t.account.failedHelp;
    return <Nothing title={t.account.failed} help={help} />;
  }
  return <Company shown={shown} known={known} />;
}

/** Each tab has rounds of its own, so that not all windows ask in the same second. */
function useRounds(account: AccountModel, card: Card): void {
  const { ticks } = useConsole();
  const { visitor } = card;
  const visible = useVisible();
  const opened = useMemo(() => ticks.read(), [ticks]);
  const round = Math.floor((ticks.second.value - opened) / EVERY_MS);
  const due = JSON.stringify([
    visitor,
    card.account,
    card.opportunity,
    card.email,
    card.company,
    round,
  ]);
  const read = useRef('');
  useEffect(() => {
    if (!visible || read.current === due) return;
    read.current = due;
    void account.read(visitor);
  }, [account, visitor, due, visible]);
}

function Company({ shown, known }: { shown: Account360; known: Visitor360Model }) {
  const { account, company, opportunities } = shown;
  const nothing = !account && company.facts.length === 0 && company.domain === undefined;
  if (nothing) return <Nothing title={t.v360.noAccount} help={t.v360.noAccountHelp} />;
  const mapped = (known.known.value.mapped ?? []).filter(({ object }) => object === 'Account');
  return (
    <>
      {!shown.shared && <p role="status">{t.account.notShared}</p>}
      {!shown.complete && <p role="status">{t.account.notComplete}</p>}
      <div class="groups">
        {account ? <InSalesforce account={account} /> : <NotInSalesforce />}
        <Mapped fields={mapped} />
        {account && (
          <Group title={t.account.opportunities}>
            {opportunities.open.length === 0 && opportunities.hidden === 0 && (
              <p class="muted">{t.v360.noOpportunity}</p>
            )}
            <ul class="entries">
              {opportunities.open.map((one) => (
                <li key={one.id}>
                  <Opportunity opportunity={one} />
                </li>
              ))}
            </ul>
            {opportunities.hidden > 0 && (
              <p class="small muted">{t.account.hiddenOpportunities(opportunities.hidden)}</p>
            )}
          </Group>
        )}
        <Colleagues title={t.account.here} none={t.account.nobodyHere} people={shown.here} live />
        <Colleagues title={t.account.seen} none={t.account.nobodySeen} people={shown.seen} />
        <AdList clicks={shown.clicks} />
        {!account && <KnownFacts facts={company.facts} title={t.account.known} />}
      </div>
    </>
  );
}

function NotInSalesforce() {
  return (
    <Group title={t.v360.salesforce}>
      <p class="muted">{t.account.notInSalesforce}</p>
    </Group>
  );
}

function InSalesforce({ account }: { account: Account }) {
  return (
    <Group title={t.v360.companyTitle}>
      <Facts
        rows={[
          [t.v360.account, <RecordLink to={account.url}>{account.name}</RecordLink>],
          [t.v360.industry, account.industry],
          [t.v360.employees, account.employees !== undefined && count(account.employees)],
          [t.account.website, account.website],
          [t.v360.place, [account.city, account.country].filter(Boolean).join(', ')],
          [t.v360.targetAccount, account.target ? t.v360.yes : t.v360.no],
          [t.v360.owner, account.owner ?? t.account.noOwner],
          [t.account.team, account.team.length > 0 && <Team team={account.team} />],
        ]}
      />
    </Group>
  );
}

function Team({ team }: { team: Account['team'] }) {
  return (
    <ul>
      {team.map(({ name, role }, at) => (
        <li key={at}>
          {name} {role !== undefined && <span class="small muted">{role}</span>}
        </li>
      ))}
    </ul>
  );
}

function Opportunity({ opportunity }: { opportunity: OpenOpportunity }) {
  const { name, url, stage, amount, currency, closeDate } = opportunity;
  const facts = [
    stage,
    amount !== undefined && money(amount, currency),
    closeDate !== undefined && t.v360.closesOn(dateOnly(closeDate)),
  ];
  return (
    <>
      <RecordLink to={url}>{name}</RecordLink>
      <span class="block small muted">{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
