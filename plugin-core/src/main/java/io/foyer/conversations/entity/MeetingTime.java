package io.foyer.conversations.entity;

import java.time.Instant;

/** When a meeting is that the log tells of; each reader shows it in a zone of its own. */
public record MeetingTime(Instant start) implements Worded {
  @Override
  public String name() {
    return start.toString();
  }

  @Override
  public String word() {
    return start.toString();
  }
}
