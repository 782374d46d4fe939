package io.foyer.salesforce.sandbox.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes token answers. */
final class TokenAnswers {
  private static final int ID_TOKEN_SECONDS = 120;
  private final Tokens tokens;
  private final Directory directory;
  private final SigningKey key;
  private final Clock clock;

  TokenAnswers(Tokens tokens, Directory directory, SigningKey key, Clock clock) {
    this.tokens = tokens;
    this.directory = directory;
    this.key = key;
    this.clock = clock;
  }

  /** For an app acting by itself. */
  Answer api(Grant grant) {
    return answer(access(grant, accessToken(grant)));
  }

  /** For a person: with an id token, and a refresh token where one is due. */
  Answer signedIn(Grant grant, String nonce, boolean first) {
    var token = accessToken(grant);
    var body = access(grant, token);
    boolean refreshable = grant.asksFor("refresh_token") || grant.asksFor("offline_access");
    if (first && refreshable) {
      var lasting = new Grant(grant.user(), grant.client(), grant.scope(), "");
      body.put("refresh_token", tokens.issue(Grant.Kind.REFRESH, lasting));
    }
    if (grant.asksFor("openid")) {
      body.put("id_token", idToken(grant, nonce, token));
    }
    return answer(body);
  }

  private String accessToken(Grant grant) {
    // The org's short id leads, as in a real token; the rest says nothing.
    var token = directory.orgId().substring(0, 15) + "!" + Secrets.random();
    tokens.keep(
        token, Grant.Kind.ACCESS, new Grant(grant.user(), grant.client(), grant.scope(), ""));
    return token;
  }

  private Map<String, String> access(Grant grant, String token) {
    var body = new LinkedHashMap<String, String>();
    body.put("access_token", token);
    body.put("scope", grant.scope().replace('+', ' '));
    body.put("instance_url", directory.myDomain());
    body.put("id", directory.identityUrl(grant.user()));
    body.put("token_type", "Bearer");
    body.put("issued_at", String.valueOf(clock.millis()));
    return body;
  }

  private static Answer answer(Map<String, String> body) {
    return Answer.json(200, Json.text(body))
        .with("Cache-Control", "no-store")
        .with("Pragma", "no-cache");
  }

  private String idToken(Grant grant, String nonce, String accessToken) {
    var user = directory.user(grant.user()).orElseThrow();
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(directory.myDomain())
            .subject(directory.identityUrl(grant.user()))
            .audience(grant.client())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(ID_TOKEN_SECONDS)))
            .claim("at_hash", halfHash(accessToken))
            .claim("user_id", user.id())
            .claim("organization_id", directory.orgId())
            .claim("preferred_username", user.text("Username"))
            .claim("name", user.text("Name"))
            .claim("email", user.text("Email"))
            .claim("email_verified", true);
    if (!nonce.isEmpty()) {
      claims.claim("nonce", nonce);
    }
    return key.sign(claims.build());
  }

  private static String halfHash(String token) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, hash.length / 2));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
