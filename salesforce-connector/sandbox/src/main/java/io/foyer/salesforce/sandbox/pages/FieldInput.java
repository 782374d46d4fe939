package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.soql.Listing;
import io.foyer.salesforce.sandbox.web.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The control by which a person changes a field. */
final class FieldInput {
  // Beyond this a list to choose from helps nobody; the id is typed instead.
  private static final int MOST_CHOICES = 200;
  private static final int LONG_TEXT = 255;
  private final Org org;

  FieldInput(Org org) {
    this.org = org;
  }

  String html(Field field, String value, boolean wrong) {
    var id = "f-" + field.name();
    var help =
        field.help() == null
            ? ""
            : "<small id=\"%s-help\">%s</small>".formatted(id, Html.escape(field.help()));
    var attributes =
        "id=\"%s\" name=\"%s\"%s%s%s"
            .formatted(
                id,
                field.name(),
                field.isRequired() && field.type() != FieldType.BOOLEAN ? " required" : "",
                wrong ? " aria-invalid=\"true\"" : "",
                help.isEmpty() ? "" : " aria-describedby=\"" + id + "-help\"");
    var mark = field.isRequired() ? " <abbr title=\"required\">*</abbr>" : "";
    return "<div class=\"%s\"><label for=\"%s\">%s%s</label>%s%s</div>"
        .formatted(
            field.size().length() > LONG_TEXT ? "wide" : "narrow",
            id,
            Html.escape(Table.label(field)),
            mark,
            control(field, value, attributes),
            help);
  }

  private String control(Field field, String value, String attributes) {
    return switch (field.type()) {
      case BOOLEAN ->
          "<input type=\"checkbox\" value=\"true\" %s%s>"
              .formatted(attributes, value.equals("true") ? " checked" : "");
      case PICKLIST -> choice(attributes, value, named(field.values()));
      case REFERENCE -> reference(field, value, attributes);
      case TEXTAREA ->
          "<textarea rows=\"%d\" maxlength=\"%d\" %s>\n%s</textarea>"
              .formatted(
                  field.size().length() > LONG_TEXT ? 5 : 2,
                  field.size().length(),
                  attributes,
                  Html.escape(value));
      default ->
          "<input type=\"%s\" value=\"%s\" %s%s>"
              .formatted(kind(field.type()), Html.escape(value), attributes, limit(field));
    };
  }

  private static String kind(FieldType type) {
    return switch (type) {
      case EMAIL -> "email";
      case PHONE -> "tel";
      case DATE -> "date";
      case INT, DOUBLE, CURRENCY, PERCENT -> "number";
      default -> "text";
    };
  }

  private static String limit(Field field) {
    if (field.type().isDecimal()) {
      return field.size().scale() == 0 ? "" : " step=\"any\"";
    }
    return field.type().isText() ? " maxlength=\"%d\"".formatted(field.size().length()) : "";
  }

  private String reference(Field field, String value, String attributes) {
    var choices = new LinkedHashMap<String, String>();
    for (var name : field.target().to()) {
      var target = org.schema().required(name);
      records(target).forEach(row -> choices.put(String.valueOf(row.id()), title(target, row)));
    }
    if (choices.size() > MOST_CHOICES) {
      return "<input type=\"text\" maxlength=\"18\" value=\"%s\" placeholder=\"Record ID\" %s>"
          .formatted(Html.escape(value), attributes);
    }
    return choice(attributes, value, choices);
  }

  private List<Found> records(ObjectType target) {
    var paths = Paths.of(org.schema(), target, List.of());
    var range = new Listing.Range("", null, MOST_CHOICES + 1, 0);
    return org.queries().list(new Listing(target, paths, range));
  }

  private static String title(ObjectType type, Found row) {
    return type.nameField()
        .map(field -> row.values().get(field.name()))
        .map(Object::toString)
        .orElse(String.valueOf(row.id()));
  }

  private static Map<String, String> named(List<String> values) {
    var choices = new LinkedHashMap<String, String>();
    values.forEach(value -> choices.put(value, value));
    return choices;
  }

  private static String choice(String attributes, String value, Map<String, String> choices) {
    if (!value.isEmpty()) {
      choices.putIfAbsent(value, value);
    }
    var options =
        choices.entrySet().stream()
            .map(
                each ->
                    "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                            Html.escape(each.getKey()),
                            each.getKey().equals(value) ? " selected" : "",
                            Html.escape(each.getValue())))
            .collect(Collectors.joining());
    return "<select %s><option value=\"\">--None--</option>%s</select>"
        .formatted(attributes, options);
  }
}
