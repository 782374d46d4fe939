package io.foyer.salesforce.session;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.foyer.crm.entity.CrmUnavailable;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Foyer's signed claim to be the integration user, made anew for each sign-in. */
final class JwtAssertion {

  // Salesforce takes at most about three minutes.
  private static final Duration LIFETIME = Duration.ofSeconds(170);

  private JwtAssertion() {}

  /** The compact form, RS256. */
  static String of(SalesforceSettings settings, Instant now) {
    var claims =
        Json.createObjectBuilder()
            .add("iss", settings.clientId())
            .add("sub", settings.user().orElse(""))
            .add("aud", settings.url().toString())
            .add("exp", now.plus(LIFETIME).getEpochSecond())
            .build()
            .toString();
    var unsigned = part("{\"alg\":\"RS256\"}".getBytes(UTF_8)) + "." + part(claims.getBytes(UTF_8));
    return unsigned + "." + part(signature(unsigned, settings));
  }

  private static byte[] signature(String unsigned, SalesforceSettings settings) {
    var file =
        settings.keyFile().orElseThrow(() -> new CrmUnavailable("No JWT key file is configured."));
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key(file));
      signature.update(unsigned.getBytes(US_ASCII));
      return signature.sign();
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
      throw new CrmUnavailable("The JWT key file cannot be used: it must be a PKCS #8 PEM key.");
    }
  }

  private static PrivateKey key(Path file) throws IOException, GeneralSecurityException {
    var base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
    var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
    return KeyFactory.getInstance("RSA").generatePrivate(encoded);
  }

  private static String part(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
