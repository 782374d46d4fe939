package io.foyer.crm.entity;

/**
 * What a rep noted of a conversation whose Event is written already.
 *
 * @param event the CRM's id of that Event
 * @param text empty takes back what was noted before
 */
public record CallNotesRecord(String event, String text) {
  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return "CallNotesRecord of " + event;
  }
}
