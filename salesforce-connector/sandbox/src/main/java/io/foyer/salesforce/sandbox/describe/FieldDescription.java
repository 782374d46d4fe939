package io.foyer.salesforce.sandbox.describe;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Right;
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

  static Properties of(ObjectType type, Field field) {
    var description = new Properties();
    names(field, description);
    size(field, description);
    rights(type, field, description);
    keys(field, description);
    use(field, description);
    reference(field, description);
    return description
        .all(false, "aiPredictionField", "calculated", "cascadeDelete", "caseSensitive")
        .all(false, "dataTranslationEnabled", "dependentPicklist", "deprecatedAndHidden")
        .all(false, "displayLocationInDecimal", "encrypted", "formulaTreatNullNumberAsZero")
        .all(false, "highScaleNumber", "htmlFormatted", "namePointing", "queryByDistance")
        .all(false, "restrictedDelete", "searchPrefilterable", "writeRequiresMasterRead");
  }

  private static void names(Field field, Properties description) {
    description
        .set("name", field.name())
        .set("label", field.label())
        .set("inlineHelpText", field.help())
        .set("type", field.type().describedAs())
        .set("soapType", field.type().soapType())
        .set("custom", field.isCustom())
        .set("restrictedPicklist", field.is(Trait.RESTRICTED))
        .set("picklistValues", field.values().stream().map(value -> choice(field, value)).toList());
  }

  private static void rights(ObjectType type, Field field, Properties description) {
    boolean isBoolean = field.type() == FieldType.BOOLEAN;
    boolean isSystem = field.is(Trait.SYSTEM);
    boolean isSet = field.defaultValue() != null || field.is(Trait.DEFAULT_TO_USER);
    description
        .set("nillable", !field.isRequired() && !isSystem && !isBoolean)
        .set("createable", field.isWritable() && type.may(Right.CREATE))
        .set("updateable", field.isWritable() && type.may(Right.EDIT))
        .set("permissionable", field.is(Trait.GRANTED))
        .set("defaultedOnCreate", isSet || isBoolean || isSystem);
  }

  private static void keys(Field field, Properties description) {
    description
        .set("unique", field.is(Trait.UNIQUE))
        .set("externalId", field.is(Trait.EXTERNAL_ID))
        .set("idLookup", field.isKey())
        .set("nameField", field.is(Trait.NAME_FIELD))
        .set("autoNumber", field.is(Trait.AUTO_NUMBER));
  }

  private static void use(Field field, Properties description) {
    boolean isLong =
        field.type() == FieldType.TEXTAREA && field.size().length() > LONGEST_FILTERED_TEXT;
    boolean isMeasure = field.type().isDecimal() || field.type() == FieldType.DATETIME;
    description
        .set("filterable", !isLong)
        .set("sortable", !isLong)
        .set("groupable", !isLong && !isMeasure)
        .set("aggregatable", !isLong && field.type() != FieldType.BOOLEAN);
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
