package io.foyer.platform.mail;

import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The outbox for mail on a test's database and clock, and a server that does as it is told. */
public final class MailFixture {
  public final List<Mail> received = new CopyOnWriteArrayList<>();
  public final MailOutbox outbox = new MailOutbox();
  public final MailShelf shelf = new MailShelf();

  /** What the server says instead of taking a mail. */
  public @Nullable RuntimeException trouble;

  private final Database database;
  private final MailStore store = new MailStore();
  private final MailRelay relay = new MailRelay();

  public MailFixture(Database database, MovedClock clock) {
    this.database = database;
    database.empty("mails");
    outbox.em = store.em = shelf.em = database.em();
    outbox.clock = store.clock = shelf.clock = clock;
    outbox.server = relay.server = new Server();
    outbox.added = PlatformFixture.event(added -> {});
    relay.store = committed();
  }

  /** As in an installation without a mail server. */
  public void turnOff() {
    outbox.server = new NoMailServer();
  }

  /** Sends all that is due. */
  public void relay() {
    boolean more;
    do {
      more = relay.sendDue();
    } while (more);
  }

  MailStore store() {
    return relay.store;
  }

  private final class Server implements MailServer {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public void send(Mail mail, String id) {
      if (trouble != null) {
        throw trouble;
      }
      received.add(mail);
    }
  }

  /** Each call is a transaction, as in the container. */
  private MailStore committed() {
    return new MailStore() {
      @Override
      public Optional<Leased> lease() {
        return database.inTx(store::lease);
      }

      @Override
      void sent(Leased lease) {
        database.inTx(() -> store.sent(lease));
      }

      @Override
      void postpone(Leased lease, Duration wait, String reason) {
        database.inTx(() -> store.postpone(lease, wait, reason));
      }

      @Override
      void park(Leased lease, String reason) {
        database.inTx(() -> store.park(lease, reason));
      }

      @Override
      public void tidy() {
        database.inTx(store::tidy);
      }
    };
  }
}
