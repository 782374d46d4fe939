package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.oauth.Browser;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import java.util.List;

/** The frame around every page of a signed-in person. */
final class Desk {
  static final List<String> FOYER =
      List.of(
          "Site__c",
          "Live_Stream__c",
          "Routing_Rule__c",
          "Team__c",
          "Business_Hours__c",
          "Setting__c");
  static final List<String> SALES = List.of("Account", "Contact", "Lead", "Opportunity", "Event");
  private final Org org;
  private final Browser browser;

  Desk(Org org, Browser browser) {
    this.org = org;
    this.browser = browser;
  }

  /**
   * A page.
   *
   * @param main HTML with all texts escaped
   */
  Answer page(Call call, int status, String title, String main) {
    var user = browser.user(call).flatMap(org.directory()::user).map(Row::title).orElse("");
    var body =
        """
        <a class="skip" href="#main">Skip to content</a>
        <header class="top" aria-label="Local Salesforce">
        <a class="brand" href="/"><span aria-hidden="true">\u2601</span> Local Salesforce</a>
        <nav aria-label="Objects">%s</nav>
        <form method="post" action="/logout" class="who">%s<span>%s</span><button type="submit">Log Out</button></form>
        </header>
        <main id="main" aria-label="Record pages">%s</main>
        """
            .formatted(navigation(call), formKey(call), Html.escape(user), main);
    return Html.page(status, title + " | Local Salesforce", body);
  }

  Answer notFound(Call call) {
    return page(
        call,
        404,
        "Not found",
        "<h1>There is no such page</h1><p>The record may be deleted. <a href=\"/\">Go to the home"
            + " page</a> to look for it.</p>");
  }

  /** The hidden field that proves a form is ours. */
  String formKey(Call call) {
    return "<input type=\"hidden\" name=\"form_key\" value=\"%s\">"
        .formatted(browser.formKey(call));
  }

  private String navigation(Call call) {
    var links = new StringBuilder();
    for (var name : FOYER) {
      links.append(link(call, org.schema().required(name)));
    }
    for (var name : SALES) {
      links.append(link(call, org.schema().required(name)));
    }
    return links.toString();
  }

  private static String link(Call call, ObjectType type) {
    var current = call.path().equals("/o/" + type.name()) ? " aria-current=\"page\"" : "";
    return "<a href=\"/o/%s\"%s>%s</a>"
        .formatted(type.name(), current, Html.escape(type.labelPlural()));
  }
}
