package io.foyer.configuration.entity;

import io.foyer.access.entity.RepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that visitors can book, and when reps can be met.
 *
 * @param all active ones, by name
 * @param defaultId the one that is booked without an offer by a rep; null for none
 * @param hours of reps who have their own; the business hours hold for all others
 */
public record MeetingTypes(
    List<MeetingType> all, @Nullable String defaultId, Map<RepId, BusinessHours> hours) {

  /** Before there are records. */
  public static final MeetingTypes NONE = new MeetingTypes(List.of(), null, Map.of());

  public MeetingTypes {
    all = List.copyOf(all);
    hours = Map.copyOf(hours);
  }

  /** The type of that record id, if it can be booked. */
  public Optional<MeetingType> find(String id) {
    return all.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  /** What a visitor books to whom no rep has offered anything. */
  public Optional<MeetingType> byDefault() {
    return Optional.ofNullable(defaultId).flatMap(this::find);
  }
}
