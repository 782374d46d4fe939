package io.foyer.rehearsal.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.Site;
import io.foyer.criteria.control.Filter;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.experiences.control.Encounters;
import io.foyer.rehearsal.entity.PageUnknown;
import io.foyer.rehearsal.entity.ThoughtVisitor;
import io.foyer.rehearsal.entity.VisitorTrial;
import io.foyer.rehearsal.entity.VisitorTrial.Kind;
import io.foyer.reps.control.People;
import io.foyer.routing.control.Qualifications;
import io.foyer.routing.control.RoutingTrial;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Qualification;
import io.foyer.visitors.entity.Arrival;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.MayAsk;
import io.foyer.visitors.entity.PageUse;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets a visitor that is only thought of go through streams and rules; nothing is kept of it. */
@ApplicationScoped
public class VisitorTrials {
  @Inject Configurations configurations;
  @Inject CrmDirectory crm;
  @Inject RoutingTrial routing;
  @Inject Qualifications qualifications;
  @Inject People people;
  @Inject Clock clock;

  /**
   * @throws PageUnknown when no website has such a page
   */
  public VisitorTrial tryOut(ThoughtVisitor thought) {
    Site site = site(thought.page());
    String email = thought.email();
    CrmMatch match =
        email == null
            ? CrmMatch.NONE
            : crm.lookupByEmail(email, configurations.current().crmFieldsUsed());
    Visitor visitor = visitor(site, thought, match);
    Assignment assignment = routing.assign(visitor);
    List<VisitorTrial.Step> steps = steps(visitor);
    Qualification qualification = qualifications.trial(visitor, configurations.current());
    return new VisitorTrial(
        site.title(),
        stream(steps),
        assignment.rule(),
        assignment.reason(),
        assignment.reps().stream().map(people::name).toList(),
        qualification,
        experience(visitor, qualification),
        assignment.passed(),
        known(match),
        steps);
  }

  /** The assistant speaks to nobody who may ask for nothing. */
  private @Nullable String experience(Visitor visitor, Qualification qualification) {
    return qualification.mayAsk() == MayAsk.NOTHING
        ? null
        : new Encounters(configurations.current())
            .first(visitor)
            .map(Experience::name)
            .orElse(null);
  }

  private Site site(WebAddress page) {
    return configurations.current().sites().values().stream()
        .filter(site -> site.isServedFrom(origin(page)))
        .findFirst()
        .orElseThrow(PageUnknown::new);
  }

  private static String origin(WebAddress page) {
    URI address = URI.create(page.url());
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
  }

  private Visitor visitor(Site site, ThoughtVisitor thought, CrmMatch match) {
    Report report =
        new Report(
            "trial",
            thought.page(),
            "",
            PageUse.NONE,
            new Report.Attention(true, false),
            false,
            List.of());
    Background background = Background.living(thought.locality()).of(thought.company());
    Arrival arrival = new Arrival(VisitorId.next(), site.key(), background, null);
    Visitor.Stamp now = new Visitor.Stamp("", clock.instant());
    Visitor visitor = Visitor.arrived(arrival, report, "trial", now);
    return thought.email() == null
        ? visitor
        : visitor
            .identified(Identity.UNKNOWN.saying(thought.email(), null, null), now)
            .matched(match, now);
  }

  private List<VisitorTrial.Step> steps(Visitor visitor) {
    Configuration now = configurations.current();
    List<VisitorTrial.Step> steps = new ArrayList<>();
    now.streams()
        .forEach(one -> steps.add(step(Kind.STREAM, one.title(), one.criteria(), visitor)));
    now.playbook()
        .qualification()
        .forEach(one -> steps.add(step(Kind.QUALIFICATION, one.name(), one.criteria(), visitor)));
    now.playbook()
        .experiences()
        .forEach(one -> steps.add(step(Kind.EXPERIENCE, one.name(), one.criteria(), visitor)));
    now.rules().forEach(one -> steps.add(step(Kind.ROUTING, one.name(), one.criteria(), visitor)));
    return steps;
  }

  private static VisitorTrial.Step step(
      Kind kind, String name, Criteria criteria, Visitor visitor) {
    return new VisitorTrial.Step(kind, name, Filter.explain(criteria, visitor));
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
