package io.foyer.salesforce.sandbox.schema;

/** How much a field holds: characters for text, digits for numbers. */
public record Size(int length, int precision, int scale) {

  static final Size NONE = new Size(0, 0, 0);

  static Size characters(int length) {
    return new Size(length, 0, 0);
  }

  static Size digits(int precision, int scale) {
    return new Size(0, precision, scale);
  }
}
