package io.foyer.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.util.Properties;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Takes connections from the container's pool once the session has logged in.
 *
 * <p>Before that it has none: the session notes that and asks again at first use, as it does for
 * every transaction with a pool that is not its own.
 */
final class LateConnector extends SessionEventAdapter implements Connector {
  private static final long serialVersionUID = 1L;

  private final Connector pool;
  private volatile boolean loggedIn;

  LateConnector(Connector pool) {
    this.pool = pool;
  }

  @Override
  public void postLogin(SessionEvent event) {
    loggedIn = true;
  }

  @Override
  public @Nullable Connection connect(Properties properties, Session session) {
    return loggedIn ? pool.connect(properties, session) : null;
  }

  /** There is one pool, and one moment of login for all who hold this. */
  @Override
  public Object clone() {
    return this;
  }

  @Override
  public void toString(PrintWriter writer) {
    pool.toString(writer);
  }

  @Override
  public String getConnectionDetails() {
    return pool.getConnectionDetails();
  }
}
