package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import io.foyer.salesforce.sandbox.web.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The authorization endpoint: hands a code to an app for whoever is logged in. */
final class Authorization {
  private final Clients clients;
  private final Tokens tokens;
  private final Browser browser;
  private final LoginPage login;

  Authorization(Clients clients, Tokens tokens, Browser browser, LoginPage login) {
    this.clients = clients;
    this.tokens = tokens;
    this.browser = browser;
    this.login = login;
  }

  Answer answer(Call call) {
    var asked = call.parameters();
    var client = clients.find(asked.getOrDefault("client_id", ""));
    if (client.isEmpty()) {
      return refused("invalid_client_id", "client identifier invalid");
    }
    if (!client.get().mayRedirectTo(asked.getOrDefault("redirect_uri", ""))) {
      return refused(
          "redirect_uri_mismatch", "redirect_uri must match configuration: this machine only");
    }
    if (!asked.getOrDefault("response_type", "").equals("code")) {
      return back(asked, Map.of("error", "unsupported_response_type"));
    }
    if (asked.containsKey("code_challenge")
        && !asked.getOrDefault("code_challenge_method", "").equals("S256")) {
      return back(
          asked,
          Map.of("error", "invalid_request", "error_description", "code challenge must be S256"));
    }
    return signedIn(call, asked);
  }

  private Answer signedIn(Call call, Map<String, String> asked) {
    var prompt = asked.getOrDefault("prompt", "");
    var user = browser.user(call);
    if (user.isPresent() && !prompt.contains("login")) {
      return back(asked, Map.of("code", code(user.get(), asked)));
    }
    if (prompt.contains("none")) {
      return back(asked, Map.of("error", "login_required"));
    }
    var again = new LinkedHashMap<>(asked);
    again.remove("prompt");
    return login.show(call.path() + "?" + encoded(again), asked.getOrDefault("login_hint", ""));
  }

  private String code(String user, Map<String, String> asked) {
    var bound = new LinkedHashMap<String, String>();
    for (var name : new String[] {"redirect_uri", "code_challenge", "nonce"}) {
      bound.put(name, asked.getOrDefault(name, ""));
    }
    var scope = asked.getOrDefault("scope", "api refresh_token openid");
    return tokens.issue(
        Grant.Kind.CODE,
        new Grant(user, asked.getOrDefault("client_id", ""), scope, Json.text(bound)));
  }

  private static Answer back(Map<String, String> asked, Map<String, String> result) {
    var all = new LinkedHashMap<>(result);
    if (asked.containsKey("state")) {
      all.put("state", asked.get("state"));
    }
    var address = asked.getOrDefault("redirect_uri", "");
    return Answer.redirect(address + (address.contains("?") ? "&" : "?") + encoded(all));
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Answer refused(String error, String description) {
    var body =
        "<main class=\"login\"><h1>We can't authorize you</h1><p class=\"error\" role=\"alert\">error=%s &amp; error_description=%s</p></main>"
            .formatted(error, Html.escape(description));
    return Html.page(400, "Authorization error", body);
  }
}
