package io.foyer.salesforce.sandbox.schema;

/** What is special about a field. */
public enum Trait {
  REQUIRED,
  UNIQUE,
  EXTERNAL_ID,
  /** May stand in an upsert although it is no external id. */
  ID_LOOKUP,
  /** Set by the org alone. */
  READ_ONLY,
  /** The picklist refuses values outside its list. */
  RESTRICTED,
  NAME_FIELD,
  AUTO_NUMBER,
  CUSTOM,
  /** Belongs to what it points at, and goes with it. */
  MASTER_DETAIL,
  /** Seen and changed only by those to whom it is granted. */
  GRANTED,
  /** Present on every object. */
  SYSTEM,
  /** Left empty, it becomes the user who saves. */
  DEFAULT_TO_USER
}
