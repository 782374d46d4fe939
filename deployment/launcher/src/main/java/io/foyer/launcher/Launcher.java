package io.foyer.launcher;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Starts Foyer with the local Salesforce, says where they are, and ends both when told to.
 *
 * <p>Whatever ends it, nothing that it started is left running; a start that fails leaves with one
 * line and an exit code other than 0.
 */
public final class Launcher {
  private static final String EMBED_SECRET = "foyer.salesforce.embed-secret";

  private final LaunchSettings settings;
  private final Home home;
  private final List<ChildProcess> running = new ArrayList<>();

  private Launcher(LaunchSettings settings, Home home) {
    this.settings = settings;
    this.home = home;
  }

  /** The one argument is the folder with the runtime, see {@link Home}. */
  public static void main(String[] arguments) {
    try {
      var settings = LaunchSettings.from(LaunchSettings::given);
      new Launcher(settings, new Home(Path.of(arguments[0]).toAbsolutePath())).run();
    } catch (CannotStart refused) {
      if (!RunningChildren.areEnding()) {
        System.err.println(refused.line());
      }
      System.exit(1);
    }
  }

  private void run() {
    StartChecks.portIsFree("foyer.port", settings.port());
    if (settings.realSalesforce().isEmpty()) {
      StartChecks.portIsFree("foyer.salesforce.port", settings.salesforcePort());
    }
    var lock = StartChecks.take(settings.data());
    endWithParent();
    System.out.println("Starting Foyer. The first start takes half a minute.");
    startAll();
    System.out.println(Welcome.to(settings));
    var ended = awaitAnyEnd();
    if (lock.isValid() && !RunningChildren.areEnding()) {
      throw new CannotStart(
          "foyer stopped: process %d ended by itself, see %s".formatted(ended.pid(), logs()));
    }
  }

  private void startAll() {
    var foyer = FoyerServer.in(home).port(settings.port()).data(settings.data());
    foyer.setting("foyer.public-url", settings.publicUrl().toString());
    if (settings.realSalesforce().isEmpty()) {
      var secret = LaunchSettings.given(EMBED_SECRET).orElseGet(Launcher::madeSecret);
      foyer.setting(EMBED_SECRET, secret);
      int mailPort = StartChecks.freePort();
      foyer.setting("foyer.salesforce.url", startSalesforce(secret, mailPort).url().toString());
      if (LaunchSettings.given("foyer.mail.host").isEmpty()) {
        foyer.mail(mailPort);
      }
      if (LaunchSettings.given("foyer.copilot.knowledge").isEmpty()) {
        foyer.demoKnowledge();
      }
    } else {
      foyer.setting("foyer.salesforce.url", settings.realSalesforce().get().toString());
    }
    var node = foyer.start();
    running.add(node.process());
    node.awaitReady();
  }

  private LocalSalesforce startSalesforce(String embedSecret, int mailPort) {
    var salesforce =
        LocalSalesforce.in(home)
            .port(settings.salesforcePort())
            .data(settings.data())
            .mail(mailPort)
            .siteOrigin(settings.publicUrl().toString())
            .siteOrigin("http://localhost:" + settings.port())
            .siteOrigin("http://shop.localhost:" + settings.port())
            .foyer(settings.publicUrl(), embedSecret)
            .start();
    running.add(salesforce.process());
    return salesforce;
  }

  /** Foyer and the local Salesforce start together, so they may share a new one each time. */
  private static String madeSecret() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Process awaitAnyEnd() {
    var ends = running.stream().map(ChildProcess::ended).toArray(CompletableFuture<?>[]::new);
    return (Process) CompletableFuture.anyOf(ends).join();
  }

  private Path logs() {
    return settings.data().resolve("logs");
  }

  /** Maven does not pass a signal on; when it is gone, so are we. */
  private static void endWithParent() {
    if (Boolean.getBoolean("foyer.ends-with-parent")) {
      var unused =
          ProcessHandle.current()
              .parent()
              .map(parent -> parent.onExit().thenRun(() -> System.exit(143)));
    }
  }
}
