package io.foyer.salesforce.sandbox.pages;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.web.Html;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A field's value for people: always escaped, linked only where a link is safe. */
final class FieldText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private FieldText() {}

  static String html(Field field, Found row) {
    var value = row.values().get(field.name());
    if (value == null) {
      return "<span class=\"none\">\u2014</span>";
    }
    return switch (field.type()) {
      case BOOLEAN -> Boolean.TRUE.equals(value) ? "Yes" : "No";
      case URL -> link(value.toString());
      case EMAIL -> "<a href=\"mailto:%1$s\">%1$s</a>".formatted(Html.escape(value.toString()));
      case TEXTAREA -> "<div class=\"text\">%s</div>".formatted(Html.escape(value.toString()));
      case REFERENCE -> reference(field, value.toString(), row);
      default -> Html.escape(plain(field.type(), value));
    };
  }

  /** A value in words. */
  static String plain(FieldType type, @Nullable Object value) {
    if (value instanceof Instant moment) {
      return MOMENT.format(moment);
    } else if (value instanceof LocalDate day) {
      return DAY.format(day);
    } else if (value instanceof BigDecimal number) {
      var text = NumberFormat.getNumberInstance(Locale.UK).format(number);
      return type == FieldType.CURRENCY ? "USD " + text : text;
    }
    return value == null ? "" : value.toString();
  }

  /** The name of the record that a reference points to. */
  static String referenceName(Field field, String id, Found row) {
    var parent = row.values().get(field.target().relationship());
    if (parent instanceof Found found) {
      for (var name : found.values().values()) {
        if (name != null) {
          return name.toString();
        }
      }
    }
    return id;
  }

  private static String reference(Field field, String id, Found row) {
    return "<a href=\"/%s\">%s</a>"
        .formatted(Html.escape(id), Html.escape(referenceName(field, id, row)));
  }

  /** Only web addresses become links; anything else stays text. */
  static String link(String address) {
    var text = Html.escape(address);
    return address.startsWith("https://") || address.startsWith("http://")
        ? "<a href=\"%1$s\" rel=\"noopener noreferrer\">%1$s</a>".formatted(text)
        : text;
  }
}
