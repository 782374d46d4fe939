package io.foyer.pounce.entity;

/**
 * What to say, filled in.
 *
 * @param textId record id of the text that was chosen
 * @param markdown fit to be sent as it stands
 */
public record Words(String textId, String markdown) {

  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return "Words of " + textId;
  }
}
