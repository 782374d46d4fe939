package io.foyer.salesforce.sandbox.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.foyer.salesforce.sandbox.Sandbox;
import io.foyer.salesforce.sandbox.SandboxOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwtBearerTest {
  private final KeyPair pair = pair();

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("RSA").generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static HttpResponse<String> send(Sandbox sandbox, String assertion) throws Exception {
    var form =
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + assertion;
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(sandbox.url() + "/services/oauth2/token"))
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
  }

  private static String signed(KeyPair by, String audience, Duration life) throws Exception {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer("foyer-local")
            .subject("integration@foyer.example")
            .audience(audience)
            .expirationTime(Date.from(Instant.now().plus(life)))
            .build();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
    token.sign(new RSASSASigner(by.getPrivate()));
    return token.serialize();
  }

  @Test
  void trusts_what_the_app_has_signed_and_nothing_else(@TempDir Path folder) throws Exception {
    var pem =
        "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
            .formatted(Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded()));
    try (var sandbox = Sandbox.start(SandboxOptions.in(folder))) {
      var minutes = Duration.ofMinutes(3);
      assertThat(send(sandbox, signed(pair, sandbox.url(), minutes)).statusCode()).isEqualTo(400);
      Files.writeString(folder.resolve("foyer-local.pem"), pem);
      assertThat(send(sandbox, signed(pair, sandbox.url(), minutes)).body())
          .contains("access_token");
      assertThat(send(sandbox, signed(pair(), sandbox.url(), minutes)).body())
          .contains("invalid_grant");
      assertThat(send(sandbox, signed(pair, "https://elsewhere.example", minutes)).body())
          .contains("audience is invalid");
      assertThat(send(sandbox, signed(pair, sandbox.url(), minutes.negated())).body())
          .contains("validity period");
      assertThat(send(sandbox, "nonsense").statusCode()).isEqualTo(400);
    }
  }
}
