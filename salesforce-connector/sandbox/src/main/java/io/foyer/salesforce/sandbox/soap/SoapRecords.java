package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.soql.Found;
import io.foyer.salesforce.sandbox.soql.Page;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Xml;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Records in and out of SOAP. */
final class SoapRecords {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private SoapRecords() {}

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  static void page(Xml xml, String name, Page page) {
    xml.open(name, "QueryResult")
        .element("done", page.isDone())
        .element("queryLocator", page.next());
    page.rows().forEach(row -> record(xml, "records", "sf:sObject", row));
    xml.element("size", page.size()).close(name);
  }

  static void record(Xml xml, String name, String type, Found row) {
    xml.open(name, type).element("sf:type", row.type());
    // A partner record always begins with its id, and the selected id comes again below.
    xml.element("sf:Id", row.values().containsKey("Id") ? row.id() : null);
    row.values().forEach((field, value) -> value(xml, row, "sf:" + field, value));
    xml.close(name);
  }

  private static void value(Xml xml, Found row, String name, @Nullable Object value) {
    if (value instanceof Found parent) {
      record(xml, name, "sf:sObject", parent);
    } else if (value instanceof Page children) {
      page(xml, name, children);
    } else if (value != null && row.isAggregate()) {
      xml.typed(name, "xsd:" + schemaType(value), text(value));
    } else {
      xml.element(name, value == null ? null : text(value));
    }
  }

  private static String schemaType(Object value) {
    return switch (value.getClass().getSimpleName()) {
      case "Integer" -> "int";
      case "BigDecimal" -> "double";
      case "Boolean" -> "boolean";
      case "Instant" -> "dateTime";
      case "LocalDate" -> "date";
      default -> "string";
    };
  }

  private static String text(Object value) {
    if (value instanceof Instant instant) {
      return moment(instant);
    }
    return value instanceof BigDecimal number ? decimal(number) : value.toString();
  }

  /** A double always has a fraction: 40000.0. */
  private static String decimal(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
  }

  /** The record a caller sent. An element that is nil says nothing; fieldsToNull empties. */
  static Input input(Element element, Author author) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    var parents = new LinkedHashMap<String, Input.Key>();
    String type = "";
    String id = null;
    for (var child : SoapRequest.children(element)) {
      var name = child.getLocalName();
      var text = child.getTextContent();
      // "type" is the record's own; many objects have a field "Type" besides.
      switch (name) {
        case "type" -> type = text;
        case "Id", "id" -> id = SoapRequest.isNil(child) || text.isBlank() ? id : text;
        case "fieldsToNull" -> fields.put(text, null);
        default -> {
          if (!SoapRequest.children(child).isEmpty()) {
            parents.put(name, key(child));
          } else if (!SoapRequest.isNil(child)) {
            fields.put(name, text);
          }
        }
      }
    }
    return new Input(object(type, author), id, fields, parents);
  }

  private static ObjectType object(String name, Author author) {
    return author.schema().type(name).orElseThrow(() -> Refusal.unknownObject(name));
  }

  /** A parent named by one of its keys. */
  private static Input.Key key(Element parent) {
    return SoapRequest.children(parent).stream()
        .filter(child -> !"type".equals(child.getLocalName()) && !SoapRequest.isNil(child))
        .findFirst()
        .map(child -> new Input.Key(child.getLocalName(), child.getTextContent()))
        .orElseThrow(() -> new Refusal("MISSING_ARGUMENT", "a parent needs one of its keys"));
  }
}
