package io.foyer.crm.entity;

/** The CRM answers no more calls today: a later try succeeds once its window has moved on. */
public class CrmLimitReached extends CrmUnavailable {

  private static final long serialVersionUID = 1L;

  public CrmLimitReached(String message) {
    super(message);
  }
}
