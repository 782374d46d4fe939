package io.foyer.crm.entity;

import io.foyer.platform.Refusal;

/** The record is none of those that fit the visitor, or there is nothing to choose any more. */
public class RecordDoesNotFit extends Refusal {

  private static final long serialVersionUID = 1L;

  public RecordDoesNotFit() {
    super(Kind.CONFLICT, "match.not-among-them", "That record does not fit the visitor any more.");
  }
}
