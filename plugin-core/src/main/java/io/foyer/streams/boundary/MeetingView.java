package io.foyer.streams.boundary;

import io.foyer.conversations.entity.MeetingRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the visitor asked for.
 *
 * @param times as it put them; none where it left an address alone
 * @param zone its time zone
 */
public record MeetingView(
    Instant requestedAt, List<String> times, String zone, @Nullable String note) {

  static MeetingView of(MeetingRequest request) {
    return new MeetingView(
        request.requestedAt(), request.times(), request.zone(), request.note().orElse(null));
  }
}
