package io.foyer.salesforce.sandbox.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Speaks SMTP on this machine and keeps the latest mails in memory. */
public final class MailCatcher implements AutoCloseable {
  private static final int KEPT = 200;
  private static final int UNREADABLE = 554;

  private final Deque<CaughtMail> caught = new ConcurrentLinkedDeque<>();
  private final AtomicLong numbers = new AtomicLong();
  private final Clock clock;
  private final SMTPServer server;

  private MailCatcher(int port, Clock clock) {
    this.clock = clock;
    this.server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .softwareName("Foyer's mail catcher")
            .messageHandler((context, from, to, data) -> keep(to, data))
            .build();
  }

  /**
   * Starts to listen.
   *
   * @throws IOException when the port is taken
   */
  public static MailCatcher on(int port, Clock clock) throws IOException {
    var catcher = new MailCatcher(port, clock);
    try {
      catcher.server.start();
    } catch (RuntimeException taken) {
      throw new IOException("port " + port + " for mail is taken", taken);
    }
    return catcher;
  }

  /** The latest first. */
  public List<CaughtMail> all() {
    return List.copyOf(caught);
  }

  public Optional<CaughtMail> find(String id) {
    return caught.stream().filter(mail -> mail.id().equals(id)).findFirst();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void keep(String to, byte[] data) throws RejectException {
    var id = String.valueOf(numbers.incrementAndGet());
    try {
      caught.addFirst(CaughtMail.of(id, clock.instant(), to, data));
    } catch (MessagingException | IOException broken) {
      throw new RejectException(UNREADABLE, "That is no mail.");
    }
    while (caught.size() > KEPT) {
      caught.pollLast();
    }
  }
}
