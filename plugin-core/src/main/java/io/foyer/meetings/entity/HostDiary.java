package io.foyer.meetings.entity;

import io.foyer.configuration.entity.BusinessHours;
import java.util.List;

/**
 * What is known of a rep's time from outside: the hours in which meetings may be, and what the
 * rep's calendars hold.
 */
public record HostDiary(BusinessHours hours, List<Busy> entries) {
  public HostDiary {
    entries = List.copyOf(entries);
  }
}
