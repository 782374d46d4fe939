package io.foyer.rehearsal.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.criteria.control.Filter;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.experiences.control.Encounters;
import io.foyer.rehearsal.entity.PageUnknown;
import io.foyer.rehearsal.entity.ThoughtVisitor;
import io.foyer.rehearsal.entity.VisitorTrial;
import io.foyer.rehearsal.entity.VisitorTrial.Kind;
import io.foyer.rehearsal.entity.VisitorTrial.Part;
import io.foyer.reps.control.People;
import io.foyer.routing.control.Qualifications;
import io.foyer.routing.control.RoutingTrial;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Qualification;
import io.foyer.visitors.entity.MayAsk;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets a visitor that is only thought of go through streams and rules; nothing is kept of it. */
@ApplicationScoped
public class VisitorTrials {
  @Inject Configurations configurations;
  @Inject ThoughtVisitors thoughts;
  @Inject RoutingTrial routing;
  @Inject Qualifications qualifications;
  @Inject People people;

  /**
   * @throws PageUnknown when no website has such a page
   */
  public VisitorTrial tryOut(ThoughtVisitor thought) {
    Visitor visitor = thoughts.arrived(thought);
    Assignment assignment = routing.assign(visitor);
    Qualification qualification = qualifications.trial(visitor, configurations.current());
    Optional<Experience> met = met(visitor, qualification);
    List<VisitorTrial.Step> steps = steps(visitor, met);
    return new VisitorTrial(
        thoughts.site(thought.page()).title(),
        stream(steps),
        assignment.rule(),
        assignment.reason(),
        assignment.reps().stream().map(people::name).toList(),
        qualification,
        met.map(experience -> met(experience, visitor)).orElse(null),
        assignment.passed(),
        known(visitor.match()),
        steps);
  }

  /** The assistant speaks to nobody who may ask for nothing. */
  private Optional<Experience> met(Visitor visitor, Qualification qualification) {
    return qualification.mayAsk() == MayAsk.NOTHING
        ? Optional.empty()
        : new Encounters(configurations.current()).first(visitor);
  }

  private VisitorTrial.Met met(Experience experience, Visitor visitor) {
    int all =
        new Encounters(configurations.current())
            .rivals(experience, visitor).stream().mapToInt(VisitorTrials::weight).sum();
    Experience.Variant variant = experience.variant();
    return variant == null
        ? new VisitorTrial.Met(experience.name(), null)
        : new VisitorTrial.Met(
            experience.name(), new VisitorTrial.Drawn(variant.split(), variant.weight(), all));
  }

  private static int weight(Experience experience) {
    return experience.variant() == null ? 0 : experience.variant().weight();
  }

  private List<VisitorTrial.Step> steps(Visitor visitor, Optional<Experience> met) {
    Configuration now = configurations.current();
    List<VisitorTrial.Step> steps = new ArrayList<>();
    steps.addAll(
        firstDecides(
            now.streams().stream()
                .map(one -> step(Kind.STREAM, one.title(), one.criteria(), visitor))));
    steps.addAll(
        firstDecides(
            now.playbook().qualification().stream()
                .map(one -> step(Kind.QUALIFICATION, one.name(), one.criteria(), visitor))));
    now.playbook().experiences().forEach(one -> steps.add(experience(one, visitor, met)));
    steps.addAll(
        firstDecides(
            now.rules().stream()
                .map(one -> step(Kind.ROUTING, one.name(), one.criteria(), visitor))));
    return steps;
  }

  private static List<VisitorTrial.Step> firstDecides(Stream<VisitorTrial.Step> asked) {
    List<VisitorTrial.Step> steps = new ArrayList<>(asked.toList());
    for (int at = 0; at < steps.size(); at++) {
      if (steps.get(at).why().fits()) {
        steps.set(at, steps.get(at).with(Part.DECIDES));
        break;
      }
    }
    return steps;
  }

  /** Not the first that fits, but the one that is met; of a split that may be any. */
  private static VisitorTrial.Step experience(
      Experience one, Visitor visitor, Optional<Experience> met) {
    VisitorTrial.Step step = step(Kind.EXPERIENCE, one.name(), one.criteria(), visitor);
    if (met.filter(one::equals).isPresent()) {
      return step.with(Part.DECIDES);
    }
    boolean isRival = step.why().fits() && met.filter(one::isTriedAgainst).isPresent();
    return isRival ? step.with(Part.NOT_DRAWN) : step;
  }

  private static VisitorTrial.Step step(
      Kind kind, String name, Criteria criteria, Visitor visitor) {
    return new VisitorTrial.Step(kind, name, Filter.explain(criteria, visitor), Part.NONE);
  }

  private static @Nullable String stream(List<VisitorTrial.Step> steps) {
    return steps.stream()
        .filter(step -> step.kind() == Kind.STREAM && step.why().fits())
        .map(VisitorTrial.Step::name)
        .findFirst()
        .orElse(null);
  }

  private static VisitorTrial.@Nullable Known known(CrmMatch match) {
    String owner = match.owner() == null ? null : match.owner().name();
    if (match.contact() != null) {
      return new VisitorTrial.Known("contact", match.contact().id(), match.contact().name(), owner);
    }
    if (match.lead() != null) {
      return new VisitorTrial.Known("lead", match.lead().id(), match.lead().name(), owner);
    }
    return match.account() == null
        ? null
        : new VisitorTrial.Known("account", match.account().id(), match.account().name(), owner);
  }
}
