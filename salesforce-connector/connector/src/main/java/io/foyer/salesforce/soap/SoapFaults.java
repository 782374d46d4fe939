package io.foyer.salesforce.soap;

import com.sforce.soap.partner.fault.ApiFault;
import com.sforce.ws.ConnectionException;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.Refusal;
import io.foyer.salesforce.wire.ErrorClass;
import java.util.Objects;

/** Sorts what the library throws, by code and cause and never by text. */
final class SoapFaults {

  private SoapFaults() {}

  static RuntimeException classed(ConnectionException failure) {
    // The fault's getMessage() is null: code and text have getters of their own.
    if (failure instanceof ApiFault fault && fault.getExceptionCode() != null) {
      return ErrorClass.of(
          fault.getExceptionCode().toString(), Objects.toString(fault.getExceptionMessage(), ""));
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return new CrmUnavailable("Salesforce's answer could not be read: " + failure.getMessage());
  }
}
