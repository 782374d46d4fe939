package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import io.foyer.salesforce.sandbox.web.Router;

/** Logging in and out with a browser. */
public final class LoginPage {
  private static final String WRONG =
      "Please check your username and password. If you still can't log in, contact your"
          + " Salesforce administrator.";
  private final Passwords passwords;
  private final Browser browser;

  public LoginPage(Passwords passwords, Browser browser) {
    this.passwords = passwords;
    this.browser = browser;
  }

  public void addTo(Router router) {
    router
        .add("GET", "/login", call -> show(call.parameters().getOrDefault("startURL", "/"), ""))
        .add("POST", "/login", this::submit)
        .add("POST", "/logout", this::leave);
  }

  /** The page, going on to {@code startUrl} afterwards. */
  public Answer show(String startUrl, String username) {
    return show(200, startUrl, username, "");
  }

  private Answer submit(Call call) {
    var form = call.form();
    var start = local(form.getOrDefault("startURL", "/"));
    var username = form.getOrDefault("username", "").strip();
    if (!Browser.isSameOrigin(call)) {
      return show(403, start, username, "The form came from another site. Please log in here.");
    }
    return passwords
        .check(username, form.getOrDefault("pw", ""))
        .map(user -> browser.signIn(user, Answer.redirect(start)))
        .orElseGet(() -> show(200, start, username, WRONG));
  }

  private Answer leave(Call call) {
    return browser.isOwnForm(call)
        ? browser.signOut(call, Answer.redirect("/"))
        : Answer.redirect("/");
  }

  /** Only this org's own pages, never another site. */
  private static String local(String address) {
    boolean own =
        address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
    return own && address.chars().noneMatch(c -> c < ' ') ? address : "/";
  }

  private static Answer show(int status, String startUrl, String username, String error) {
    var message = error.isEmpty() ? "" : "<p class=\"error\" role=\"alert\">" + error + "</p>";
    var body =
        """
        <main class="login">
        <div class="brand" aria-hidden="true">\u2601</div>
        <h1>Local Salesforce</h1>
        %s
        <form method="post" action="/login">
        <input type="hidden" name="startURL" value="%s">
        <label for="username">Username</label>
        <input id="username" name="username" value="%s" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
        <label for="password">Password</label>
        <input id="password" name="pw" type="password" autocomplete="current-password" required>
        <button type="submit" class="primary">Log In</button>
        </form>
        <p class="hint">This org holds samples only. Log in as ana@foyer.example (rep) or olga@foyer.example (sales ops); the password is foyer-demo.</p>
        </main>
        """
            .formatted(message, Html.escape(local(startUrl)), Html.escape(username));
    return Html.page(status, "Login | Local Salesforce", body);
  }
}
