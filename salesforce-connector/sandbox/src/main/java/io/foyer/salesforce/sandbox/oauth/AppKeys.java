package io.foyer.salesforce.sandbox.oauth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * The public keys of apps that sign in by themselves.
 *
 * <p>An app's key lies in the data folder as {@code foyer-local.pem} and counts from the next call.
 */
final class AppKeys {
  private static final System.Logger LOG = System.getLogger(AppKeys.class.getName());
  private final Path folder;

  AppKeys(Path folder) {
    this.folder = folder;
  }

  Optional<RSAPublicKey> of(Clients.Client app) {
    var file = folder.resolve(app.id() + ".pem");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
      var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
      return Optional.of((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
      LOG.log(System.Logger.Level.WARNING, "public key unusable file=" + file, unusable);
      return Optional.empty();
    }
  }
}
