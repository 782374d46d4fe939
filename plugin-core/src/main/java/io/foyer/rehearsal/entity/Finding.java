package io.foyer.rehearsal.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the set-up check.
 *
 * @param code what was found, for whoever puts it into words
 * @param details what the words are about
 * @param record id of the CRM's record to look at; null where there is none
 */
public record Finding(
    State state, String code, Map<String, String> details, @Nullable String record) {

  public Finding {
    details = Map.copyOf(details);
  }

  /** How much it matters. */
  public enum State {
    GOOD,
    ATTENTION,
    BAD
  }

  public static Finding good(String code, Map<String, String> details) {
    return new Finding(State.GOOD, code, details, null);
  }

  public static Finding attention(String code, Map<String, String> details) {
    return new Finding(State.ATTENTION, code, details, null);
  }

  public static Finding bad(String code, Map<String, String> details) {
    return new Finding(State.BAD, code, details, null);
  }

  public Finding about(String id) {
    return new Finding(state, code, details, id);
  }
}
