package io.foyer.crm.entity;

/**
 * For whom a call to the CRM is made: when calls become few, the first named does without first.
 */
public enum CallPurpose {
  /** Keeping copies fresh. */
  BACKGROUND_SYNC,
  /** Reading what sales ops set up, and telling them what is wrong with it. */
  CONFIGURATION,
  /** A rep looks at a card. */
  REP_WAITS,
  /** Whether somebody may come in: without it nobody could work at all. */
  SIGN_IN,
  /** Telling the CRM what happened. */
  WRITE_BACK
}
