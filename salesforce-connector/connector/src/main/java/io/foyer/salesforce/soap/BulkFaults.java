package io.foyer.salesforce.soap;

import com.sforce.async.AsyncApiException;
import com.sforce.async.AsyncExceptionCode;
import io.foyer.crm.entity.CrmLimitReached;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.Refusal;
import io.foyer.salesforce.wire.SessionEnded;
import java.util.Objects;

/** Sorts what the library throws on the Bulk lane, by code and cause and never by text. */
final class BulkFaults {

  private BulkFaults() {}

  static RuntimeException classed(AsyncApiException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    if (failure.getCause() != null) {
      return away(failure);
    }
    var code = Objects.requireNonNullElse(failure.getExceptionCode(), AsyncExceptionCode.Unknown);
    var text = Objects.toString(failure.getExceptionMessage(), "");
    return switch (code) {
      case InvalidSessionId -> new SessionEnded();
      case ExceededQuota -> new CrmLimitReached(code + ": " + text);
      case Unknown, Timeout, TooManyLockFailure, InternalServerError, ClientInputError ->
          new CrmUnavailable("Salesforce's bulk interface failed: " + code + ": " + text);
      default -> new CrmRefused(code.toString(), text);
    };
  }

  static CrmUnavailable away(Exception broken) {
    return new CrmUnavailable("Salesforce's bulk interface could not be read: " + broken);
  }
}
