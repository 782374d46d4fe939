import type { Card } from '../../protocol/frames';
import { dateOnly, money } from '../../shared/format';
import { t } from '../texts/en';
import { calledText, experienceText, reasonText } from '../streams/cardText';
import { Facts, Group } from '../ui/Facts';
import { RecordLink } from '../ui/Link';
import { came } from './came';
import { KnownFacts } from './KnownFacts';
import { Mapped } from './Mapped';
import { SaidFacts } from './SaidFacts';
import type { Visitor360 } from './Visitor360Model';

/** Who it is, what Salesforce knows, and why this rep sees the visitor. */
export function VisitorTab({ card, known }: { card: Card; known: Visitor360 }) {
  const { person, routing } = card;
  return (
    <div class="groups">
      <Group title={t.v360.identity}>
        <Facts
          rows={[
            [t.v360.name, <bdi>{calledText(card.name)}</bdi>],
            [t.v360.jobTitle, person?.title],
            [
              t.v360.email,
              card.email !== undefined && <Email email={card.email} proven={card.proven} />,
            ],
            [t.v360.company, card.company],
            [t.v360.place, card.place],
            [t.v360.language, known.language],
            [t.v360.zone, known.zone],
          ]}
        />
      </Group>
      <SaidFacts said={known.said ?? []} />
      <Records card={card} />
      <Mapped fields={known.mapped ?? []} />
      <Group title={t.v360.routing}>
        <Facts
          rows={[
            [t.v360.experience, experienceText(card)],
            [t.v360.reason, reasonText(routing.reason)],
            [t.v360.routedTo, routing.to.length === 0 ? t.card.nobody : routing.to.join(', ')],
          ]}
        />
      </Group>
      <Group title={t.v360.sourceTitle}>
        <Facts rows={came(card.source)} />
      </Group>
      <KnownFacts facts={known.facts ?? []} />
    </div>
  );
}

/** A typed address helps the rep, but proves nothing: it says which it is. */
function Email({ email, proven }: { email: string; proven: boolean }) {
  return (
    <span class="email">
      <bdi>{email}</bdi>
      <span
        class={proven ? 'pill good' : 'pill warn'}
        title={proven ? t.v360.provenHelp : t.v360.claimedHelp}
      >
        {proven ? t.v360.proven : t.v360.claimed}
      </span>
    </span>
  );
}

/** The visitor's records, each a way into Salesforce. */
function Records({ card }: { card: Card }) {
  const { person, account, opportunity, owner } = card;
  const found = person ?? account ?? opportunity;
  return (
    <Group title={t.v360.salesforce}>
      {found ? (
        <Facts
          rows={[
            [
              person?.kind === 'lead' ? t.card.lead : t.card.contact,
              person && <RecordLink to={person.url}>{person.name}</RecordLink>,
            ],
            [t.v360.account, account && <RecordLink to={account.url}>{account.name}</RecordLink>],
            [t.card.opportunity, opportunity && <Opportunity opportunity={opportunity} />],
            [t.v360.owner, owner?.name],
          ]}
        />
      ) : (
        <p class="muted">{t.v360.notInSalesforce}</p>
      )}
    </Group>
  );
}

function Opportunity({ opportunity }: { opportunity: NonNullable<Card['opportunity']> }) {
  const { name, url, amount, currency, stage, closeDate } = opportunity;
  const facts = [
    amount === undefined ? undefined : money(amount, currency),
    stage,
    closeDate === undefined ? undefined : t.v360.closesOn(dateOnly(closeDate)),
  ];
  return (
    <>
      <RecordLink to={url}>{name}</RecordLink>
      <span class="block muted">{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
