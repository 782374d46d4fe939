package io.foyer.visitors.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.foyer.access.entity.SiteKey;
import io.foyer.visitors.entity.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads identities that a website's own server has signed: a JWT by HS256 with the installation's
 * secret, with {@code email} and {@code exp}, and {@code site} where it shall count on one site.
 *
 * <p>Without a secret nobody is proven.
 */
@ApplicationScoped
public class IdentityProof {
  /** Clocks of two servers differ by no more. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  /** HS256 asks for a key as long as its hash. */
  private static final int SHORTEST_SECRET = 32;

  /** Longer texts are not worth the hashing. */
  private static final int LONGEST_TOKEN = 4096;

  @Inject
  @ConfigProperty(name = "foyer.identify-secret")
  Optional<String> secret;

  @Inject Clock clock;

  /** The address that the token proves; empty for every token that does not. */
  public Optional<String> provenEmail(String token, SiteKey site) {
    if (token.length() > LONGEST_TOKEN) {
      return Optional.empty();
    }
    try {
      SignedJWT signed = SignedJWT.parse(token);
      return isGenuine(signed) ? email(signed.getJWTClaimsSet(), site) : Optional.empty();
    } catch (ParseException | JOSEException notOurs) {
      return Optional.empty();
    }
  }

  private boolean isGenuine(SignedJWT signed) throws JOSEException {
    byte[] key = secret.orElse("").getBytes(StandardCharsets.UTF_8);
    return key.length >= SHORTEST_SECRET
        && JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm())
        && signed.verify(new MACVerifier(key));
  }

  private Optional<String> email(JWTClaimsSet claims, SiteKey site) throws ParseException {
    Date end = claims.getExpirationTime();
    Date start = claims.getNotBeforeTime();
    Instant now = clock.instant();
    boolean inTime =
        end != null
            && now.isBefore(end.toInstant().plus(SKEW))
            && (start == null || !now.isBefore(start.toInstant().minus(SKEW)));
    String forSite = claims.getStringClaim("site");
    boolean here = forSite == null || forSite.equals(site.value());
    return inTime && here ? Identity.email(claims.getStringClaim("email")) : Optional.empty();
  }
}
