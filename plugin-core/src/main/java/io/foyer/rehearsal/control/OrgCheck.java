package io.foyer.rehearsal.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.crm.control.CrmConnection;
import io.foyer.crm.control.CrmInspector;
import io.foyer.crm.control.CrmNotices;
import io.foyer.crm.entity.CrmUsage;
import io.foyer.crm.entity.OrgReport;
import io.foyer.platform.Grid;
import io.foyer.platform.Refusal;
import io.foyer.rehearsal.entity.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether the org is reached, has the package, and lets Foyer do its work. */
@ApplicationScoped
class OrgCheck {
  // At this share of the day's calls background work slows down, at that one only writing goes on.
  private static final int MUCH_PERCENT = 80;
  private static final int ALL_BUT_PERCENT = 95;

  @Inject CrmInspector inspector;
  @Inject CrmConnection connection;
  @Inject CrmNotices notices;
  @Inject Grid grid;
  @Inject Configurations configurations;

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    try {
      org(findings, inspector.inspect());
      budget(findings, connection.usage());
      events(findings);
    } catch (Refusal away) {
      var problem = Objects.requireNonNullElse(away.getMessage(), away.code());
      findings.add(Finding.bad("org.away", Map.of("problem", problem)));
    }
    findings.add(configuration());
    return findings;
  }

  private static void org(List<Finding> findings, OrgReport org) {
    findings.add(
        Finding.good("org.reached", Map.of("org", org.organization(), "user", org.user()))
            .about(org.organizationId()));
    if (org.missing().isEmpty()) {
      findings.add(
          Finding.good(
              "package.complete",
              Map.of(
                  "objects", String.valueOf(org.objects()),
                  "fields", String.valueOf(org.fields()))));
    }
    org.missing()
        .forEach(name -> findings.add(Finding.bad("package.missing", Map.of("name", name))));
    org.refused()
        .forEach(
            deed ->
                findings.add(
                    Finding.bad("user.refused", Map.of("deed", deed, "user", org.user()))
                        .about(org.userId())));
    if (org.refused().isEmpty()) {
      findings.add(Finding.good("user.may", Map.of("user", org.user())).about(org.userId()));
    }
  }

  private static void budget(List<Finding> findings, CrmUsage usage) {
    if (usage.used() < 0 || usage.limit() <= 0) {
      return;
    }
    var details =
        Map.of("used", String.valueOf(usage.used()), "limit", String.valueOf(usage.limit()));
    long percent = usage.used() * 100 / usage.limit();
    findings.add(
        percent < MUCH_PERCENT
            ? Finding.good("budget", details)
            : percent < ALL_BUT_PERCENT
                ? Finding.attention("budget", details)
                : Finding.bad("budget", details));
  }

  // Of several nodes one listens for all: that this one does not says nothing then.
  private void events(List<Finding> findings) {
    if (notices.isListening()) {
      findings.add(Finding.good("events.heard", Map.of()));
    } else if (grid.members().size() == 1) {
      findings.add(Finding.attention("events.silent", Map.of()));
    }
  }

  private Finding configuration() {
    var problems = configurations.problems().size();
    var version = configurations.current().version();
    if (problems > 0) {
      return Finding.bad("configuration.problems", Map.of("count", String.valueOf(problems)));
    }
    return version == 0
        ? Finding.bad("configuration.none", Map.of())
        : Finding.good("configuration.in-force", Map.of("version", String.valueOf(version)));
  }
}
