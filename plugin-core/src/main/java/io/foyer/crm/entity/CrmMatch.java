package io.foyer.crm.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the CRM knows of an e-mail address.
 *
 * @param owner who owns the contact, else the lead, else the account; null for a queue
 * @param facts values that criteria may name, such as {@code Account.Industry}; a field without a
 *     value is absent
 * @param ambiguous several records fitted, nobody has chosen, and the best of them was taken
 * @param alternatives all that fitted, the taken one first, where there were several
 * @param responsible owners of each of the records, and the account's team
 */
public record CrmMatch(
    @Nullable ContactSnapshot contact,
    @Nullable LeadSnapshot lead,
    @Nullable AccountSnapshot account,
    @Nullable OpportunitySnapshot openOpportunity,
    @Nullable UserSnapshot owner,
    Map<String, String> facts,
    boolean ambiguous,
    Confidence confidence,
    List<MatchAlternative> alternatives,
    Responsible responsible) {

  /** Nobody the CRM knows. */
  public static final CrmMatch NONE =
      new CrmMatch(
          null,
          null,
          null,
          null,
          null,
          Map.of(),
          false,
          Confidence.NONE,
          List.of(),
          Responsible.NOBODY);

  public CrmMatch {
    facts = Map.copyOf(facts);
    alternatives = List.copyOf(alternatives);
  }

  /** Ids of all records that it stands on. */
  public Set<String> recordIds() {
    var ids = new HashSet<String>();
    Stream.of(
            contact == null ? null : contact.id(),
            lead == null ? null : lead.id(),
            account == null ? null : account.id(),
            openOpportunity == null ? null : openOpportunity.id(),
            owner == null ? null : owner.id())
        .filter(Objects::nonNull)
        .forEach(ids::add);
    responsible.owners().values().forEach(user -> ids.add(user.id()));
    responsible.accountTeam().forEach(member -> ids.add(member.user().id()));
    return ids;
  }

  /** Ids of the records that it shows, the surest first; what might be another one comes last. */
  public List<String> shownIds() {
    return Stream.concat(
            Stream.of(
                contact == null ? null : contact.id(),
                lead == null ? null : lead.id(),
                account == null ? null : account.id(),
                openOpportunity == null ? null : openOpportunity.id()),
            alternatives.stream().map(MatchAlternative::id))
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  /** Of the records that it shows those alone; what it tells of the others goes with them. */
  public CrmMatch only(Set<String> ids) {
    return ids.containsAll(shownIds()) ? this : PartOfMatch.of(this, ids);
  }

  /** Whether any record was found. */
  public boolean isKnown() {
    return confidence != Confidence.NONE;
  }
}
