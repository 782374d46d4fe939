package io.foyer.configuration.entity;

import io.foyer.access.entity.RepId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How Foyer treats a rep, where sales ops say more than the permission set does.
 *
 * @param id record id
 * @param active false takes the rep out of every queue
 * @param capacity null where the company's number holds
 * @param languages tags such as {@code en} or {@code pt-br}, lower-case, best first; none means any
 * @param absence null when none is planned
 * @param note for people alone
 */
public record RepProfile(
    String id,
    RepId rep,
    boolean active,
    @Nullable Integer capacity,
    List<String> languages,
    @Nullable Absence absence,
    @Nullable String note) {

  public RepProfile {
    languages = List.copyOf(languages);
  }

  /** The same rep, there and able to take on as much as the other profile says. */
  public RepProfile onDutyAs(RepProfile today) {
    return new RepProfile(id, rep, today.active, today.capacity, languages, today.absence, note);
  }

  /** The same duties of a rep of whom nothing else is known. */
  public RepProfile undescribed() {
    return new RepProfile(id, rep, active, capacity, List.of(), absence, null);
  }

  /** Whether the rep answers in that language, whatever the country. */
  public boolean speaks(String language) {
    return languages.isEmpty()
        || languages.stream().anyMatch(own -> primary(own).equals(primary(language)));
  }

  private static String primary(String tag) {
    return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
