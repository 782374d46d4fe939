package io.foyer.salesforce.soap;

import com.sforce.soap.partner.LimitInfo;
import com.sforce.soap.partner.PartnerConnection;
import com.sforce.ws.ConnectionException;
import com.sforce.ws.ConnectorConfig;
import io.foyer.salesforce.session.SalesforceSession;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.wire.ApiUsage;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gives each unit of work its own connection.
 *
 * <p>The library's connection keeps headers in shared fields, so two threads on one would carry
 * each other's; making one costs no call.
 */
@ApplicationScoped
public class SoapLane {

  private static final String PATH = "/services/Soap/u/65.0";
  // Far above any answer we ask for; a stream without end is cut.
  private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

  @Inject SalesforceSettings settings;
  @Inject SalesforceSession session;
  @Inject SalesforceHttp http;
  @Inject ApiUsage usage;

  /**
   * Does the work; again from its beginning, once, when the session ended in the middle of it.
   *
   * @throws io.foyer.crm.entity.CrmUnavailable or {@link io.foyer.crm.entity.CrmRefused}
   */
  public <T> T run(Pace pace, Work<T> work) {
    return session.with(pace, token -> attempt(token, pace, work));
  }

  private <T> T attempt(String token, Pace pace, Work<T> work) {
    try {
      var connection = connection(token, pace);
      var outcome = work.on(connection);
      count(connection);
      return outcome;
    } catch (ConnectionException failure) {
      throw SoapFaults.classed(failure);
    }
  }

  private PartnerConnection connection(String token, Pace pace) throws ConnectionException {
    var config = new ConnectorConfig();
    config.setSessionId(token);
    config.setServiceEndpoint(settings.resolve(PATH).toString());
    config.setCompression(false);
    config.setMaxResponseSize(LARGEST_ANSWER);
    config.setTransportFactory(() -> new HttpClientTransport(http, pace));
    return new PartnerConnection(config);
  }

  private void count(PartnerConnection connection) {
    var header = connection.getLimitInfoHeader();
    if (header == null || header.getLimitInfo() == null) {
      return;
    }
    for (LimitInfo info : header.getLimitInfo()) {
      if ("API REQUESTS".equals(info.getType())) {
        usage.counted(info.getCurrent(), info.getLimit());
      }
    }
  }

  /** What is done on a connection; it may be done twice. */
  @FunctionalInterface
  public interface Work<T> {
    T on(PartnerConnection connection) throws ConnectionException;
  }
}
