package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Layouts;
import io.foyer.salesforce.sandbox.soql.Listing;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import java.util.List;
import java.util.stream.Collectors;

/** The first page: all objects with their number of records, and the latest events. */
final class HomePage {
  private static final int EVENTS = 10;
  private final Org org;
  private final Layouts layouts;
  private final Desk desk;

  HomePage(Org org, Layouts layouts, Desk desk) {
    this.org = org;
    this.layouts = layouts;
    this.desk = desk;
  }

  Answer show(Call call) {
    var main =
        """
        <h1>%s</h1>
        <section class="card"><h2>Foyer</h2><ul class="tiles">%s</ul></section>
        <section class="card"><h2>Sales</h2><ul class="tiles">%s</ul></section>
        <section class="card"><h2>Latest events</h2>%s</section>
        <section class="card"><h2>Setup</h2><ul class="tiles"><li><a href="/setup/api-log"><strong>API log</strong><span>%,d</span></a></li><li><a href="/setup/change-events"><strong>Change events</strong></a></li><li><a href="/setup/recycle-bin"><strong>Recycle bin</strong></a></li></ul></section>
        """
            .formatted(
                Html.escape(org.directory().organization().title()),
                tiles(Desk.FOYER),
                tiles(Desk.SALES),
                events(),
                org.usage().used());
    return desk.page(call, 200, "Home", main);
  }

  private String tiles(List<String> names) {
    return names.stream().map(this::tile).collect(Collectors.joining());
  }

  private String tile(String name) {
    var type = org.schema().required(name);
    // Names come from the schema, never from a caller.
    var count = org.queries().run("SELECT count() FROM " + name, 1, false).size();
    return "<li><a href=\"/o/%s\"><strong>%s</strong><span>%,d</span></a></li>"
        .formatted(name, Html.escape(type.labelPlural()), count);
  }

  private String events() {
    var type = org.schema().required("Event");
    var table = new Table(type, layouts);
    var paths = Paths.of(org.schema(), type, table.columns());
    var rows = org.queries().list(new Listing(type, paths, new Listing.Range("", null, EVENTS, 0)));
    return rows.isEmpty()
        ? "<p class=\"empty\">No events yet. Foyer writes one when a conversation ends.</p>"
        : table.html(rows);
  }
}
