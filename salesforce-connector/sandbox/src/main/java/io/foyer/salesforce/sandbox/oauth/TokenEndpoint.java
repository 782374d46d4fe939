package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The token endpoint: exchanges what an app holds for an access token. */
final class TokenEndpoint {
  private final Clients clients;
  private final Tokens tokens;
  private final Passwords passwords;
  private final ActingUsers users;
  private final TokenAnswers answers;

  TokenEndpoint(
      Clients clients,
      Tokens tokens,
      Passwords passwords,
      ActingUsers users,
      TokenAnswers answers) {
    this.clients = clients;
    this.tokens = tokens;
    this.passwords = passwords;
    this.users = users;
    this.answers = answers;
  }

  /** What OAuth answers when it refuses. */
  static final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String error;

    Denied(String error, String description) {
      super(description);
      this.error = error;
    }

    Answer answer() {
      var body = new LinkedHashMap<String, String>();
      body.put("error", error);
      body.put("error_description", String.valueOf(getMessage()));
      return Answer.json(400, Json.text(body)).with("Cache-Control", "no-store");
    }
  }

  Answer answer(Call call) {
    try {
      var form = withAssertedClient(withBasicCredentials(call));
      var client =
          clients
              .find(form.getOrDefault("client_id", ""))
              .orElseThrow(() -> new Denied("invalid_client_id", "client identifier invalid"));
      return switch (form.getOrDefault("grant_type", "")) {
        case "authorization_code" -> code(client, form);
        case "refresh_token" -> refresh(client, form);
        case "client_credentials" -> runAs(client, form);
        case "urn:ietf:params:oauth:grant-type:jwt-bearer" -> asserted(client, form);
        case "password" -> password(client, form);
        default -> throw new Denied("unsupported_grant_type", "grant type not supported");
      };
    } catch (Denied denied) {
      return denied.answer();
    }
  }

  private Answer code(Clients.Client client, Map<String, String> form) {
    var grant =
        tokens
            .redeem(form.getOrDefault("code", ""), Grant.Kind.CODE)
            .filter(given -> given.client().equals(client.id()))
            .orElseThrow(() -> new Denied("invalid_grant", "invalid authorization code"));
    var bound = Json.parse(grant.bound()).orElseThrow();
    if (!bound.path("redirect_uri").asText().equals(form.getOrDefault("redirect_uri", ""))) {
      throw new Denied("redirect_uri_mismatch", "redirect_uri must match configuration");
    }
    var challenge = bound.path("code_challenge").asText();
    if (challenge.isEmpty()) {
      // An app without a secret has to prove that it asked for the code itself.
      requireSecret(client, form);
    } else if (!Secrets.equal(challenge, Secrets.digest(form.getOrDefault("code_verifier", "")))) {
      throw new Denied("invalid_grant", "invalid code verifier");
    }
    if (form.containsKey("client_secret")) {
      requireSecret(client, form);
    }
    return answers.signedIn(grant, bound.path("nonce").asText(), true);
  }

  private Answer refresh(Clients.Client client, Map<String, String> form) {
    var grant =
        tokens
            .find(form.getOrDefault("refresh_token", ""), Grant.Kind.REFRESH)
            .filter(given -> given.client().equals(client.id()))
            .orElseThrow(() -> new Denied("invalid_grant", "expired access/refresh token"));
    if (form.containsKey("client_secret")) {
      requireSecret(client, form);
    }
    return answers.signedIn(grant, "", false);
  }

  private Answer runAs(Clients.Client client, Map<String, String> form) {
    requireSecret(client, form);
    return answers.api(new Grant(users.runAs(client), client.id(), "api", ""));
  }

  private Answer asserted(Clients.Client client, Map<String, String> form) {
    var user = users.asserted(client, form.getOrDefault("assertion", ""));
    return answers.api(new Grant(user, client.id(), "api", ""));
  }

  private Answer password(Clients.Client client, Map<String, String> form) {
    requireSecret(client, form);
    var user =
        passwords
            .check(form.getOrDefault("username", ""), form.getOrDefault("password", ""))
            .orElseThrow(() -> new Denied("invalid_grant", "authentication failure"));
    return answers.api(new Grant(user, client.id(), "api", ""));
  }

  private static void requireSecret(Clients.Client client, Map<String, String> form) {
    if (!Secrets.equal(client.secret(), form.getOrDefault("client_secret", ""))) {
      throw new Denied("invalid_client", "invalid client credentials");
    }
  }

  /** An app that signs a statement is named in it, not beside it. */
  private static Map<String, String> withAssertedClient(Map<String, String> form) {
    if (form.containsKey("assertion") && !form.containsKey("client_id")) {
      form.put("client_id", ActingUsers.issuer(form.get("assertion")));
    }
    return form;
  }

  /** The form, with id and secret from an Authorization header where they stand there. */
  private static Map<String, String> withBasicCredentials(Call call) {
    var form = new LinkedHashMap<>(call.form());
    Optional.ofNullable(call.header("authorization"))
        .filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6))
        .map(header -> decoded(header.substring(6).strip()).split(":", 2))
        .filter(parts -> parts.length == 2)
        .ifPresent(
            parts -> {
              form.put("client_id", urlDecoded(parts[0]));
              form.put("client_secret", urlDecoded(parts[1]));
            });
    return form;
  }

  private static String urlDecoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
