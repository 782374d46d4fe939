package io.foyer.crm.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a match is without some of its records: nothing of those can be read from it. */
final class PartOfMatch {
  private final CrmMatch whole;
  private final @Nullable ContactSnapshot contact;
  private final @Nullable LeadSnapshot lead;
  private final @Nullable AccountSnapshot account;
  private final @Nullable OpportunitySnapshot opportunity;
  private final List<MatchAlternative> alternatives;

  private PartOfMatch(CrmMatch whole, Set<String> ids) {
    this.whole = whole;
    contact = kept(whole.contact(), ContactSnapshot::id, ids);
    lead = kept(whole.lead(), LeadSnapshot::id, ids);
    account = kept(whole.account(), AccountSnapshot::id, ids);
    opportunity = kept(whole.openOpportunity(), OpportunitySnapshot::id, ids);
    alternatives = whole.alternatives().stream().filter(one -> ids.contains(one.id())).toList();
  }

  static CrmMatch of(CrmMatch whole, Set<String> ids) {
    PartOfMatch part = new PartOfMatch(whole, ids);
    return part.objects().isEmpty() ? CrmMatch.NONE : part.match();
  }

  private CrmMatch match() {
    Set<String> objects = objects();
    return new CrmMatch(
        contact,
        lead,
        account,
        opportunity,
        owner(objects),
        kept(whole.facts(), fact -> objects.contains(fact.substring(0, fact.indexOf('.')))),
        whole.ambiguous() && alternatives.size() > 1,
        hasLostItsPerson() ? Confidence.DOMAIN : whole.confidence(),
        alternatives,
        new Responsible(
            kept(whole.responsible().owners(), objects::contains),
            account == null ? List.of() : whole.responsible().accountTeam()));
  }

  private boolean hasLostItsPerson() {
    return (whole.contact() != null && contact == null) || (whole.lead() != null && lead == null);
  }

  private @Nullable UserSnapshot owner(Set<String> objects) {
    boolean isWhole = !hasLostItsPerson() && (whole.account() == null || account != null);
    return isWhole
        ? whole.owner()
        : Stream.of(CrmObject.CONTACT, CrmObject.LEAD, CrmObject.ACCOUNT)
            .filter(object -> objects.contains(object.apiName()))
            .flatMap(object -> whole.responsible().owner(object).stream())
            .filter(UserSnapshot::active)
            .findFirst()
            .orElse(null);
  }

  /** Names of the objects of which a record is left. */
  private Set<String> objects() {
    return Stream.of(
            contact == null ? null : CrmObject.CONTACT,
            lead == null ? null : CrmObject.LEAD,
            account == null ? null : CrmObject.ACCOUNT,
            opportunity == null ? null : CrmObject.OPPORTUNITY)
        .flatMap(Stream::ofNullable)
        .map(CrmObject::apiName)
        .collect(Collectors.toSet());
  }

  private static <T> @Nullable T kept(@Nullable T record, Function<T, String> id, Set<String> ids) {
    return record != null && ids.contains(id.apply(record)) ? record : null;
  }

  private static <V> Map<String, V> kept(Map<String, V> all, Predicate<String> isKept) {
    return all.entrySet().stream()
        .filter(each -> isKept.test(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
