package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-2")
class IdentityProofTest {
  private static final String SECRET =
      "a secret of at least thirty-two letters and more than sixty-four.";

  private final MovedClock clock = MovedClock.atNoon();
  private final IdentityProof proof = new IdentityProof();

  @BeforeEach
  void has_a_secret() {
    proof.clock = clock;
    proof.secret = Optional.of(SECRET);
  }

  @Test
  void takes_the_websites_word() {
    assertThat(proof.provenEmail(signed(claims().build()), SITE)).contains("kim@acme.example");
    assertThat(proof.provenEmail(signed(claims().claim("site", "demo").build()), SITE)).isPresent();
  }

  @Test
  void takes_no_word_that_has_ended_or_never_ends() {
    String token = signed(claims().build());
    clock.moveBy(Duration.ofMinutes(10));

    assertThat(proof.provenEmail(token, SITE)).isEmpty();
    assertThat(proof.provenEmail(signed(claims().expirationTime(null).build()), SITE)).isEmpty();
  }

  @Test
  void takes_no_other_key_algorithm_or_website() {
    assertThat(proof.provenEmail(signed(claims().build(), JWSAlgorithm.HS256, SECRET + "x"), SITE))
        .isEmpty();
    assertThat(proof.provenEmail(signed(claims().build(), JWSAlgorithm.HS512, SECRET), SITE))
        .isEmpty();
    assertThat(proof.provenEmail(new PlainJWT(claims().build()).serialize(), SITE)).isEmpty();
    assertThat(proof.provenEmail(signed(claims().claim("site", "other").build()), SITE)).isEmpty();
    assertThat(proof.provenEmail("nonsense", SITE)).isEmpty();
  }

  @Test
  void proves_nobody_without_a_secret_or_with_a_short_one() {
    String token = signed(claims().build());
    proof.secret = Optional.empty();
    assertThat(proof.provenEmail(token, SITE)).isEmpty();

    proof.secret = Optional.of("short");
    assertThat(proof.provenEmail(token, SITE)).isEmpty();
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .claim("email", "Kim@acme.example")
        .expirationTime(Date.from(clock.instant().plusSeconds(300)));
  }

  private static String signed(JWTClaimsSet claims) {
    return signed(claims, JWSAlgorithm.HS256, SECRET);
  }

  private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String secret) {
    try {
      SignedJWT jwt = new SignedJWT(new JWSHeader(algorithm), claims);
      jwt.sign(new MACSigner(secret));
      return jwt.serialize();
    } catch (JOSEException wrongKey) {
      throw new IllegalStateException(wrongKey);
    }
  }
}
