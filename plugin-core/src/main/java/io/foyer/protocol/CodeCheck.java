package io.foyer.protocol;

/** Shows the code from the mail. */
public record CodeCheck(String id, String code) implements ClientFrame {
  /** Never the code itself, should it come into a log. */
  @Override
  public String toString() {
    return "CodeCheck";
  }
}
