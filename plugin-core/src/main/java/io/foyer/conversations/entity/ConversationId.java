package io.foyer.conversations.entity;

/** Names a conversation: {@code cnv_…}. */
public record ConversationId(String value) {
  public static final String PREFIX = "cnv";

  @Override
  public String toString() {
    return value;
  }
}
