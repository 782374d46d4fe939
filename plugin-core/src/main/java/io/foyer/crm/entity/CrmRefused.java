package io.foyer.crm.entity;

import io.foyer.platform.Refusal;

/**
 * The CRM understood and said no: repeating does not help before a person has changed something.
 */
public class CrmRefused extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String crmCode;

  /**
   * @param crmCode the CRM's own code, such as {@code REQUIRED_FIELD_MISSING}
   */
  public CrmRefused(String crmCode, String message) {
    super(Kind.CONFLICT, "crm.refused", message);
    this.crmCode = crmCode;
  }

  public String crmCode() {
    return crmCode;
  }
}
