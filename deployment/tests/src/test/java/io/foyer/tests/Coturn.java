package io.foyer.tests;

import io.foyer.launcher.ChildProcess;
import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.stage.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** A relay for calls on this machine, of which the shared server knows from its start. */
final class Coturn {
  private static final DebianPackage PACKAGE = new DebianPackage("coturn", "turnserver", "");
  private static final String SECRET = "a-secret-that-only-these-tests-share-with-it";
  private static final int PORT = Ports.free();

  private final ChildProcess process;

  private Coturn(ChildProcess process) {
    this.process = process;
  }

  /** That node knows the relay, whether it runs or not. */
  static FoyerServerBuilder toldOf(FoyerServerBuilder node) {
    return node.setting("foyer.turn.urls", "turn:127.0.0.1:" + PORT + "?transport=udp")
        .setting("foyer.turn.secret", SECRET);
  }

  /** Empty where it is not installed and cannot be, and may be skipped. */
  static Optional<Coturn> started() throws IOException {
    try {
      return Optional.of(start(PACKAGE.required()));
    } catch (TestAbortedException missing) {
      return Optional.empty();
    }
  }

  void stop() {
    process.stop();
  }

  /** What browser tests are told, so that they force calls through it. */
  Map<String, String> settings() {
    return Map.of("TURN_SECRET", SECRET);
  }

  private static Coturn start(Path program) throws IOException {
    var folder = SharedFoyer.folder("coturn");
    var settings =
        """
        listening-ip=127.0.0.1
        listening-port=%d
        relay-ip=127.0.0.1
        fingerprint
        use-auth-secret
        static-auth-secret=%s
        realm=foyer.test
        no-tls
        no-dtls
        no-cli
        # Both ends are on this machine; a relay that others reach must not allow it.
        allow-loopback-peers
        log-file=stdout
        simple-log
        pidfile=%s
        """
            .formatted(PORT, SECRET, folder.resolve("pid"));
    var file = Files.writeString(folder.resolve("turnserver.conf"), settings);
    var command = List.of(program.toString(), "-c", file.toString());
    return new Coturn(ChildProcess.start(command, Map.of(), folder.resolve("log"), line -> true));
  }
}
