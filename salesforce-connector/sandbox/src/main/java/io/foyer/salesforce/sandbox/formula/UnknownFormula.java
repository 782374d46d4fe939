package io.foyer.salesforce.sandbox.formula;

/** A formula holds something that is not understood. */
public final class UnknownFormula extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnknownFormula(String message) {
    super(message);
  }
}
