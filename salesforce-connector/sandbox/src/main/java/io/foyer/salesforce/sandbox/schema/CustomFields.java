package io.foyer.salesforce.sandbox.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a CustomField metadata file into a field. */
final class CustomFields {

  private CustomFields() {}

  static Field read(MetadataXml xml) {
    var type = type(xml);
    // Nobody can be kept from what every record must have.
    boolean isMaster = xml.text("type").equals("MasterDetail");
    boolean isRequired = xml.flag("required") || isMaster;
    var field =
        Field.of(xml.text("fullName"), xml.text("label"), type)
            .sized(size(xml, type))
            .explained(xml.optional("inlineHelpText").orElse(null))
            .choosing(choices(xml))
            .defaulting(defaultValue(xml))
            .with(Trait.CUSTOM)
            .with(Trait.REQUIRED, isRequired)
            .with(Trait.MASTER_DETAIL, isMaster)
            .with(Trait.GRANTED, !isRequired)
            .with(Trait.UNIQUE, xml.flag("unique"))
            .with(Trait.EXTERNAL_ID, xml.flag("externalId"))
            .with(
                Trait.RESTRICTED,
                xml.child("valueSet").map(set -> set.flag("restricted")).orElse(false));
    return type == FieldType.REFERENCE ? field.pointing(reference(xml)) : field;
  }

  private static FieldType type(MetadataXml xml) {
    return switch (xml.text("type")) {
      case "Text" -> FieldType.STRING;
      case "LongTextArea", "TextArea" -> FieldType.TEXTAREA;
      case "Picklist" -> FieldType.PICKLIST;
      case "Checkbox" -> FieldType.BOOLEAN;
      case "Number" -> FieldType.DOUBLE;
      case "Currency" -> FieldType.CURRENCY;
      case "Percent" -> FieldType.PERCENT;
      case "Date" -> FieldType.DATE;
      case "DateTime" -> FieldType.DATETIME;
      case "Email" -> FieldType.EMAIL;
      case "Phone" -> FieldType.PHONE;
      case "Url" -> FieldType.URL;
      case "Lookup", "MasterDetail" -> FieldType.REFERENCE;
      default -> throw new IllegalStateException("unknown field type " + xml.text("type"));
    };
  }

  private static Size size(MetadataXml xml, FieldType type) {
    return type.isDecimal()
        ? Size.digits(xml.number("precision", 18), xml.number("scale", 0))
        : Size.characters(xml.number("length", 255));
  }

  private static List<String> choices(MetadataXml xml) {
    return values(xml).stream().map(value -> value.text("fullName")).toList();
  }

  private static String defaultValueOf(String formula) {
    return formula.startsWith("\"") ? formula.substring(1, formula.length() - 1) : formula;
  }

  private static @Nullable String defaultValue(MetadataXml xml) {
    return values(xml).stream()
        .filter(value -> value.flag("default"))
        .findFirst()
        .map(value -> value.text("fullName"))
        .or(() -> xml.optional("defaultValue").map(CustomFields::defaultValueOf))
        .orElse(null);
  }

  private static List<MetadataXml> values(MetadataXml xml) {
    return xml.child("valueSet")
        .flatMap(set -> set.child("valueSetDefinition"))
        .map(definition -> definition.children("value"))
        .orElse(List.of());
  }

  private static Reference reference(MetadataXml xml) {
    var children = xml.optional("relationshipName").map(name -> name + "__r").orElse(null);
    var parent = xml.text("fullName").replaceAll("__c$", "__r");
    return new Reference(List.of(xml.text("referenceTo")), parent, children);
  }
}
