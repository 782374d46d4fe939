package io.foyer.salesforce.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the local Salesforce is started.
 *
 * @param port where it listens; 0 takes any free port
 * @param folder where the org is kept
 * @param siteOrigins addresses of the demonstration site besides the usual ones
 * @param myDomain the org's own address; null for {@code http://localhost:PORT}
 * @param leads so many leads at least, to measure with; 0 for the samples alone
 * @param mailPort where mails are caught; 0 for nowhere
 */
public record SandboxOptions(
    int port,
    Path folder,
    List<String> siteOrigins,
    @Nullable String myDomain,
    int leads,
    int mailPort,
    Clock clock) {
  static final int USUAL_PORT = 8181;
  private static final List<String> USUAL_ORIGINS =
      List.of("http://localhost:8080", "http://shop.localhost:8080");
  private static final int HIGHEST_PORT = 65_535;

  /** Any free port, and a folder of its own. */
  public static SandboxOptions in(Path folder) {
    return new SandboxOptions(0, folder, List.of(), null, 0, 0, Clock.systemUTC());
  }

  public SandboxOptions on(int newPort) {
    return new SandboxOptions(newPort, folder, siteOrigins, myDomain, leads, mailPort, clock);
  }

  /** With an address of its own, which tokens and answers name. */
  public SandboxOptions known(String domain) {
    return new SandboxOptions(port, folder, siteOrigins, domain, leads, mailPort, clock);
  }

  public SandboxOptions withLeads(int count) {
    return new SandboxOptions(port, folder, siteOrigins, myDomain, count, mailPort, clock);
  }

  /** With a mail server beside it, whose mails are shown under {@code /mail}. */
  public SandboxOptions catchingMail(int newPort) {
    return new SandboxOptions(port, folder, siteOrigins, myDomain, leads, newPort, clock);
  }

  public SandboxOptions at(Clock newClock) {
    return new SandboxOptions(port, folder, siteOrigins, myDomain, leads, mailPort, newClock);
  }

  List<String> origins() {
    var all = new LinkedHashSet<>(USUAL_ORIGINS);
    all.addAll(siteOrigins);
    return new ArrayList<>(all);
  }

  /**
   * Reads {@code --port 8181 --data DIR --site-origins CSV --my-domain URL --seed-leads N
   * --mail-port 8125}.
   */
  static SandboxOptions parse(String... arguments) {
    var options = in(Path.of(".foyer", "salesforce")).on(USUAL_PORT);
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("each option needs a value");
    }
    for (int i = 0; i < arguments.length; i += 2) {
      options = options.with(arguments[i], arguments[i + 1]);
    }
    return options;
  }

  private SandboxOptions with(String option, String value) {
    return switch (option) {
      case "--port" -> on(port(value));
      case "--data" ->
          new SandboxOptions(port, Path.of(value), siteOrigins, myDomain, leads, mailPort, clock);
      case "--site-origins" ->
          new SandboxOptions(port, folder, list(value), myDomain, leads, mailPort, clock);
      case "--my-domain" ->
          new SandboxOptions(
              port, folder, siteOrigins, value.replaceAll("/+$", ""), leads, mailPort, clock);
      case "--seed-leads" -> withLeads(number(value));
      case "--mail-port" -> catchingMail(port(value));
      default -> throw new IllegalArgumentException("unknown option " + option);
    };
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,8}")) {
      throw new IllegalArgumentException("no number: " + text);
    }
    return Integer.parseInt(text);
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
      throw new IllegalArgumentException("no port: " + text);
    }
    return Integer.parseInt(text);
  }

  private static List<String> list(String csv) {
    return Arrays.stream(csv.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
