package io.foyer.salesforce.sandbox.schema;

/** What may be done with the records of an object; nobody does anything who may not read. */
public enum Right {
  READ,
  CREATE,
  EDIT,
  DELETE
}
