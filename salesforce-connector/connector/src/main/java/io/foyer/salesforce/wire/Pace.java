package io.foyer.salesforce.wire;

import io.foyer.crm.entity.CallPurpose;
import java.time.Duration;

/** How long a call may take and what it is made for, by who waits for it. */
public enum Pace {
  /** A rep looks at a card: better nothing now than everything late. */
  REP_WAITS(Duration.ofSeconds(3), CallPurpose.REP_WAITS),
  /** Copies are kept fresh; Salesforce itself calls 20 s a long call. */
  BACKGROUND(Duration.ofSeconds(20), CallPurpose.BACKGROUND_SYNC),
  /** An event is waited for; Salesforce ends the wait after 110 s. */
  LISTENING(Duration.ofSeconds(125), CallPurpose.BACKGROUND_SYNC),
  /** What sales ops set up is read, or judged. */
  CONFIGURATION(Duration.ofSeconds(20), CallPurpose.CONFIGURATION),
  /** Somebody signs in, or is asked for rights again. */
  SIGN_IN(Duration.ofSeconds(20), CallPurpose.SIGN_IN),
  /** Something that happened is written. */
  WRITE_BACK(Duration.ofSeconds(20), CallPurpose.WRITE_BACK);

  private final Duration limit;
  private final CallPurpose purpose;

  Pace(Duration limit, CallPurpose purpose) {
    this.limit = limit;
    this.purpose = purpose;
  }

  /** From the first byte sent to the last received. */
  public Duration limit() {
    return limit;
  }

  /** What the budget is told. */
  public CallPurpose purpose() {
    return purpose;
  }
}
