package io.foyer.protocol;

/** Another rep was first. */
public record ConversationTaken(String id, String conversation, Winner by) implements ServerFrame {

  /** The rep who was first. */
  public record Winner(String id, String name) {}
}
