package io.foyer.crm.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booked meeting as it is now.
 *
 * @param key identity of its Events: writing the same key again changes them
 * @param hosts users who come, the owner first; each has an Event of its own
 * @param seats for how many it has had an Event at most; whoever is not among the hosts has none
 * @param type what kind of meeting it is, by name; may be empty
 * @param place a link, a phone number or words; may be empty
 * @param playbackUrl the conversation in which it was booked, if there was one
 */
public record MeetingRecord(
    String key,
    VisitorRecord visitor,
    List<String> hosts,
    int seats,
    Instant start,
    Instant end,
    State state,
    String type,
    String title,
    String place,
    String details,
    @Nullable String playbackUrl) {

  /** What has become of it. */
  public enum State {
    BOOKED,
    CANCELLED,
    NO_SHOW
  }

  public MeetingRecord {
    hosts = List.copyOf(hosts);
    seats = Math.max(seats, hosts.size());
  }
}
