package io.foyer.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database with Foyer's schema and its unit of persistence, without a container.
 *
 * <p>{@link #em()} is what the container injects: it follows the transaction of the thread, and is
 * put into a bean once. Transactions are {@link #inTx}.
 */
@SuppressWarnings("ThreadLocalUsage") // there are two databases, each with its own
public final class Database {
  private final String name;
  private final DataSource source;
  private final EntityManagerFactory factory;
  private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();
  private final EntityManager em =
      (EntityManager)
          Proxy.newProxyInstance(
              Database.class.getClassLoader(),
              new Class<?>[] {EntityManager.class},
              (proxy, method, arguments) -> {
                try {
                  return method.invoke(ofThread(), arguments);
                } catch (InvocationTargetException thrown) {
                  throw thrown.getCause();
                }
              });

  Database(String name, DataSource source) {
    this.name = name;
    this.source = source;
    Schema.bringUpToDate(source);
    factory =
        Persistence.createEntityManagerFactory(
            "foyer",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source,
                "jakarta.persistence.database-product-name", name,
                "eclipselink.logging.level", "WARNING"));
  }

  /** The same rows as another node sees them, with nothing in common but the database. */
  public Database ofAnotherNode() {
    return new Database(name, source);
  }

  public DataSource source() {
    return source;
  }

  public EntityManager em() {
    return em;
  }

  /**
   * Runs in a transaction of its own, within another one too; rolled back when something is thrown.
   */
  public <T extends @Nullable Object> T inTx(Supplier<T> work) {
    EntityManager outer = current.get();
    EntityManager fresh = factory.createEntityManager();
    current.set(fresh);
    try {
      fresh.getTransaction().begin();
      T result = work.get();
      fresh.getTransaction().commit();
      return result;
    } finally {
      current.set(outer);
      if (fresh.getTransaction().isActive()) {
        fresh.getTransaction().rollback();
      }
      fresh.close();
    }
  }

  public void inTx(Runnable work) {
    this.<@Nullable Object>inTx(
        () -> {
          work.run();
          return null;
        });
  }

  /** Empties a table, so that a test starts from what it says. */
  public void empty(String table) {
    inTx(() -> em.createNativeQuery("DELETE FROM " + table).executeUpdate());
  }

  private EntityManager ofThread() {
    EntityManager open = current.get();
    if (open == null) {
      throw new IllegalStateException("no transaction: wrap the call in inTx");
    }
    return open;
  }

  @Override
  public String toString() {
    return name;
  }
}
