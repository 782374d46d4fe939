package io.foyer.platform;

import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Lets the unit of persistence come up while its database is away.
 *
 * <p>The container logs it in while it deploys, and a login that fails ends the deployment. So the
 * settings tell which database it is, and the login takes no connection; who reads or writes waits
 * for {@link DatabaseReady} anyway.
 */
public class LateLogin implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session
        .getProperties()
        .computeIfAbsent(PersistenceUnitProperties.SCHEMA_DATABASE_PRODUCT_NAME, key -> product());
    var server = (ServerSession) session;
    Stream.of(server.getDatasourceLogin(), server.getReadConnectionPool().getLogin())
        .distinct()
        .forEach(login -> delay((DatasourceLogin) login, session));
  }

  private static void delay(DatasourceLogin login, Session session) {
    var late = new LateConnector(login.getConnector());
    login.setConnector(late);
    session.getEventManager().addListener(late);
  }

  private static String product() {
    String url = ConfigProvider.getConfig().getValue("foyer.db.url", String.class);
    return url.startsWith("jdbc:h2:") ? "H2" : "PostgreSQL";
  }
}
