package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Layouts;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.soql.Listing;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An object's records, fifty at a time, to be searched by name. */
final class ListPage {
  private static final int ROWS = 50;
  private static final int LAST_OFFSET = 2000;
  private final Org org;
  private final Layouts layouts;
  private final Desk desk;

  ListPage(Org org, Layouts layouts, Desk desk) {
    this.org = org;
    this.layouts = layouts;
    this.desk = desk;
  }

  Answer show(Call call) {
    return org.schema()
        .type(call.value("object"))
        .map(type -> show(call, type))
        .orElseGet(() -> desk.notFound(call));
  }

  private Answer show(Call call, ObjectType type) {
    var search = call.parameters().getOrDefault("q", "").strip();
    int offset = offset(call.parameters().getOrDefault("from", "0"));
    var table = new Table(type, layouts);
    var paths = Paths.of(org.schema(), type, table.columns());
    var rows =
        org.queries()
            .list(new Listing(type, paths, new Listing.Range(search, null, ROWS + 1, offset)));
    boolean more = rows.size() > ROWS;
    var shown = more ? rows.subList(0, ROWS) : rows;
    var content = shown.isEmpty() ? empty(type, search) : table.html(shown);
    var main = head(type, search) + content + steps(type, search, offset, more);
    return desk.page(call, 200, type.labelPlural(), main);
  }

  private static int offset(String text) {
    return text.matches("\\d{1,4}") ? Math.min(LAST_OFFSET, Integer.parseInt(text)) : 0;
  }

  private static String head(ObjectType type, String search) {
    return """
    <div class="head"><h1>%1$s</h1>
    <form method="get" role="search"><input type="search" name="q" value="%2$s" aria-label="Search %1$s" placeholder="Search by name"><button type="submit">Search</button></form>
    <a class="button primary" href="/o/%3$s/new">New</a></div>
    """
        .formatted(Html.escape(type.labelPlural()), Html.escape(search), type.name());
  }

  private static String empty(ObjectType type, String search) {
    return search.isEmpty()
        ? "<p class=\"empty\">No %s yet. Choose New to create the first record.</p>"
            .formatted(Html.escape(type.labelPlural().toLowerCase(Locale.ROOT)))
        : "<p class=\"empty\">Nothing is named like \u201c%s\u201d.</p>"
            .formatted(Html.escape(search));
  }

  private static String steps(ObjectType type, String search, int offset, boolean more) {
    var steps = new StringBuilder("<nav class=\"steps\" aria-label=\"Pages\">");
    if (offset > 0) {
      steps.append(step(type, search, Math.max(0, offset - ROWS), "Previous"));
    }
    if (more && offset + ROWS <= LAST_OFFSET) {
      steps.append(step(type, search, offset + ROWS, "Next"));
    }
    return steps.append("</nav>").toString();
  }

  private static String step(ObjectType type, String search, int from, String label) {
    return "<a class=\"button\" href=\"/o/%s?q=%s&amp;from=%d\">%s</a>"
        .formatted(type.name(), URLEncoder.encode(search, StandardCharsets.UTF_8), from, label);
  }
}
