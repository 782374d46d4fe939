package io.foyer.launcher;

import java.net.URI;
import java.time.Duration;

/**
 * One node of Foyer on Payara Micro as a process.
 *
 * <p>It may be stopped in order or killed, and started again on the same data.
 */
public final class FoyerServer implements AutoCloseable {
  /** A cold start on a busy machine with two cores took up to 103 s. */
  private static final Duration START_LIMIT = Duration.ofMinutes(4);

  private final ChildProcess process;
  private final URI url;

  FoyerServer(ChildProcess process, URI url) {
    this.process = process;
    this.url = url;
  }

  public static FoyerServerBuilder in(Home home) {
    return new FoyerServerBuilder(home);
  }

  /** The address on this machine, without a path. */
  public URI url() {
    return url;
  }

  public ChildProcess process() {
    return process;
  }

  /** Returns this once it serves; kills it and refuses with one line when it cannot. */
  public FoyerServer awaitReady() {
    try {
      Readiness.of(process, "foyer", START_LIMIT)
          .await(url.resolve("/foyer.js"), url.resolve("/health/ready"));
      return this;
    } catch (CannotStart refused) {
      process.kill();
      throw refused;
    }
  }

  /** Ends the node at once, as {@code kill -9} does. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.stop();
  }
}
