package io.foyer.crm.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of making somebody a lead.
 *
 * @param lead id of the one that was made; null where the CRM has the person already
 * @param duplicates those that the CRM takes for the same person; none where a lead was made
 */
public record Registered(@Nullable String lead, List<FoundPerson> duplicates) {

  public Registered {
    duplicates = List.copyOf(duplicates);
  }

  public static Registered as(String lead) {
    return new Registered(lead, List.of());
  }

  public static Registered already(List<FoundPerson> duplicates) {
    return new Registered(null, duplicates);
  }
}
