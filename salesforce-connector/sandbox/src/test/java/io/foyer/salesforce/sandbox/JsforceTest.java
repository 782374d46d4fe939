package io.foyer.salesforce.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** jsforce, as published, is content with the local Salesforce; its checks stand beside it. */
@ExtendWith(SandboxFixture.class)
class JsforceTest {
  private static final Path SOURCE = Path.of("src", "test", "jsforce");
  private static final Path PLACE = Path.of("target", "jsforce");
  private static final long LIMIT_MINUTES = 5;
  private final SandboxFixture.Client org;

  JsforceTest(SandboxFixture.Client org) {
    this.org = org;
  }

  @TestFactory
  Stream<DynamicTest> is_content() throws Exception {
    install();
    var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var pem = pem("PUBLIC", pair.getPublic().getEncoded());
    Files.writeString(org.folder().resolve("foyer-local.pem"), pem);
    return checked(pair).stream()
        .map(line -> dynamicTest(name(line), () -> assertThat(line).startsWith("ok ")));
  }

  private static String name(String line) {
    return line.replaceFirst("^(not )?ok ", "").replaceFirst(": .*", "");
  }

  private static String pem(String kind, byte[] key) {
    return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n"
        .formatted(kind, Base64.getMimeEncoder().encodeToString(key));
  }

  /** Brings the packages of the lock file, unless they are there already. */
  private static void install() throws Exception {
    Files.createDirectories(PLACE);
    var lock = Files.readString(SOURCE.resolve("package-lock.json"));
    var installed = PLACE.resolve("installed.json");
    for (var name : List.of("package.json", "package-lock.json", ".npmrc", "conformance.mjs")) {
      Files.copy(SOURCE.resolve(name), PLACE.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(installed) || !Files.readString(installed).equals(lock)) {
      run(Map.of(), "npm", "ci", "--ignore-scripts", "--prefer-offline");
      Files.writeString(installed, lock);
    }
  }

  private List<String> checked(KeyPair pair) throws Exception {
    var environment =
        Map.of(
            "SALESFORCE_URL", org.url(),
            "PRIVATE_KEY", pem("PRIVATE", pair.getPrivate().getEncoded()));
    var lines =
        run(environment, "node", "conformance.mjs").stream()
            .filter(line -> line.matches("(not )?ok .*"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(15);
    return lines;
  }

  private static List<String> run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    var output = Files.createTempFile("jsforce", ".log");
    var builder =
        new ProcessBuilder(command)
            .directory(PLACE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    var process = builder.start();
    if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(command[0] + " did not end: " + Files.readString(output));
    }
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    return Files.readAllLines(output);
  }
}
