package io.foyer.streams.control;

import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.LeadSnapshot;
import io.foyer.crm.entity.OpportunitySnapshot;
import io.foyer.crm.entity.UserSnapshot;
import io.foyer.protocol.Card;
import io.foyer.visitors.entity.FactConfidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What the CRM knows of a visitor, as a card shows it, each record with its link. */
@ApplicationScoped
class CrmFacts {
  @Inject CrmLinks links;

  Card.@Nullable Person person(CrmMatch match) {
    ContactSnapshot contact = match.contact();
    if (contact != null) {
      String url = links.recordUrl(contact.id());
      return new Card.Person("contact", contact.id(), contact.name(), contact.title(), url);
    }
    LeadSnapshot lead = match.lead();
    return lead == null
        ? null
        : new Card.Person("lead", lead.id(), lead.name(), lead.title(), links.recordUrl(lead.id()));
  }

  Card.@Nullable Account account(CrmMatch match) {
    AccountSnapshot account = match.account();
    return account == null
        ? null
        : new Card.Account(
            account.id(),
            account.name(),
            account.industry(),
            account.employees(),
            account.country(),
            account.targetAccount(),
            links.recordUrl(account.id()));
  }

  Card.@Nullable Opportunity opportunity(CrmMatch match) {
    OpportunitySnapshot open = match.openOpportunity();
    return open == null
        ? null
        : new Card.Opportunity(
            open.id(),
            open.name(),
            open.amount(),
            open.currency(),
            open.stage(),
            open.closeDate(),
            links.recordUrl(open.id()));
  }

  Card.@Nullable Owner owner(CrmMatch match) {
    UserSnapshot owner = match.owner();
    return owner == null ? null : new Card.Owner(owner.id(), owner.name());
  }

  /**
   * How sure it is that the CRM means this visitor, in words; null without a match.
   *
   * @param proven an address that was only claimed is a step less sure
   */
  @Nullable String confidence(CrmMatch match, boolean proven) {
    return FactConfidence.of(match, proven).map(FactConfidence::label).orElse(null);
  }
}
