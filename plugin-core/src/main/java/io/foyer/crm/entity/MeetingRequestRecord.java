package io.foyer.crm.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's wish to hear from somebody, as a task for the owner of the record.
 *
 * @param key identity of the task: writing the same key again makes no second one
 * @param times preferred times in the visitor's own words or dates; none where only an address was
 *     left
 * @param zone the visitor's time zone
 * @param rep who should call when the record has no owner yet, or there is no record
 * @param playbackUrl the conversation before it, if there was one
 */
public record MeetingRequestRecord(
    String key,
    VisitorRecord visitor,
    @Nullable String rep,
    Instant requestedAt,
    String zone,
    List<String> times,
    @Nullable String note,
    @Nullable String playbackUrl) {

  public MeetingRequestRecord {
    times = List.copyOf(times);
  }
}
