package io.foyer.configuration.entity;

/** When changes of records come into force. */
public enum Publishing {
  /** Every valid change, by itself. */
  ON_SAVE,
  /** All together, when somebody publishes them. */
  BY_PUBLISHING
}
