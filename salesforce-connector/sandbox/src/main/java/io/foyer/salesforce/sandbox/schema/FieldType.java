package io.foyer.salesforce.sandbox.schema;

import java.util.Locale;

/** The kinds of field an org has, each with its name in SOAP and its column in the store. */
public enum FieldType {
  ID("tns:ID"),
  STRING("xsd:string"),
  TEXTAREA("xsd:string"),
  PICKLIST("xsd:string"),
  MULTIPICKLIST("xsd:string"),
  COMBOBOX("xsd:string"),
  EMAIL("xsd:string"),
  PHONE("xsd:string"),
  URL("xsd:string"),
  REFERENCE("tns:ID"),
  BOOLEAN("xsd:boolean"),
  INT("xsd:int"),
  DOUBLE("xsd:double"),
  CURRENCY("xsd:double"),
  PERCENT("xsd:double"),
  DATE("xsd:date"),
  DATETIME("xsd:dateTime");

  private final String soapType;

  FieldType(String soapType) {
    this.soapType = soapType;
  }

  /** The name that a describe call gives. */
  public String describedAs() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String soapType() {
    return soapType;
  }

  public boolean isText() {
    return soapType.equals("xsd:string");
  }

  public boolean isId() {
    return this == ID || this == REFERENCE;
  }

  public boolean isDecimal() {
    return this == DOUBLE || this == CURRENCY || this == PERCENT;
  }

  public boolean isNumber() {
    return this == INT || isDecimal();
  }

  /** The column type; text compares without case, as Salesforce does. */
  String column(Size size) {
    return switch (this) {
      case ID, REFERENCE -> "VARCHAR(18)";
      case BOOLEAN -> "BOOLEAN DEFAULT FALSE NOT NULL";
      case INT -> "INT";
      case DOUBLE, CURRENCY, PERCENT -> "DECIMAL(%d, %d)".formatted(size.precision(), size.scale());
      case DATE -> "DATE";
      case DATETIME -> "TIMESTAMP(0)";
      default -> "VARCHAR_IGNORECASE(%d)".formatted(size.length());
    };
  }
}
