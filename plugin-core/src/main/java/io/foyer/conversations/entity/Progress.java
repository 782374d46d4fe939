package io.foyer.conversations.entity;

import io.foyer.conversations.entity.ConversationSummary.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

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

  /** Where the entry stands that is added now. */
  Entry.Place next(String conversation, Instant at) {
    return new Entry.Place(new ConversationId(conversation), ++lastSeq, at);
  }

  long lastSeq() {
    return lastSeq;
  }

  Seen seen() {
    return new Seen(visitorSeen, repSeen);
  }
}
