package io.foyer.conversations.entity;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The place of an entry, as JPA wants to have it. */
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class EntryKey implements Serializable {
  private String conversationId;
  private long seq;

  protected EntryKey() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntryKey key
        && seq == key.seq
        && Objects.equals(conversationId, key.conversationId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(conversationId, seq);
  }
}
