package io.foyer.experiences.entity;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Experience;
import io.foyer.platform.Ids;
import io.foyer.visitors.entity.Visitor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's way through an experience as it is kept.
 *
 * <p>A way that nobody went on for a week is not taken up again.
 */
@Entity
@Table(name = "experience_walks")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class VisitorWalk {
  private static final Duration TAKEN_UP = Duration.ofDays(7);

  @Id private String id;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "visit_id")
  private String visitId;

  @Column(name = "experience_id")
  private String experienceId;

  @Column(name = "experience_name")
  private String experienceName;

  private @Nullable String split;
  private boolean counted;
  private @Nullable String step;
  private Walk walk;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "handed_over_at")
  private @Nullable Instant handedOverAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "email_at")
  private @Nullable Instant emailAt;

  @Version private long version;

  protected VisitorWalk() {}

  public static VisitorWalk begun(Visitor visitor, Experience experience, Walk walk, Instant at) {
    var begun = new VisitorWalk();
    begun.id = Ids.next("wlk");
    begun.visitorId = visitor.id().value();
    begun.visitId = visitor.visit().id();
    begun.experienceId = experience.id();
    begun.split = split(experience);
    begun.counted = true;
    begun.begunAt = at;
    begun.goOn(experience.name(), walk, at);
    return begun;
  }

  /** {@code name}: of the experience, as it is called now. */
  public final void goOn(String name, Walk now, Instant at) {
    experienceName = name;
    step = now.at();
    walk = now;
    changedAt = at;
    // What was said first is forgotten first, so that it is noted when it is said.
    answeredAt = answeredAt == null && now.hasAnswer() ? at : answeredAt;
    emailAt = emailAt == null && now.hasAddress() ? at : emailAt;
  }

  /** Tried out on a site in test mode: nothing of it is counted. */
  public void leaveOut() {
    counted = false;
  }

  public boolean isCounted() {
    return counted;
  }

  /** A person was asked for, who is told what was answered. */
  public void handOver(Instant at) {
    handedOverAt = at;
    goOn(experienceName, walk.isOver() ? walk : walk.left(), at);
  }

  /** When a person was asked for; null where none was. */
  public @Nullable Instant handedOverAt() {
    return handedOverAt;
  }

  public String id() {
    return id;
  }

  public VisitorId visitor() {
    return new VisitorId(visitorId);
  }

  public boolean isOf(Experience experience) {
    return experience.id().equals(experienceId);
  }

  /** Whether it led through that experience as a variant of the split in which that is now. */
  public boolean isVariant(Experience experience) {
    return isOf(experience) && split != null && split.equalsIgnoreCase(split(experience));
  }

  /** Whether who went it has met that experience, or another one in its place. */
  public boolean isBeside(Experience experience) {
    return isOf(experience) || (split != null && split.equalsIgnoreCase(split(experience)));
  }

  private static @Nullable String split(Experience experience) {
    return experience.variant() == null ? null : experience.variant().split();
  }

  public boolean isWithin(String visit) {
    return visit.equals(visitId);
  }

  public String experienceId() {
    return experienceId;
  }

  public String experienceName() {
    return experienceName;
  }

  public Walk walk() {
    return walk;
  }

  public Instant begunAt() {
    return begunAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Name of the step that waits for an answer; null when the way is over. */
  public @Nullable String step() {
    return step;
  }

  /** Whether it waits for an answer, and not for too long. */
  public boolean isOpen(Instant now) {
    return step != null && now.isBefore(changedAt.plus(TAKEN_UP));
  }
}
