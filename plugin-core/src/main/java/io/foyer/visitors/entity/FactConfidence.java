package io.foyer.visitors.entity;

import io.foyer.crm.entity.CrmMatch;
import java.util.Optional;

/** How sure a fact about a visitor is; the words are the ones that reps read. */
public enum FactConfidence {
  VERY_HIGH("Very High"),
  HIGH("High"),
  MEDIUM("Medium"),
  LOW("Low");

  private final String label;

  FactConfidence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * How sure it is that the CRM means this visitor; empty without a match.
   *
   * @param proven an address that was only claimed is a step less sure
   */
  public static Optional<FactConfidence> of(CrmMatch match, boolean proven) {
    if (!match.isKnown()) {
      return Optional.empty();
    }
    FactConfidence best =
        switch (match.confidence()) {
          case CONTACT_EMAIL -> VERY_HIGH;
          case LEAD_EMAIL -> HIGH;
          case CONVERTED_LEAD -> MEDIUM;
          case DOMAIN, NONE -> LOW;
        };
    return Optional.of(match.ambiguous() ? LOW : proven ? best : best.stepLower());
  }

  private FactConfidence stepLower() {
    return switch (this) {
      case VERY_HIGH -> HIGH;
      case HIGH -> MEDIUM;
      case MEDIUM, LOW -> LOW;
    };
  }
}
