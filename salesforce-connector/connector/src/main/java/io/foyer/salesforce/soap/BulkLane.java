package io.foyer.salesforce.soap;

import com.sforce.async.AsyncApiException;
import com.sforce.async.BulkConnection;
import com.sforce.ws.ConnectorConfig;
import io.foyer.crm.control.ApiBudget;
import io.foyer.salesforce.session.SalesforceSession;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.wire.HttpSettings;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.HashMap;

/**
 * Gives each unit of work on large numbers of records its own Bulk connection.
 *
 * <p>The library sends over our client but reads states and results over connections of its own:
 * these get the same limits and the same proxy.
 */
@ApplicationScoped
public class BulkLane {

  private static final String PATH = "/services/async/65.0";

  @Inject SalesforceSettings settings;
  @Inject SalesforceSession session;
  @Inject SalesforceHttp http;
  @Inject HttpSettings way;
  @Inject ApiBudget budget;

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
      return work.on(new BulkConnection(config(token, pace)));
    } catch (AsyncApiException failure) {
      throw BulkFaults.classed(failure);
    } catch (IOException broken) {
      throw BulkFaults.away(broken);
    }
  }

  private ConnectorConfig config(String token, Pace pace) {
    var config = new SpendingConfig(budget, pace);
    config.setSessionId(token);
    config.setRestEndpoint(settings.resolve(PATH).toString());
    config.setCompression(false);
    config.setConnectionTimeout((int) SalesforceHttp.CONNECT_LIMIT.toMillis());
    config.setReadTimeout((int) pace.limit().toMillis());
    config.setProxy(way.asProxy());
    config.setTransportFactory(() -> new HttpClientTransport(http, pace));
    return config;
  }

  /** What is done on a connection; it may be done twice. Results may be read from its streams. */
  @FunctionalInterface
  public interface Work<T> {
    T on(BulkConnection connection) throws AsyncApiException, IOException;
  }

  /** Spends for the calls that the library makes by itself. */
  @SuppressWarnings("NonApiType") // the library's method asks for HashMap
  private static final class SpendingConfig extends ConnectorConfig {

    private final ApiBudget budget;
    private final Pace pace;

    SpendingConfig(ApiBudget budget, Pace pace) {
      this.budget = budget;
      this.pace = pace;
    }

    @Override
    public HttpURLConnection createConnection(
        URL url, HashMap<String, String> headers, boolean zipped) throws IOException {
      budget.spend(pace.purpose());
      return super.createConnection(url, headers, zipped);
    }
  }
}
