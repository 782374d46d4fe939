package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.oauth.Browser;
import io.foyer.salesforce.sandbox.oauth.LoginPage;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The app page "Foyer": the console in a frame, let in by a code, as the package's page does. */
public final class ConsolePage {
  private static final String PATH = "/lightning/n/Foyer";
  private static final String SCRIPT = "/assets/console-page.js";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self';"
          + " connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; frame-src ";

  private final Org org;
  private final Browser browser;
  private final LoginPage login;
  private final FoyerConnection foyer;

  public ConsolePage(Org org, Browser browser, LoginPage login, FoyerConnection foyer) {
    this.org = org;
    this.browser = browser;
    this.login = login;
    this.foyer = foyer;
  }

  public void addTo(Router router) {
    var script = script();
    router
        .add("GET", SCRIPT, call -> script)
        .add("GET", PATH, this::show)
        .add("POST", PATH + "/code", this::code);
  }

  private Answer show(Call call) {
    if (browser.user(call).isEmpty()) {
      return login.show(PATH, "");
    }
    var main =
        """
        <h1>Foyer</h1>
        <p class="error" role="alert" hidden>Foyer gave no code. Is it running?</p>
        <script src="%s"></script>
        <iframe class="console" title="Foyer" src="%s/console/?embedded=1" data-form-key="%s"></iframe>
        """
            .formatted(SCRIPT, Html.escape(foyer.url()), browser.formKey(call));
    return new Desk(org, browser)
        .page(call, 200, "Foyer", main)
        .with("Content-Security-Policy", POLICY + foyer.url());
  }

  private Answer code(Call call) {
    if (!browser.isOwnForm(call)) {
      return Answer.empty(403);
    }
    Optional<String> code =
        browser.user(call).flatMap(user -> foyer.codeFor(user, org.directory().orgId()));
    return code.map(each -> Answer.json(200, Json.text(Map.of("code", each))))
        .orElseGet(() -> Answer.empty(503));
  }

  private static Answer script() {
    try (var file = ConsolePage.class.getResourceAsStream("/console-page.js")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Answer.of(200, "text/javascript;charset=UTF-8", text)
          .with("X-Content-Type-Options", "nosniff");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
