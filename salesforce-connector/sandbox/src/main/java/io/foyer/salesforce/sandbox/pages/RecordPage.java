package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.ChildLink;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.Layouts;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Section;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.soql.Listing;
import io.foyer.salesforce.sandbox.soql.Retrieval;
import io.foyer.salesforce.sandbox.store.RecordId;
import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One record with its fields and what is related to it. */
final class RecordPage {
  private static final int RELATED = 20;
  private final Org org;
  private final Layouts layouts;
  private final Desk desk;

  RecordPage(Org org, Layouts layouts, Desk desk) {
    this.org = org;
    this.layouts = layouts;
    this.desk = desk;
  }

  /** The record named in the path, if it lives. */
  Optional<Row> record(Call call) {
    return RecordId.parse(call.value("id"))
        .flatMap(id -> org.schema().typeOfId(id).flatMap(type -> org.records().find(type, id)));
  }

  Answer show(Call call) {
    return record(call)
        .map(record -> desk.page(call, 200, record.title(), main(call, record)))
        .orElseGet(() -> desk.notFound(call));
  }

  private String main(Call call, Row record) {
    var type = record.type();
    var sections = layouts.of(type);
    var fields = sections.stream().flatMap(section -> section.fields().stream()).toList();
    var paths = Paths.of(org.schema(), type, fields);
    var found = org.queries().retrieve(new Retrieval(type, paths, List.of(record.id()))).get(0);
    int last = sections.size() - 1;
    // What happened with a person matters more than who changed the record when.
    return head(call, record)
        + html(sections.subList(0, last), found)
        + related(type, record.id())
        + html(sections.subList(last, last + 1), found);
  }

  private static String html(List<Section> sections, Found found) {
    return sections.stream().map(section -> section(section, found)).collect(Collectors.joining());
  }

  private String head(Call call, Row record) {
    var delete =
        record.type().isDeletable()
            ? """
              <form method="post" action="/%s/delete">%s<button type="submit" class="quiet">Delete</button></form>
              """
                .formatted(record.id(), desk.formKey(call))
            : "";
    return """
    <div class="head"><div><p class="kind"><a href="/o/%s">%s</a></p><h1>%s</h1></div>
    <div class="actions"><a class="button primary" href="/%s/e">Edit</a>%s</div></div>
    """
        .formatted(
            record.type().name(),
            Html.escape(record.type().label()),
            Html.escape(record.title()),
            record.id(),
            delete);
  }

  private static String section(Section section, Found found) {
    var rows =
        section.fields().stream()
            .map(
                field ->
                    "<div%s><dt>%s</dt><dd>%s</dd></div>"
                        .formatted(
                            isWide(field) ? " class=\"wide\"" : "",
                            Html.escape(Table.label(field)),
                            FieldText.html(field, found)))
            .collect(Collectors.joining("\n"));
    return "<section class=\"card\"><h2>%s</h2><dl>%s</dl></section>"
        .formatted(Html.escape(section.title()), rows);
  }

  private static boolean isWide(Field field) {
    return field.size().length() > 255;
  }

  private String related(ObjectType type, String id) {
    return org.schema().children(type).stream()
        .map(link -> related(link, id))
        .collect(Collectors.joining());
  }

  private String related(ChildLink link, String id) {
    var table = new Table(link.child(), layouts);
    var paths = Paths.of(org.schema(), link.child(), table.columns());
    var parent = new Listing.Parent(link.field(), id);
    var range = new Listing.Range("", parent, RELATED, 0);
    var rows = org.queries().list(new Listing(link.child(), paths, range));
    var content = rows.isEmpty() ? "<p class=\"empty\">None</p>" : table.html(rows);
    return """
    <section class="card"><div class="head"><h2>%s</h2><a class="button" href="/o/%s/new?%s=%s">New</a></div>%s</section>
    """
        .formatted(Html.escape(title(link)), link.child().name(), link.field().name(), id, content);
  }

  private static String title(ChildLink link) {
    return link.name().replaceAll("__r$", "").replace('_', ' ');
  }
}
