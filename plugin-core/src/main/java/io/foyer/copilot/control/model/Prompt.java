package io.foyer.copilot.control.model;

/**
 * What a model is asked, in two roles that are never mixed.
 *
 * @param rules ours, the same for everybody
 * @param data JSON of what others wrote
 */
public record Prompt(String rules, String data) {
  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return "Prompt of " + data.length();
  }
}
