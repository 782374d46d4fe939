package io.foyer.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks over HTTP whether a program serves yet, since a living process proves nothing.
 *
 * <p>What it has to wait for is told once, and again when it was in vain.
 */
final class Readiness {
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final ChildProcess process;
  private final String name;
  private final Duration limit;
  private String waitsFor = "";

  private Readiness(ChildProcess process, String name, Duration limit) {
    this.process = process;
    this.name = name;
    this.limit = limit;
  }

  static Readiness of(ChildProcess process, String name, Duration limit) {
    return new Readiness(process, name, limit);
  }

  /** Returns once every address answers 2xx or 3xx; refuses with the line that says why not. */
  void await(URI... addresses) {
    long end = System.nanoTime() + limit.toNanos();
    while (!allServe(addresses)) {
      refusal().ifPresent(this::fail);
      if (!process.isAlive()) {
        fail(lastLine());
      }
      if (System.nanoTime() > end) {
        fail("no answer within " + limit.toSeconds() + " s" + waitsFor);
      }
      tellWait();
      pause();
    }
  }

  private void tellWait() {
    Optional<String> wait =
        process.lines().stream().flatMap(line -> Refusals.hindrance(line).stream()).findFirst();
    if (waitsFor.isEmpty() && wait.isPresent()) {
      waitsFor = ", " + wait.get();
      System.err.println(name + " waits: " + wait.get());
    }
  }

  private Optional<String> refusal() {
    return process.lines().stream().flatMap(line -> Refusals.in(line).stream()).findFirst();
  }

  private String lastLine() {
    var lines = process.lines();
    return refusal().orElse(lines.isEmpty() ? "it ended" : lines.get(lines.size() - 1));
  }

  private void fail(String why) {
    throw new CannotStart(name + " cannot start: " + why + " (log: " + process.log() + ")");
  }

  private static boolean allServe(URI[] addresses) {
    for (URI address : addresses) {
      if (!serves(address)) {
        return false;
      }
    }
    return true;
  }

  private static boolean serves(URI address) {
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() / 100 <= 3;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CannotStart("stopped while starting");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CannotStart("stopped while starting");
    }
  }
}
