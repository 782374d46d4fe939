package io.foyer.access.entity;

/** What a person may be in Foyer, given by permission sets in Salesforce. */
public enum Right {
  REP,
  SALES_OPS,
  MANAGER,
  SUPPORT,
  ADMIN
}
