package io.foyer.rehearsal.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Site;
import io.foyer.rehearsal.entity.Finding;
import io.foyer.visitors.control.ScriptSightings;
import io.foyer.visitors.control.ScriptSightings.Sighting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the script is on the websites, and how their switches stand. */
@ApplicationScoped
class SiteCheck {
  /** A page that nobody opened for a day, or a script that was taken away. */
  private static final Duration SILENT = Duration.ofDays(1);

  @Inject Configurations configurations;
  @Inject ScriptSightings sightings;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "foyer.public-url")
  String publicUrl;

  List<Finding> findings() {
    var seen = sightings.all();
    var sites = configurations.current().sites().values();
    if (sites.isEmpty()) {
      return List.of(Finding.bad("site.none", Map.of()));
    }
    return sites.stream()
        .sorted(Comparator.comparing(Site::title))
        .flatMap(site -> findings(site, seen).map(finding -> finding.about(site.id())))
        .toList();
  }

  private Stream<Finding> findings(Site site, List<Sighting> seen) {
    return Stream.concat(switches(site), scripts(site, seen));
  }

  private static Stream<Finding> switches(Site site) {
    if (!site.active()) {
      return Stream.of(Finding.attention("site.off", Map.of("site", site.title())));
    }
    return site.testMode()
        ? Stream.of(Finding.attention("site.test", Map.of("site", site.title())))
        : Stream.empty();
  }

  private Stream<Finding> scripts(Site site, List<Sighting> seen) {
    var last = new TreeMap<String, Instant>();
    seen.stream()
        .filter(one -> one.site().equals(site.key()) && site.isServedFrom(one.origin()))
        .forEach(one -> last.put(one.origin(), one.at()));
    return Stream.concat(
        last.entrySet().stream().map(one -> script(site, one.getKey(), one.getValue())),
        never(site, last.keySet()));
  }

  private Finding script(Site site, String origin, Instant at) {
    var details = Map.of("site", site.title(), "origin", origin, "at", at.toString());
    return at.plus(SILENT).isBefore(clock.instant())
        ? Finding.attention("site.silent", details)
        : Finding.good("site.seen", details);
  }

  /** One line for all origins: the tag is the same for each of them. */
  private Stream<Finding> never(Site site, Set<String> seen) {
    var origins =
        site.origins().stream()
            .filter(origin -> !seen.contains(origin))
            .sorted()
            .collect(Collectors.joining(", "));
    return origins.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Finding.attention(
                "site.never", Map.of("site", site.title(), "origin", origins, "tag", tag(site))));
  }

  private String tag(Site site) {
    return "<script async src=\"%s/foyer.js\" data-site=\"%s\"></script>"
        .formatted(publicUrl.replaceAll("/+$", ""), site.key().value());
  }
}
