package io.foyer.rehearsal.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the visitors of the last thirty days would have fared under a draft, beside what is in force.
 *
 * @param since where it began to look
 * @param visits how many were looked at
 * @param unreadable how many could not be, for an older version wrote them
 * @param unknownFields CRM fields that only the draft names: nothing is known of them for visits
 *     that are over, so they counted as not set
 * @param streams left to right as drafted, then those that are no more; last {@link Line#NONE}
 * @param rules in order, the same way
 * @param reps by name
 */
public record Rehearsed(
    Instant since,
    int visits,
    int unreadable,
    List<String> unknownFields,
    List<Line> streams,
    List<Line> rules,
    List<Line> reps) {

  /**
   * One stream, rule or rep.
   *
   * @param key id of the stream or rep, name of the rule; {@link #NONE} for what fell through
   * @param happened how many visits it really had; null where that is not kept
   * @param inForce how many it has under what is in force, everybody being there
   * @param draft and how many under the draft
   * @param gained those it has under the draft alone
   * @param lost those it has under what is in force alone
   */
  public record Line(
      String key,
      String name,
      @Nullable Integer happened,
      int inForce,
      int draft,
      Movers gained,
      Movers lost) {

    /** The key of those whom nothing took. */
    public static final String NONE = "";
  }

  /**
   * @param latest a few of them, the latest first
   */
  public record Movers(int count, List<Mover> latest) {}

  /**
   * One visit that would have gone another way.
   *
   * @param page path of the page by which it was decided under the draft
   * @param happened null where no decision was kept
   */
  public record Mover(
      String visitor,
      String name,
      Instant endedAt,
      String page,
      Fate inForce,
      Fate draft,
      @Nullable Fate happened) {}

  /**
   * @param stream title; null for none, and for what happened
   * @param rule name; empty for none
   * @param reps names
   */
  public record Fate(@Nullable String stream, String rule, List<String> reps) {}
}
