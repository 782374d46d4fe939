package io.foyer.access.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.foyer.access.entity.SigningKey;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.TokenRefused;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Signed tokens that say which visitor a browser is, on which site, from which origin.
 *
 * <p>The token is for every call; the refresh, kept by the browser, gets a new one. Neither stands
 * for the other, and neither works from another origin.
 */
@ApplicationScoped
public class VisitorTokens {
  static final Duration TOKEN_LIFE = Duration.ofHours(1);

  /** A little over a year, so that a yearly visitor is still known. */
  static final Duration REFRESH_LIFE = Duration.ofDays(390);

  private static final String TOKEN = "token";
  private static final String REFRESH = "refresh";

  @Inject KeyRing keys;
  @Inject Blocks blocks;
  @Inject Clock clock;

  /** What a browser gets. */
  public record Issued(String token, String refresh, Instant tokenEndsAt) {}

  public Issued issue(VisitorId visitor, SiteKey site, String origin) {
    Instant now = clock.instant();
    Instant ends = now.plus(TOKEN_LIFE);
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .subject(visitor.value())
            .claim("site", site.value())
            .audience(origin);
    return new Issued(
        sign(claims.claim("use", TOKEN).expirationTime(Date.from(ends)).build()),
        sign(
            claims.claim("use", REFRESH).expirationTime(Date.from(now.plus(REFRESH_LIFE))).build()),
        ends);
  }

  /**
   * Who a token speaks for.
   *
   * @throws TokenRefused where it speaks for nobody
   * @throws VisitorBlocked where it speaks for who is shut out
   */
  public VisitorCaller verify(String token, String origin) {
    return caller(token, origin, TOKEN);
  }

  /** The same of a refresh. */
  public VisitorCaller verifyRefresh(String refresh, String origin) {
    return caller(refresh, origin, REFRESH);
  }

  private VisitorCaller caller(String text, String origin, String use) {
    try {
      SignedJWT jwt = SignedJWT.parse(text);
      SigningKey key = keys.verifying(jwt.getHeader().getKeyID()).orElseThrow(TokenRefused::new);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      boolean good =
          jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
              && jwt.verify(new MACVerifier(key.secret()))
              && use.equals(claims.getStringClaim("use"))
              && claims.getAudience().equals(List.of(origin))
              && clock.instant().isBefore(claims.getExpirationTime().toInstant());
      if (!good) {
        throw new TokenRefused();
      }
      VisitorId visitor = new VisitorId(claims.getSubject());
      blocks.admit(visitor);
      return new VisitorCaller(visitor, new SiteKey(claims.getStringClaim("site")));
    } catch (ParseException | JOSEException forged) {
      throw new TokenRefused();
    }
  }

  private String sign(JWTClaimsSet claims) {
    SigningKey key = keys.signing();
    SignedJWT jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.id()).build(), claims);
    try {
      jwt.sign(new MACSigner(key.secret()));
    } catch (JOSEException wrongKey) {
      throw new IllegalStateException("a signing key cannot sign", wrongKey);
    }
    return jwt.serialize();
  }
}
