package io.foyer.crm.entity;

import io.foyer.platform.Refusal;

/** The CRM did not answer, or asked to come back later: the same call may succeed another time. */
public class CrmUnavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  public CrmUnavailable(String message) {
    super(Kind.UNAVAILABLE, "crm.unavailable", message);
  }
}
