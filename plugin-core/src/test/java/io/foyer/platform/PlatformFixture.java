package io.foyer.platform;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The platform's beans as the container would hand them out, on a test's database and clock. */
public final class PlatformFixture {
  private PlatformFixture() {}

  public static Deadlines deadlines(Database database) {
    Deadlines deadlines = new Deadlines();
    deadlines.em = database.em();
    deadlines.set = event(set -> {});
    return deadlines;
  }

  public static LockWait lockWait(Database database) {
    LockWait wait = new LockWait();
    wait.em = database.em();
    return wait;
  }

  public static AnswerTime answerTime(Database database) {
    AnswerTime time = new AnswerTime();
    time.em = database.em();
    return time;
  }

  public static Outbox outbox(Database database, Clock clock) {
    Outbox outbox = new Outbox();
    outbox.em = database.em();
    outbox.clock = clock;
    outbox.added = event(added -> {});
    return outbox;
  }

  /** What the audit log holds: who, deed and subject of each entry. */
  public static List<String> audited(Database database) {
    String entries = "SELECT who || ' ' || action || ' ' || subject FROM audit_entries";
    return database.inTx(
        () -> {
          List<?> rows = database.em().createNativeQuery(entries).getResultList();
          return rows.stream().map(String.class::cast).toList();
        });
  }

  public static AuditLog auditLog(Database database, Clock clock) {
    AuditLog log = new AuditLog();
    log.em = database.em();
    log.clock = clock;
    return log;
  }

  /** The grid of an installation with one node. */
  public static Grid nobodyElse() {
    return new SingleNode();
  }

  /** An event whose one observer is the test. */
  @SuppressWarnings("unchecked") // a proxy has no type arguments
  public static <T> Event<T> event(Consumer<T> observer) {
    return (Event<T>)
        Proxy.newProxyInstance(
            PlatformFixture.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("fire")) {
                throw new UnsupportedOperationException(method.getName());
              }
              observer.accept((T) List.of(arguments).get(0));
              return null;
            });
  }
}
