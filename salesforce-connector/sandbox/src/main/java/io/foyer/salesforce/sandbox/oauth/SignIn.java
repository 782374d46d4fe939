package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Router;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** All addresses of OAuth and OpenID Connect. */
public final class SignIn {
  private final Directory directory;
  private final Tokens tokens;
  private final SigningKey key;
  private final Authorization authorization;
  private final TokenEndpoint tokenEndpoint;
  private final Identity identity;
  private final LoginPage login;
  private final Browser browser;

  public SignIn(Directory directory, Tokens tokens, Passwords passwords, Keys keys, Clock clock) {
    var clients = new Clients();
    this.browser = new Browser(tokens);
    this.directory = directory;
    this.tokens = tokens;
    this.key = keys.own();
    this.login = new LoginPage(passwords, browser);
    this.authorization = new Authorization(clients, tokens, browser, login);
    this.tokenEndpoint =
        new TokenEndpoint(
            clients,
            tokens,
            passwords,
            new ActingUsers(directory, keys.apps(), clock),
            new TokenAnswers(tokens, directory, keys.own(), clock));
    this.identity = new Identity(tokens, directory);
  }

  /** Who sits in front of the browser, for pages of people. */
  public Browser browser() {
    return browser;
  }

  public LoginPage login() {
    return login;
  }

  public void addTo(Router router) {
    login.addTo(router);
    router
        .add("GET", "/.well-known/openid-configuration", call -> discovery())
        .add("GET", "/id/keys", call -> Answer.json(200, key.published()))
        .add("GET", "/services/oauth2/authorize", authorization::answer)
        .add("POST", "/services/oauth2/token", tokenEndpoint::answer)
        .add("GET", "/services/oauth2/userinfo", identity::userInfo)
        .add("POST", "/services/oauth2/userinfo", identity::userInfo)
        .add("POST", "/services/oauth2/revoke", this::revoke)
        .add("GET", "/services/oauth2/revoke", this::revoke)
        .add("GET", "/id/{org}/{user}", identity::identity);
  }

  private Answer revoke(Call call) {
    var token = call.form().getOrDefault("token", call.parameters().getOrDefault("token", ""));
    if (tokens.revoke(token)) {
      return Answer.empty(200);
    }
    return Answer.json(
        400, "{\"error\":\"invalid_token\",\"error_description\":\"invalid token: token\"}");
  }

  private Answer discovery() {
    var base = directory.myDomain();
    var body = new LinkedHashMap<String, Object>();
    body.put("issuer", base);
    body.put("authorization_endpoint", base + "/services/oauth2/authorize");
    body.put("token_endpoint", base + "/services/oauth2/token");
    body.put("revocation_endpoint", base + "/services/oauth2/revoke");
    body.put("userinfo_endpoint", base + "/services/oauth2/userinfo");
    body.put("jwks_uri", base + "/id/keys");
    body.put("scopes_supported", List.of("api", "openid", "profile", "email", "refresh_token"));
    body.put("response_types_supported", List.of("code"));
    body.put("subject_types_supported", List.of("public"));
    body.put("id_token_signing_alg_values_supported", List.of("RS256"));
    body.put("code_challenge_methods_supported", List.of("S256"));
    body.put("display_values_supported", List.of("page"));
    body.put(
        "token_endpoint_auth_methods_supported",
        List.of("client_secret_post", "client_secret_basic"));
    return Answer.json(200, Json.text(body));
  }
}
