package io.foyer.salesforce.wire;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import java.util.Locale;
import java.util.Set;

/** Sorts Salesforce's error codes, which are the same in SOAP and REST. */
public final class ErrorClass {

  private static final Set<String> TRY_AGAIN =
      Set.of(
          "UNABLE_TO_LOCK_ROW",
          "REQUEST_LIMIT_EXCEEDED",
          "SERVER_UNAVAILABLE",
          "QUERY_TIMEOUT",
          "REQUEST_RUNNING_TOO_LONG",
          "API_CURRENTLY_DISABLED",
          "UNKNOWN_EXCEPTION",
          "JOB_QUEUE_OVERLOADED",
          "TRANSACTION_QUOTA_EXCEEDED");

  private static final Set<String> SIGN_IN_AGAIN =
      Set.of("INVALID_SESSION_ID", "INVALID_AUTH_HEADER");

  private ErrorClass() {}

  /** The exception that says what to do about this code; to be thrown by the caller. */
  public static RuntimeException of(String code, String message) {
    var known = code.toUpperCase(Locale.ROOT);
    if (SIGN_IN_AGAIN.contains(known)) {
      return new SessionEnded();
    }
    if (TRY_AGAIN.contains(known)) {
      return new CrmUnavailable(known + ": " + message);
    }
    return new CrmRefused(known, message);
  }
}
