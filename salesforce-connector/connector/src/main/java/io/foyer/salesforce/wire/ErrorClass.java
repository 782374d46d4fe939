package io.foyer.salesforce.wire;

import io.foyer.crm.entity.CrmLimitReached;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts Salesforce's error codes, which are the same in SOAP and REST. */
public final class ErrorClass {

  private static final Set<String> TRY_AGAIN =
      Set.of(
          "UNABLE_TO_LOCK_ROW",
          "SERVER_UNAVAILABLE",
          "QUERY_TIMEOUT",
          "REQUEST_RUNNING_TOO_LONG",
          "API_CURRENTLY_DISABLED",
          "UNKNOWN_EXCEPTION",
          "JOB_QUEUE_OVERLOADED",
          "TRANSACTION_QUOTA_EXCEEDED");

  private static final Set<String> SIGN_IN_AGAIN =
      Set.of("INVALID_SESSION_ID", "INVALID_AUTH_HEADER");

  private static final String LIMIT = "REQUEST_LIMIT_EXCEEDED";
  // The same code says that too many long calls run at once, which passes by itself.
  private static final String AT_ONCE = "concurrent";

  // Somebody else has just made the record of our own key: the next look finds it.
  private static final Pattern OWN_KEY = Pattern.compile("\\b(Foyer|Conversation)_Key__c\\b");

  private ErrorClass() {}

  /** Whether an HTTP status alone says that a later try may succeed. */
  public static boolean isPassing(int status) {
    return status >= 500 || status == 408 || status == 429;
  }

  /** The exception that says what to do about this code; to be thrown by the caller. */
  public static RuntimeException of(String code, String message) {
    return of(code, message, Set.of());
  }

  /**
   * @param fields those that Salesforce named
   */
  public static RuntimeException of(String code, String message, Set<String> fields) {
    var known = code.toUpperCase(Locale.ROOT);
    if (SIGN_IN_AGAIN.contains(known)) {
      return new SessionEnded();
    }
    if (LIMIT.equals(known)) {
      var passing = message.toLowerCase(Locale.ROOT).contains(AT_ONCE);
      var text = known + ": " + message;
      return passing ? new CrmUnavailable(text) : new CrmLimitReached(text);
    }
    boolean overtaken = known.equals("DUPLICATE_VALUE") && OWN_KEY.matcher(message).find();
    if (overtaken || TRY_AGAIN.contains(known)) {
      return new CrmUnavailable(known + ": " + message);
    }
    return new CrmRefused(known, message, fields);
  }
}
