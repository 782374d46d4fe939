package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.Layouts;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Trait;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.web.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records in rows; the first column leads to the record. */
final class Table {
  private static final int COLUMNS = 5;
  private static final Map<String, List<String>> CHOSEN =
      Map.of(
          "Account",
          List.of("Web_Domain__c", "Industry", "BillingCountry", "Target_Account__c", "OwnerId"),
          "Contact",
          List.of("AccountId", "Title", "Email", "OwnerId"),
          "Lead",
          List.of("Company", "Email", "Status", "Country", "OwnerId"),
          "Opportunity",
          List.of("AccountId", "StageName", "Amount", "CloseDate", "OwnerId"),
          "Event",
          List.of("StartDateTime", "WhoId", "Outcome__c", "Playback_URL__c", "OwnerId"));
  private final ObjectType type;
  private final List<Field> columns;

  Table(ObjectType type, Layouts layouts) {
    this.type = type;
    this.columns = new ArrayList<>(nameFirst(type));
    var chosen = CHOSEN.get(type.name());
    if (chosen == null) {
      layouts.of(type).stream()
          .flatMap(section -> section.fields().stream())
          .filter(field -> isShort(field) && !columns.contains(field))
          .limit(COLUMNS)
          .forEach(columns::add);
    } else {
      chosen.stream().map(type::required).forEach(columns::add);
    }
  }

  private static List<Field> nameFirst(ObjectType type) {
    return List.of(type.nameField().orElseGet(() -> type.required("Id")));
  }

  private static boolean isShort(Field field) {
    return field.type() != FieldType.TEXTAREA
        && !field.is(Trait.SYSTEM)
        && !field.name().equals("OwnerId");
  }

  List<Field> columns() {
    return columns;
  }

  String html(List<Found> rows) {
    var head =
        columns.stream()
            .map(field -> "<th scope=\"col\">" + Html.escape(label(field)) + "</th>")
            .collect(Collectors.joining());
    var body = rows.stream().map(this::row).collect(Collectors.joining("\n"));
    return "<div class=\"scroll\"><table><thead><tr>%s</tr></thead><tbody>\n%s\n</tbody></table></div>"
        .formatted(head, body);
  }

  private String row(Found row) {
    var first = columns.get(0);
    var title =
        Optional.ofNullable(row.values().get(first.name()))
            .map(Object::toString)
            .orElse("(no name)");
    var cells =
        columns.stream()
            .skip(1)
            .map(field -> "<td>" + FieldText.html(field, row) + "</td>")
            .collect(Collectors.joining());
    return "<tr><th scope=\"row\"><a href=\"/%s\">%s</a></th>%s</tr>"
        .formatted(Html.escape(String.valueOf(row.id())), Html.escape(title), cells);
  }

  /** {@code Owner} for {@code Owner ID}. */
  static String label(Field field) {
    return field.reference() == null ? field.label() : field.label().replaceAll(" ID$", "");
  }

  ObjectType type() {
    return type;
  }
}
