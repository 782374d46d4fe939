package io.foyer.rehearsal.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Site;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.rehearsal.entity.PageUnknown;
import io.foyer.rehearsal.entity.ThoughtVisitor;
import io.foyer.visitors.entity.Arrival;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.PageUse;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Has those arrive who are only thought of; nobody hears of it, and nothing is kept. */
@ApplicationScoped
public class ThoughtVisitors {
  @Inject Configurations configurations;
  @Inject CrmDirectory crm;
  @Inject Clock clock;

  /**
   * The website that has the page.
   *
   * @throws PageUnknown when none has it
   */
  Site site(WebAddress page) {
    return configurations.current().sites().values().stream()
        .filter(site -> site.isServedFrom(origin(page)))
        .findFirst()
        .orElseThrow(PageUnknown::new);
  }

  /** A page that some website has; empty where there is none. */
  Optional<String> anyPage() {
    return configurations.current().sites().values().stream()
        .filter(Site::active)
        .flatMap(site -> site.origins().stream())
        .sorted()
        .findFirst()
        .map(origin -> origin + "/");
  }

  private static String origin(WebAddress page) {
    URI address = URI.create(page.url());
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
  }

  /**
   * The visitor as it would be known; an address is looked up in the CRM.
   *
   * @throws PageUnknown when no website has its page
   */
  Visitor arrived(ThoughtVisitor thought) {
    return arrived(thought, configurations.current().crmFieldsUsed());
  }

  /** {@code fields}: of the CRM, that have to be known of whoever has the address. */
  Visitor arrived(ThoughtVisitor thought, Set<String> fields) {
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
    Arrival arrival = new Arrival(VisitorId.next(), site(thought.page()).key(), background, null);
    Visitor.Stamp now = new Visitor.Stamp("", clock.instant());
    Visitor visitor = Visitor.arrived(arrival, report, "trial", now);
    String email = thought.email();
    return email == null
        ? visitor
        : visitor
            .identified(Identity.UNKNOWN.saying(email, null, null), now)
            .matched(crm.lookupByEmail(email, fields), now);
  }
}
