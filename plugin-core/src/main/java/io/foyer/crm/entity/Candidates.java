package io.foyer.crm.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records among which the person behind an address is found: those with the address, their
 * companies and the companies of its domain, with open opportunities and owners.
 *
 * @param leads converted ones too
 * @param accountTeams the places in the teams of those companies
 * @param accountsByContacts ids of accounts most of whose contacts have the address's domain
 */
public record Candidates(
    List<CrmRecord> contacts,
    List<CrmRecord> leads,
    List<CrmRecord> accounts,
    List<CrmRecord> opportunities,
    List<CrmRecord> users,
    List<CrmRecord> accountTeams,
    Set<String> accountsByContacts) {

  /** Nobody. */
  public static final Candidates NONE =
      new Candidates(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());

  public Candidates {
    contacts = newestFirst(contacts);
    leads = newestFirst(leads);
    accounts = List.copyOf(accounts);
    opportunities = newestFirst(opportunities);
    users = List.copyOf(users);
    accountTeams = List.copyOf(accountTeams);
    accountsByContacts = Set.copyOf(accountsByContacts);
  }

  /** Sorts records by their objects. */
  public static Candidates of(Collection<CrmRecord> records, Set<String> accountsByContacts) {
    var byObject = records.stream().distinct().collect(Collectors.groupingBy(CrmRecord::object));
    return new Candidates(
        byObject.getOrDefault(CrmObject.CONTACT, List.of()),
        byObject.getOrDefault(CrmObject.LEAD, List.of()),
        byObject.getOrDefault(CrmObject.ACCOUNT, List.of()),
        byObject.getOrDefault(CrmObject.OPPORTUNITY, List.of()),
        byObject.getOrDefault(CrmObject.USER, List.of()),
        byObject.getOrDefault(CrmObject.ACCOUNT_TEAM, List.of()),
        accountsByContacts);
  }

  public Optional<CrmRecord> contact(@Nullable String id) {
    return find(contacts, id);
  }

  public Optional<CrmRecord> account(@Nullable String id) {
    return find(accounts, id);
  }

  public Optional<CrmRecord> user(@Nullable String id) {
    return find(users, id);
  }

  /** The newest open opportunity of the account. */
  public Optional<CrmRecord> openOpportunity(@Nullable String accountId) {
    return opportunities.stream()
        .filter(row -> !row.flag("IsClosed"))
        .filter(row -> accountId != null && accountId.equals(row.text("AccountId")))
        .findFirst();
  }

  /** Places in the account's team. */
  public List<CrmRecord> teamOf(String accountId) {
    return accountTeams.stream().filter(row -> accountId.equals(row.text("AccountId"))).toList();
  }

  /** All of them, of every object. */
  public Stream<CrmRecord> all() {
    return Stream.of(contacts, leads, accounts, opportunities, users, accountTeams)
        .flatMap(List::stream);
  }

  private static Optional<CrmRecord> find(List<CrmRecord> records, @Nullable String id) {
    return records.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private static List<CrmRecord> newestFirst(List<CrmRecord> records) {
    return records.stream()
        .sorted(
            Comparator.comparing((CrmRecord row) -> row.textOrEmpty("CreatedDate"))
                .thenComparing(CrmRecord::id)
                .reversed())
        .toList();
  }
}
