package io.foyer.salesforce.session;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.CrmUnavailable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EV-3")
class JwtAssertionTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

  @TempDir Path folder;

  @Test
  void signs_who_it_is_for_whom_and_how_long() throws GeneralSecurityException, IOException {
    var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();

    var parts = List.of(JwtAssertion.of(settings(pem(keys)), NOW).split("\\.", -1));

    assertThat(decoded(parts.get(1)))
        .asString(UTF_8)
        .isEqualTo(
            "{\"iss\":\"the-app\",\"sub\":\"integration@foyer.example\","
                + "\"aud\":\"https://fern.my.salesforce.com\",\"exp\":1000170}");
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(keys.getPublic());
    signature.update((parts.get(0) + "." + parts.get(1)).getBytes(US_ASCII));
    assertThat(signature.verify(decoded(parts.get(2)))).isTrue();
  }

  @Test
  void says_what_is_wrong_with_a_key_file_without_showing_it() throws IOException {
    var file = Files.writeString(folder.resolve("key.pem"), "-----BEGIN KEY-----\nc2VjcmV0\n");

    assertThatThrownBy(() -> JwtAssertion.of(settings(file), NOW))
        .isInstanceOf(CrmUnavailable.class)
        .hasMessageContaining("PKCS #8")
        .hasMessageNotContaining("c2VjcmV0");
  }

  private Path pem(KeyPair keys) throws IOException {
    var text = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
    return Files.writeString(
        folder.resolve("key.pem"),
        "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
  }

  private static SalesforceSettings settings(Path key) {
    return new SalesforceSettings(
        URI.create("https://fern.my.salesforce.com/"),
        SalesforceSettings.Flow.JWT_BEARER,
        "the-app",
        Optional.empty(),
        Optional.of("integration@foyer.example"),
        Optional.of(key));
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }
}
