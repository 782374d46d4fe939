package io.foyer.salesforce.sandbox.describe;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.util.List;

/** Describes a field. */
final class FieldDescription {
  private static final int LONGEST_FILTERED_TEXT = 255;
  private static final int ID_LENGTH = 18;
  // UTF-8 needs at most three bytes for what counts as one character here.
  private static final int BYTES_PER_CHARACTER = 3;
  private static final int INT_DIGITS = 8;

  private FieldDescription() {}

  static Properties of(Field field) {
    boolean isLong =
        field.type() == FieldType.TEXTAREA && field.size().length() > LONGEST_FILTERED_TEXT;
    boolean set = field.defaultValue() != null || field.is(Trait.DEFAULT_TO_USER);
    var description = new Properties();
    size(field, description);
    reference(field, description);
    return description
        .set("name", field.name())
        .set("label", field.label())
        .set("inlineHelpText", field.help())
        .set("type", field.type().describedAs())
        .set("soapType", field.type().soapType())
        .set("custom", field.isCustom())
        .set(
            "nillable",
            !field.isRequired() && !field.is(Trait.SYSTEM) && field.type() != FieldType.BOOLEAN)
        .set("createable", field.isWritable())
        .set("updateable", field.isWritable())
        .set("permissionable", field.isCustom() && !field.isRequired())
        .set(
            "defaultedOnCreate", set || field.type() == FieldType.BOOLEAN || field.is(Trait.SYSTEM))
        .set("unique", field.is(Trait.UNIQUE))
        .set("externalId", field.is(Trait.EXTERNAL_ID))
        .set("idLookup", field.isKey())
        .set("nameField", field.is(Trait.NAME_FIELD))
        .set("autoNumber", field.is(Trait.AUTO_NUMBER))
        .set("restrictedPicklist", field.is(Trait.RESTRICTED))
        .set("picklistValues", field.values().stream().map(value -> choice(field, value)).toList())
        .set("filterable", !isLong)
        .set("sortable", !isLong)
        .set(
            "groupable", !isLong && !field.type().isDecimal() && field.type() != FieldType.DATETIME)
        .set("aggregatable", !isLong && field.type() != FieldType.BOOLEAN)
        .all(false, "aiPredictionField", "calculated", "cascadeDelete", "caseSensitive")
        .all(false, "dataTranslationEnabled", "dependentPicklist", "deprecatedAndHidden")
        .all(false, "displayLocationInDecimal", "encrypted", "formulaTreatNullNumberAsZero")
        .all(false, "highScaleNumber", "htmlFormatted", "namePointing", "queryByDistance")
        .all(false, "restrictedDelete", "searchPrefilterable", "writeRequiresMasterRead");
  }

  private static void size(Field field, Properties description) {
    int length = field.type().isId() ? ID_LENGTH : field.size().length();
    description
        .set("length", field.type().isText() || field.type().isId() ? length : 0)
        .set("byteLength", length * BYTES_PER_CHARACTER)
        .set("digits", field.type() == FieldType.INT ? INT_DIGITS : 0)
        .set("precision", field.size().precision())
        .set("scale", field.size().scale());
  }

  private static void reference(Field field, Properties description) {
    if (field.reference() == null) {
      description.set("referenceTo", List.of()).set("polymorphicForeignKey", false);
      return;
    }
    description
        .set("referenceTo", field.target().to())
        .set("relationshipName", field.target().relationship())
        .set("polymorphicForeignKey", field.target().isPolymorphic());
  }

  private static Properties choice(Field field, String value) {
    return new Properties()
        .set("active", true)
        .set("defaultValue", value.equals(field.defaultValue()))
        .set("label", value)
        .set("value", value);
  }
}
