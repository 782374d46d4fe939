package io.foyer.streams.control.account;

import io.foyer.crm.entity.FoundPerson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Colleagues as they are told to a rep.
 *
 * <p>Who has proven to have one record in the CRM is one of them; an address that was only claimed
 * joins nothing.
 */
final class Listed {

  private final Map<String, Account360.Colleague> known = new LinkedHashMap<>();
  private int told;

  /**
   * Lists one, unless the rep may neither meet it nor see its record.
   *
   * @param person its record, where the rep may see that
   */
  void add(@Nullable FoundPerson person, Account360.Colleague colleague) {
    if (person != null || colleague.visitor() != null) {
      String key = person == null || colleague.claimed() ? "alone " + told : person.id();
      known.merge(key, colleague, Listed::joined);
      told++;
    }
  }

  /**
   * All that were listed.
   *
   * @param all how many there are
   */
  Account360.People of(int all) {
    return new Account360.People(List.copyOf(known.values()), all - told);
  }

  /** The one that was listed first is the latest. */
  private static Account360.Colleague joined(
      Account360.Colleague latest, Account360.Colleague other) {
    return new Account360.Colleague(
        latest.visitor() != null ? latest.visitor() : other.visitor(),
        latest.name(),
        false,
        latest.url(),
        latest.page(),
        latest.at(),
        latest.visits() + other.visits());
  }
}
