package io.foyer.salesforce.writing;

import io.foyer.crm.entity.CrmRefused;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fields that one write goes without, as Salesforce refuses them one after the other. */
final class FewerFields {
  private final SpareFields spare;
  private final Set<String> without = new HashSet<>();

  FewerFields(SpareFields spare) {
    this.spare = spare;
  }

  /** Those of the fields that are sent. */
  Map<String, Object> kept(String object, Map<String, Object> all) {
    var kept = spare.known(object, all);
    kept.keySet().removeIf(name -> without.contains(object + "." + name));
    return kept;
  }

  /** Notes what to try without; throws the refusal where that would not help. */
  void giveUp(String object, CrmRefused refused, Set<String> sent) {
    var fields = spare.refused(object, refused, sent);
    if (fields.isEmpty()) {
      throw refused;
    }
    fields.forEach(name -> without.add(object + "." + name));
  }
}
