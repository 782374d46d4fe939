import type { Card } from '../../protocol/frames';
import { count, shortMoney } from '../../shared/format';
import { t } from '../texts/en';

/** A small fact on a card. */
export interface Pill {
  readonly text: string;
  readonly tone: 'sf' | 'plain';
  readonly title?: string;
}

/** Company, industry and size; for a stranger, where the visit came from. */
export function companyLine(card: Card): string {
  const { account, company, source } = card;
  const name = account?.name ?? company;
  const size = account?.employees === undefined ? undefined : count(account.employees);
  const firm = [name === card.name ? undefined : name, account?.industry, size].filter(isText);
  if (firm.length > 0) return firm.join(' · ');
  return [source?.utmSource, source?.utmCampaign].filter(isText).join(' · ') || came(card);
}

/** What Salesforce knows, then who owns it; the first ones matter most. */
export function pills(card: Card): readonly Pill[] {
  const { person, account, opportunity, owner, qualified } = card;
  const found: (Pill | undefined | false)[] = [
    qualified && qualified.mayAsk !== 'person' && notQualified(qualified.rule),
    person && {
      text: person.kind === 'lead' ? t.card.lead : t.card.contact,
      tone: 'sf',
      title: person.name,
    },
    !person && account && { text: t.card.account, tone: 'sf', title: account.name },
    opportunity && {
      text: opportunityText(opportunity),
      tone: 'sf',
      title: `${opportunity.name}, ${opportunity.stage}`,
    },
    owner && {
      text: t.card.owner(owner.name.split(' ')[0] ?? owner.name),
      tone: 'plain',
      title: owner.name,
    },
  ];
  return found.filter((pill): pill is Pill => pill !== undefined && pill !== false);
}

function notQualified(rule: string): Pill {
  return { text: t.card.notQualified, tone: 'plain', title: rule };
}

function opportunityText(opportunity: NonNullable<Card['opportunity']>): string {
  const { amount, currency } = opportunity;
  return amount === undefined ? t.card.opportunity : t.card.opp(shortMoney(amount, currency));
}

function came(card: Card): string {
  try {
    return card.source?.referrer === undefined ? '' : new URL(card.source.referrer).hostname;
  } catch {
    return '';
  }
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
