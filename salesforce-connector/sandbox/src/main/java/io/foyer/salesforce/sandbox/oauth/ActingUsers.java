package io.foyer.salesforce.sandbox.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.foyer.salesforce.sandbox.oauth.TokenEndpoint.Denied;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** As whom an app may act without a person in front of it. */
final class ActingUsers {
  // Salesforce takes statements that end within about three minutes; clocks may differ a little.
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private final Directory directory;
  private final AppKeys keys;
  private final Clock clock;

  ActingUsers(Directory directory, AppKeys keys, Clock clock) {
    this.directory = directory;
    this.keys = keys;
    this.clock = clock;
  }

  /** The user set for the app's client credentials. */
  String runAs(Clients.Client app) {
    return id(app.runAs(), "no client credentials user enabled");
  }

  /** The user named in a statement that the app has signed. */
  String asserted(Clients.Client app, String assertion) {
    var key = keys.of(app).orElseThrow(() -> new Denied("invalid_grant", "no key of this app"));
    try {
      var statement = SignedJWT.parse(assertion);
      if (!statement.verify(new RSASSAVerifier(key))) {
        throw new Denied("invalid_grant", "invalid assertion");
      }
      var claims = statement.getJWTClaimsSet();
      check(app, claims);
      return id(String.valueOf(claims.getSubject()), "user hasn't approved this consumer");
    } catch (ParseException | JOSEException malformed) {
      throw new Denied("invalid_grant", "invalid assertion");
    }
  }

  /** Who claims to have signed a statement; nothing is checked yet. */
  static String issuer(String assertion) {
    try {
      return String.valueOf(SignedJWT.parse(assertion).getJWTClaimsSet().getIssuer());
    } catch (ParseException malformed) {
      return "";
    }
  }

  private void check(Clients.Client app, JWTClaimsSet claims) {
    if (!app.id().equals(claims.getIssuer())) {
      throw new Denied("invalid_client_id", "client identifier invalid");
    }
    var audiences = List.of(directory.myDomain(), "https://login.salesforce.com");
    if (claims.getAudience().stream().noneMatch(audiences::contains)) {
      throw new Denied("invalid_grant", "audience is invalid");
    }
    var now = clock.instant();
    var end = claims.getExpirationTime();
    if (end == null
        || end.toInstant().isBefore(now)
        || end.toInstant().isAfter(now.plus(LONGEST))) {
      throw new Denied("invalid_grant", "assertion is not within the validity period");
    }
  }

  private String id(String username, String otherwise) {
    return directory
        .byUsername(username)
        .filter(user -> Boolean.TRUE.equals(user.get("IsActive")))
        .orElseThrow(() -> new Denied("invalid_grant", otherwise))
        .id();
  }
}
