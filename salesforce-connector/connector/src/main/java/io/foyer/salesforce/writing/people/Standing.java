package io.foyer.salesforce.writing.people;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.writing.content.Attachment;
import io.foyer.salesforce.writing.content.NewLead;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records as they stand now, and whom of them an activity belongs to. */
public final class Standing {

  private final Map<String, RestRecord> contacts = new LinkedHashMap<>();
  private final Map<String, RestRecord> leads = new LinkedHashMap<>();
  private final Map<String, RestRecord> accounts = new LinkedHashMap<>();
  private final Map<String, String> opportunityOfAccount = new LinkedHashMap<>();
  private final CampaignNames campaigns = new CampaignNames();
  private final Set<String> asked = new HashSet<>();

  void add(String query, Collection<RestRecord> rows) {
    switch (query) {
      case PeopleQueries.CONTACTS -> rows.forEach(row -> contacts.putIfAbsent(row.id(), row));
      case PeopleQueries.LEADS -> rows.forEach(row -> leads.putIfAbsent(row.id(), row));
      case PeopleQueries.ACCOUNTS -> rows.forEach(row -> accounts.putIfAbsent(row.id(), row));
      case PeopleQueries.CAMPAIGNS -> rows.forEach(campaigns::add);
      case PeopleQueries.MEMBERS -> rows.forEach(campaigns::addMember);
      default ->
          rows.forEach(
              row -> opportunityOfAccount.putIfAbsent(row.required("AccountId"), row.id()));
    }
  }

  /** Survivors and converted leads' contacts that are named but not read yet. */
  Optional<PeopleQueries> unread() {
    var missingContacts =
        missing(contacts, Stream.concat(masters(contacts), named(leads, "ConvertedContactId")));
    var missingLeads = missing(leads, masters(leads));
    var missingAccounts = missing(accounts, masters(accounts));
    return missingContacts.isEmpty() && missingLeads.isEmpty() && missingAccounts.isEmpty()
        ? Optional.empty()
        : Optional.of(PeopleQueries.ofIds(missingContacts, missingLeads, missingAccounts));
  }

  /**
   * The person's record; empty where there is an address that no record has.
   *
   * @throws CrmRefused when there is neither
   */
  public Optional<Attachment> of(VisitorRecord visitor) {
    var email = visitor.email();
    var known =
        contact(visitor.contactId())
            .or(() -> lead(visitor.leadId()))
            .or(() -> email == null ? Optional.empty() : byAddress(email));
    if (known.isPresent() || email != null) {
      return known;
    }
    return Optional.of(
        account(visitor.accountId())
            .orElseThrow(
                () ->
                    new CrmRefused(
                        "NO_RECORD",
                        "No address is known, and no record, or it was deleted meanwhile.")));
  }

  /** Id of the campaign that the person on that record, or a new one, is to join. */
  public Optional<String> campaignToJoin(VisitorRecord visitor, @Nullable Attachment attachment) {
    return campaigns.toJoin(visitor, attachment);
  }

  private Optional<Attachment> byAddress(String email) {
    var address = email.strip().toLowerCase(Locale.ROOT);
    Predicate<RestRecord> same = row -> address.equalsIgnoreCase(row.required("Email"));
    return bestContact(same)
        .or(() -> firstLead(same.and(row -> !row.flag("IsConverted"))))
        .or(() -> firstLead(same))
        .or(() -> firstLead(row -> NewLead.key(email).equals(row.text("Foyer_Key__c"))));
  }

  /** One of an account with an open opportunity, else the newest. */
  private Optional<Attachment> bestContact(Predicate<RestRecord> same) {
    var alive = contacts.values().stream().filter(same).filter(Standing::isAlive).toList();
    return alive.stream()
        .filter(row -> opportunityOfAccount.containsKey(row.required("AccountId")))
        .findFirst()
        .or(() -> alive.stream().findFirst())
        .map(this::attached);
  }

  private Optional<Attachment> firstLead(Predicate<RestRecord> fits) {
    return leads.values().stream()
        .filter(fits)
        .map(row -> lead(row.id()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Attachment> contact(@Nullable String id) {
    return survivor(contacts, id).map(this::attached);
  }

  private Attachment attached(RestRecord contact) {
    var account = contact.text("AccountId");
    var opportunity = account == null ? null : opportunityOfAccount.get(account);
    return new Attachment(
        contact.id(), opportunity == null ? account : opportunity, contact.text("OwnerId"));
  }

  /** The lead, or what it has become. */
  private Optional<Attachment> lead(@Nullable String id) {
    return survivor(leads, id)
        .flatMap(
            row ->
                row.flag("IsConverted")
                    ? contact(row.text("ConvertedContactId"))
                    : Optional.of(new Attachment(row.id(), null, row.text("OwnerId"))));
  }

  private Optional<Attachment> account(@Nullable String id) {
    return survivor(accounts, id).map(row -> new Attachment(null, row.id(), row.text("OwnerId")));
  }

  private static Optional<RestRecord> survivor(Map<String, RestRecord> rows, @Nullable String id) {
    var seen = new HashSet<String>();
    var row = id == null ? null : rows.get(id);
    while (row != null && !isAlive(row) && seen.add(row.id())) {
      row = rows.get(row.required("MasterRecordId"));
    }
    return Optional.ofNullable(row).filter(Standing::isAlive);
  }

  private static boolean isAlive(RestRecord row) {
    return !row.flag("IsDeleted");
  }

  private static Stream<String> masters(Map<String, RestRecord> rows) {
    return named(rows, "MasterRecordId");
  }

  private static Stream<String> named(Map<String, RestRecord> rows, String field) {
    return rows.values().stream().map(row -> row.required(field)).filter(id -> !id.isEmpty());
  }

  /** Those not read yet; each is asked for once, since it may be hidden from us. */
  private Set<String> missing(Map<String, RestRecord> rows, Stream<String> ids) {
    var missing = new HashSet<String>();
    ids.filter(id -> !rows.containsKey(id) && asked.add(id)).forEach(missing::add);
    return missing;
  }
}
