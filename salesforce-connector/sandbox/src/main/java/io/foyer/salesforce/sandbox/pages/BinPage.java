package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.oauth.Browser;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.soql.Queries;
import io.foyer.salesforce.sandbox.store.RecordId;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import java.util.List;
import java.util.stream.Collectors;

/** What was deleted, to be taken back. */
final class BinPage {
  private static final int ROWS = 20;
  private final Org org;
  private final Desk desk;
  private final Browser browser;

  BinPage(Org org, Desk desk, Browser browser) {
    this.org = org;
    this.desk = desk;
    this.browser = browser;
  }

  Answer show(Call call) {
    return show(call, "");
  }

  private Answer show(Call call, String error) {
    var sections =
        org.schema().types().stream()
            .filter(ObjectType::isDeletable)
            .map(type -> section(call, type))
            .collect(Collectors.joining());
    var message =
        error.isEmpty()
            ? ""
            : "<p class=\"error\" role=\"alert\">%s</p>".formatted(Html.escape(error));
    var content =
        sections.isEmpty() ? "<p class=\"empty\">The recycle bin is empty.</p>" : sections;
    return desk.page(call, 200, "Recycle bin", "<h1>Recycle bin</h1>" + message + content);
  }

  Answer restore(Call call) {
    var id = RecordId.parse(call.form().getOrDefault("id", ""));
    if (id.isEmpty() || !browser.isOwnForm(call)) {
      return show(call, "The form came from another site. Please try again here.");
    }
    var author = org.author(browser.user(call).orElseThrow());
    var saved = org.records().life().undelete(List.of(id.get()), author).get(0);
    return saved.success()
        ? Answer.redirect("/" + id.get())
        : show(call, saved.errors().get(0).message());
  }

  private String section(Call call, ObjectType type) {
    var rows = deleted(type);
    if (rows.isEmpty()) {
      return "";
    }
    var lines = rows.stream().map(row -> line(call, type, row)).collect(Collectors.joining());
    return "<section class=\"card\"><h2>%s</h2><table><tbody>%s</tbody></table></section>"
        .formatted(Html.escape(type.labelPlural()), lines);
  }

  private List<Found> deleted(ObjectType type) {
    // Names come from the schema, never from a caller.
    var soql =
        "SELECT Id, %s FROM %s WHERE IsDeleted = true ORDER BY SystemModstamp DESC LIMIT %d"
            .formatted(name(type).equals("Id") ? "CreatedDate" : name(type), type, ROWS);
    return org.queries().run(soql, Queries.LARGEST_PAGE, true).rows();
  }

  private static String name(ObjectType type) {
    return type.nameField().map(Field::name).orElse("Id");
  }

  private String line(Call call, ObjectType type, Found row) {
    var name = String.valueOf(row.values().getOrDefault(name(type), row.id()));
    return """
    <tr><th scope="row">%s</th><td><form method="post" action="/setup/recycle-bin">%s<input type="hidden" name="id" value="%s"><button type="submit">Restore</button></form></td></tr>
    """
        .formatted(Html.escape(name), desk.formKey(call), Html.escape(String.valueOf(row.id())));
  }
}
