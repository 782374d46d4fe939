package io.foyer.salesforce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key by which the app signs: the local Salesforce knows its public half. */
final class AppKey {

  private AppKey() {}

  /** File of the private half. */
  static Path in(Path folder) throws IOException {
    try {
      var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
      write(folder.resolve("foyer-local.pem"), "PUBLIC KEY", keys.getPublic().getEncoded());
      return write(folder.resolve("private.pem"), "PRIVATE KEY", keys.getPrivate().getEncoded());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static Path write(Path file, String name, byte[] key) throws IOException {
    var base64 = Base64.getMimeEncoder().encodeToString(key);
    return Files.writeString(
        file, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(name, base64));
  }
}
