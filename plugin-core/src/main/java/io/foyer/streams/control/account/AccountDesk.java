package io.foyer.streams.control.account;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.control.MirroredAccounts;
import io.foyer.crm.control.SharedRecords;
import io.foyer.crm.entity.AccountRecords;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.OpportunitySnapshot;
import io.foyer.streams.control.Acquaintance;
import io.foyer.visitors.control.CompanyVisits;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a rep the company of a visitor whom it may meet. */
@ApplicationScoped
public class AccountDesk {
  @Inject Acquaintance acquaintance;
  @Inject MirroredAccounts accounts;
  @Inject Colleagues colleagues;
  @Inject CompanyVisits visits;
  @Inject SharedRecords sharing;
  @Inject CrmLinks links;

  /**
   * Asks the CRM once at most, for what the rep may see there.
   *
   * @throws io.foyer.conversations.entity.refusal.NotYourConversation for who may not meet the
   *     visitor
   */
  public Account360 of(RepCaller rep, VisitorId id) {
    Visitor visitor = acquaintance.meet(rep, id);
    Optional<AccountRecords> records = records(visitor);
    CompanyVisits.Company company = company(visitor, records);
    Colleagues.Found others = colleagues.of(visitor, company);
    LinkedHashSet<String> asked = new LinkedHashSet<>();
    records.stream()
        .flatMap(each -> each.opportunities().stream())
        .map(OpportunitySnapshot::id)
        .forEach(asked::add);
    others.records().forEach(asked::add);
    Optional<Set<String>> shared = sharing.of(rep.rep(), asked);
    Set<String> seen = shared.orElse(Set.of());
    Set<VisitorId> met = colleagues.met(rep, others);
    return new Account360(
        CompanyView.of(visitor, company),
        records.map(this::account).orElse(null),
        opportunities(records, seen, rep, visitor),
        colleagues.here(others, met, seen),
        colleagues.seen(others, met, seen),
        visits.clicks(company),
        shared.isPresent(),
        accounts.areComplete());
  }

  /** From the mirror; while that is not read whole, what the match brought along. */
  private Optional<AccountRecords> records(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    return Optional.ofNullable(account)
        .flatMap(known -> accounts.find(known.id()))
        .or(() -> Optional.ofNullable(account).map(known -> matched(visitor, known)));
  }

  private static AccountRecords matched(Visitor visitor, AccountSnapshot account) {
    return new AccountRecords(
        account,
        visitor.match().owner(),
        visitor.match().responsible().accountTeam(),
        Stream.ofNullable(visitor.match().openOpportunity()).toList(),
        List.of(),
        CompanyVisits.domainOf(visitor).orElse(null));
  }

  private static CompanyVisits.Company company(Visitor visitor, Optional<AccountRecords> records) {
    String domain =
        records
            .flatMap(each -> Optional.ofNullable(each.domain()))
            .or(() -> CompanyVisits.domainOf(visitor))
            .orElse(null);
    Set<String> emails =
        records.stream()
            .flatMap(each -> each.contacts().stream())
            .map(FoundPerson::email)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    return new CompanyVisits.Company(domain, emails);
  }

  private Account360.Account account(AccountRecords records) {
    AccountSnapshot account = records.account();
    return new Account360.Account(
        account.id(),
        account.name(),
        links.recordUrl(account.id()),
        account.industry(),
        account.employees(),
        account.website(),
        account.city(),
        account.country(),
        account.targetAccount(),
        records.owner() == null ? null : records.owner().name(),
        records.team().stream()
            .map(member -> new Account360.Member(member.user().name(), member.role()))
            .toList());
  }

  /** The one on the visitor's card is shown there too, unless a rep gave the address. */
  private Account360.Opportunities opportunities(
      Optional<AccountRecords> records, Set<String> shared, RepCaller rep, Visitor visitor) {
    boolean isGiven = visitor.identity().givenBy() != null;
    OpportunitySnapshot onCard = isGiven ? null : visitor.match().openOpportunity();
    List<OpportunitySnapshot> all = records.map(AccountRecords::opportunities).orElse(List.of());
    List<Account360.Opportunity> open =
        all.stream()
            .filter(
                each ->
                    shared.contains(each.id())
                        || rep.rep().value().equals(each.ownerId())
                        || (onCard != null && onCard.id().equals(each.id())))
            .map(this::opportunity)
            .toList();
    return new Account360.Opportunities(open, all.size() - open.size());
  }

  private Account360.Opportunity opportunity(OpportunitySnapshot open) {
    return new Account360.Opportunity(
        open.id(),
        open.name(),
        links.recordUrl(open.id()),
        open.stage(),
        open.amount(),
        open.currency(),
        open.closeDate());
  }
}
