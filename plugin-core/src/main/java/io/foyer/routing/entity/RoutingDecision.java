package io.foyer.routing.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An assignment as it is kept, so that it can be explained later. */
@Entity
@Table(name = "routing_decisions")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class RoutingDecision {
  private static final int REASON_LIMIT = 1000;

  /** Some four hundred reps: more are not asked at once. */
  private static final int REPS_LIMIT = 8000;

  private static final int PASSED_LIMIT = 8000;

  @Id private String id;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "rule_name")
  private String ruleName;

  private String reason;
  private String reps;

  /** A line for each, its name and why with a tab between. */
  private String passed;

  @Column(name = "passed_over")
  private @Nullable String passedOver;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected RoutingDecision() {}

  public static RoutingDecision of(Assignment assignment) {
    RoutingDecision decision = new RoutingDecision();
    decision.id = Ids.next("dec");
    decision.visitorId = assignment.visitor().value();
    decision.ruleName = assignment.rule();
    decision.reason = cut(assignment.reason(), REASON_LIMIT);
    String reps = assignment.reps().stream().map(RepId::value).collect(Collectors.joining(","));
    decision.reps = cut(reps, REPS_LIMIT);
    RepId passedOver = assignment.passedOver();
    decision.passedOver = passedOver == null ? null : passedOver.value();
    decision.passed = text(assignment.passed());
    decision.decidedAt = assignment.at();
    return decision;
  }

  /** As it was decided. */
  public Assignment assignment() {
    List<RepId> to =
        Stream.of(reps.split(",", -1)).filter(id -> !id.isEmpty()).map(RepId::new).toList();
    RepId over = passedOver == null ? null : new RepId(passedOver);
    return new Assignment(
        new VisitorId(visitorId), ruleName, reason, to, over, passed(), decidedAt);
  }

  private List<Passed> passed() {
    return passed
        .lines()
        .map(line -> line.split("\t", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> new Passed(parts[0], parts[1]))
        .toList();
  }

  // Names are from outside: what divides lines and columns must not come from them.
  private static String text(List<Passed> passed) {
    String lines =
        passed.stream()
            .map(one -> plain(one.name()) + "\t" + plain(one.why()))
            .collect(Collectors.joining("\n"));
    return cut(lines, PASSED_LIMIT);
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private static String cut(String text, int limit) {
    return text.length() > limit ? text.substring(0, limit) : text;
  }
}
