package io.foyer.launcher;

import java.util.List;
import java.util.Optional;

/**
 * Recognises the lines by which Foyer or its container says that a start has failed, or has to
 * wait.
 *
 * <p>The container keeps running after a failed deployment, so its words are the only sign.
 */
final class Refusals {
  private static final String OWN = "foyer cannot start: ";
  private static final String WAITING = "database not reached, trying again: ";
  private static final List<String> CONTAINER =
      List.of(
          "Exception while loading the app",
          "Exception while deploying the app",
          "Failed to start, exiting",
          "Error occurred during deployment",
          "Could not start the database pool");

  private Refusals() {}

  static boolean isWorthKeeping(String line) {
    return in(line).isPresent() || hindrance(line).isPresent();
  }

  /** What Foyer waits for, in its words. */
  static Optional<String> hindrance(String line) {
    int said = line.indexOf(WAITING);
    return said < 0 ? Optional.empty() : Optional.of(line.substring(said).strip());
  }

  static Optional<String> in(String line) {
    int own = line.indexOf(OWN);
    if (own >= 0) {
      return Optional.of(line.substring(own + OWN.length()).strip());
    }
    return CONTAINER.stream().anyMatch(line::contains)
        ? Optional.of("the deployment failed: " + line.strip())
        : Optional.empty();
  }
}
