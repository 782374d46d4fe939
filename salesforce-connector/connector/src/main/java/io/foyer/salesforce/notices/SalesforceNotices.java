package io.foyer.salesforce.notices;

import io.foyer.crm.control.CrmNotices;
import io.foyer.crm.entity.ChangeNotice;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.session.SalesforceSession;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import io.foyer.salesforce.wire.SessionEnded;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Listens to change events. A link that breaks is not mended but ended: whoever listens asks again,
 * and goes on behind the last event.
 */
@ApplicationScoped
public class SalesforceNotices implements CrmNotices {

  private static final Logger LOG = System.getLogger(SalesforceNotices.class.getName());
  private static final String PATH = "/cometd/65.0";

  @Inject SalesforceSettings settings;
  @Inject SalesforceSession session;
  @Inject SalesforceHttp http;

  private volatile @Nullable EventStream stream;

  @Override
  public void listen(@Nullable Long after, Consumer<ChangeNotice> listener) {
    stop();
    try {
      stream = session.with(Pace.BACKGROUND, token -> begun(token, after, listener));
      LOG.log(Level.INFO, "listening to change events began after={0}", after);
    } catch (CrmUnavailable notNow) {
      LOG.log(Level.DEBUG, "change events cannot be listened to: {0}", notNow.getMessage());
    }
  }

  @Override
  public boolean isListening() {
    var running = stream;
    return running != null && running.isOpen();
  }

  @Override
  @PreDestroy
  public void stop() {
    var running = stream;
    stream = null;
    if (running != null) {
      running.close();
    }
  }

  private EventStream begun(String token, @Nullable Long after, Consumer<ChangeNotice> listener) {
    var transport = new StreamTransport(http, settings.resolve(PATH), token);
    var made = new EventStream(settings.resolve(PATH), transport, after, listener);
    if (made.open()) {
      return made;
    }
    made.close();
    if (transport.isSessionEnded()) {
      throw new SessionEnded();
    }
    throw new CrmUnavailable("Salesforce did not open its stream of change events");
  }
}
