package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import java.util.Optional;

/** Who sits in front of the browser: a session the server keeps, named by a cookie. */
public final class Browser {
  private static final String COOKIE = "sid";
  private final Tokens tokens;

  public Browser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The signed-in user's id. */
  public Optional<String> user(Call call) {
    return Optional.ofNullable(call.cookie(COOKIE))
        .flatMap(token -> tokens.find(token, Grant.Kind.BROWSER))
        .map(Grant::user);
  }

  Answer signIn(String user, Answer answer) {
    var token = tokens.issue(Grant.Kind.BROWSER, Grant.toBrowser(user));
    var life = Grant.Kind.BROWSER.life().toSeconds();
    return answer.with(
        "Set-Cookie",
        "%s=%s; Path=/; HttpOnly; SameSite=Lax; Max-Age=%d".formatted(COOKIE, token, life));
  }

  Answer signOut(Call call, Answer answer) {
    var token = call.cookie(COOKIE);
    if (token != null) {
      tokens.revoke(token);
    }
    return answer.with("Set-Cookie", COOKIE + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
  }

  /** A text that only pages of this session know; forms carry it back. */
  public String formKey(Call call) {
    return Secrets.digest("form " + Optional.ofNullable(call.cookie(COOKIE)).orElse(""));
  }

  /** Whether a form was sent from a page of this org by this session. */
  public boolean isOwnForm(Call call) {
    var key = call.form().getOrDefault("form_key", "");
    return isSameOrigin(call) && Secrets.equal(key, formKey(call));
  }

  /** Browsers name the sending page's origin on every POST. */
  static boolean isSameOrigin(Call call) {
    var origin = call.header("origin");
    var host = call.header("host");
    return origin == null
        || (host != null && (origin.equals("http://" + host) || origin.equals("https://" + host)));
  }
}
