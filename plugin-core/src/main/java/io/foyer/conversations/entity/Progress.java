package io.foyer.conversations.entity;

import io.foyer.conversations.entity.ConversationSummary.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How far a conversation's log has come, and how far each side has seen it. */
@Embeddable
class Progress {
  @Column(name = "last_seq")
  private long lastSeq;

  @Column(name = "visitor_seen")
  private long visitorSeen;

  @Column(name = "rep_seen")
  private long repSeen;

  protected Progress() {}

  /** The number of the entry that is added now. */
  long next() {
    return ++lastSeq;
  }

  long lastSeq() {
    return lastSeq;
  }

  Seen seen() {
    return new Seen(visitorSeen, repSeen);
  }
}
