package io.foyer.crm.entity;

import io.foyer.platform.Refusal;
import java.util.Set;

/**
 * The CRM understood and said no: repeating does not help before a person has changed something.
 */
public class CrmRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String crmCode;
  private final transient Set<String> fields;

  /**
   * @param crmCode the CRM's own code, such as {@code REQUIRED_FIELD_MISSING}
   */
  public CrmRefused(String crmCode, String message) {
    this(crmCode, message, Set.of());
  }

  /**
   * @param fields what the CRM named as the cause
   */
  public CrmRefused(String crmCode, String message, Set<String> fields) {
    super(Kind.CONFLICT, "crm.refused", message);
    this.crmCode = crmCode;
    this.fields = Set.copyOf(fields);
  }

  public String crmCode() {
    return crmCode;
  }

  /** API names of the fields that the CRM named; empty when it named none. */
  public Set<String> fields() {
    return fields;
  }

  /** The code and the words, as an admin reads them. */
  public String reason() {
    return fields.isEmpty()
        ? crmCode + ": " + getMessage()
        : "%s: %s (%s)".formatted(crmCode, getMessage(), String.join(", ", fields));
  }
}
