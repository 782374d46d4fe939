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
 * @param experience the one that it would meet in the messenger; null where none fits
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
    @Nullable Met experience,
    List<Passed> passed,
    @Nullable Known known,
    List<Step> steps) {

  public VisitorTrial {
    reps = List.copyOf(reps);
    passed = List.copyOf(passed);
    steps = List.copyOf(steps);
  }

  /** What a step chooses: of each kind the first that fits; of a split, the variant drawn. */
  public enum Kind {
    STREAM,
    QUALIFICATION,
    EXPERIENCE,
    ROUTING
  }

  /** What part a step has in what becomes of the visitor. */
  public enum Part {
    DECIDES,
    /** It fits, and another variant of its split decides. */
    NOT_DRAWN,
    NONE
  }

  /** One stream or rule, and whether the visitor fits it. */
  public record Step(Kind kind, String name, Explanation why, Part part) {
    public Step with(Part now) {
      return new Step(kind, name, why, now);
    }
  }

  /**
   * An experience.
   *
   * @param drawn null where it is in no split
   */
  public record Met(String name, @Nullable Drawn drawn) {}

  /**
   * Why a variant is met: it was drawn, for {@code weight} of {@code all} visitors that fit the
   * same variants.
   */
  public record Drawn(String split, int weight, int all) {}

  /** A record of the CRM. {@code kind}: contact, lead or account. */
  public record Known(String kind, String id, String name, @Nullable String owner) {}
}
