package io.foyer.rehearsal.entity;

import io.foyer.criteria.entity.Explanation;
import io.foyer.routing.entity.Passed;
import io.foyer.routing.entity.Qualification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a visitor would fare now.
 *
 * @param site title of the website
 * @param stream title of the column; null where the visitor fits none
 * @param rule name of the rule; empty where none fits
 * @param reason the rule and what came of it, in words
 * @param reps names of those who would get the visitor
 * @param qualification what it might ask for, and by which rule
 * @param experience name of the one that it would meet in the messenger; null where none fits
 * @param passed who would not, and why
 * @param known whom the CRM takes the address for; null for a stranger
 * @param steps all that was asked, in order: streams, then qualification, experiences and routing
 */
public record VisitorTrial(
    String site,
    @Nullable String stream,
    String rule,
    String reason,
    List<String> reps,
    Qualification qualification,
    @Nullable String experience,
    List<Passed> passed,
    @Nullable Known known,
    List<Step> steps) {

  public VisitorTrial {
    reps = List.copyOf(reps);
    passed = List.copyOf(passed);
    steps = List.copyOf(steps);
  }

  /** What a step chooses: of each kind the first that fits. */
  public enum Kind {
    STREAM,
    QUALIFICATION,
    EXPERIENCE,
    ROUTING
  }

  /** One stream or rule, and whether the visitor fits it. */
  public record Step(Kind kind, String name, Explanation why) {}

  /** A record of the CRM. {@code kind}: contact, lead or account. */
  public record Known(String kind, String id, String name, @Nullable String owner) {}
}
