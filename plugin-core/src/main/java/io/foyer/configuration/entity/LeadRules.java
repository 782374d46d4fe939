package io.foyer.configuration.entity;

/**
 * How leads are made of people the CRM does not know.
 *
 * @param queue name of the queue that owns them; empty where another one does
 * @param allowsDuplicates whether a lead is made although a duplicate rule warns
 */
public record LeadRules(Owner owner, String queue, boolean allowsDuplicates) {

  /** The rep who talked to the person; a duplicate is not made. */
  public static final LeadRules SHIPPED = new LeadRules(Owner.REP, "", false);

  /** Who owns a new lead. */
  public enum Owner {
    REP,
    ASSIGNMENT_RULE,
    QUEUE
  }
}
