package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.oauth.Browser;
import io.foyer.salesforce.sandbox.oauth.LoginPage;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Layouts;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Route;
import io.foyer.salesforce.sandbox.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** All addresses for people; whoever is not logged in is asked to, and led on afterwards. */
public final class Pages {
  private final Org org;
  private final Browser browser;
  private final LoginPage login;
  private final ApiLogPage log;
  private final ChangeEventsPage changes;
  private final BinPage bin;
  private final HomePage home;
  private final ListPage lists;
  private final RecordPage records;
  private final EditPage edits;
  private final Answer style = style();

  public Pages(Org org, Browser browser, LoginPage login) {
    var layouts = new Layouts(org.schema());
    var desk = new Desk(org, browser);
    this.org = org;
    this.browser = browser;
    this.login = login;
    this.log = new ApiLogPage(org, desk);
    this.changes = new ChangeEventsPage(org, desk);
    this.bin = new BinPage(org, desk, browser);
    this.home = new HomePage(org, layouts, desk);
    this.lists = new ListPage(org, layouts, desk);
    this.records = new RecordPage(org, layouts, desk);
    this.edits = new EditPage(org, layouts, desk, browser, records);
  }

  /** Adds them; to be called last, for a record's address takes any single word. */
  public void addTo(Router router) {
    FoyerConnection.of(System::getenv)
        .map(foyer -> new ConsolePage(org, browser, login, foyer))
        .ifPresent(page -> page.addTo(router));
    add(router, "GET", "/", home::show);
    add(router, "GET", "/setup/api-log", log::show);
    add(router, "GET", "/setup/change-events", changes::show);
    add(router, "GET", "/setup/recycle-bin", bin::show);
    add(router, "POST", "/setup/recycle-bin", bin::restore);
    router.add("GET", "/assets/pages.css", call -> style);
    add(router, "GET", "/o/{object}", lists::show);
    add(router, "GET", "/o/{object}/new", edits::showNew);
    add(router, "POST", "/o/{object}/new", edits::create);
    add(router, "GET", "/{id}", records::show);
    add(router, "GET", "/{id}/e", edits::showEdit);
    add(router, "POST", "/{id}/e", edits::update);
    add(router, "POST", "/{id}/delete", edits::delete);
  }

  private void add(Router router, String method, String path, Route route) {
    router.add(
        method, path, call -> browser.user(call).isPresent() ? route.answer(call) : ask(call));
  }

  private Answer ask(Call call) {
    if (!call.method().equals("GET")) {
      return login.show("/", "");
    }
    return login.show(call.query().isEmpty() ? call.path() : call.path() + "?" + call.query(), "");
  }

  private static Answer style() {
    try (var file = Pages.class.getResourceAsStream("/pages.css")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Answer.of(200, "text/css;charset=UTF-8", text).with("Cache-Control", "max-age=300");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
