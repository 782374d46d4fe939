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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        .flatMap(site -> Stream.concat(switches(site), scripts(site, seen)))
        .toList();
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
    return site.origins().stream().sorted().map(origin -> script(site, origin, seen));
  }

  private Finding script(Site site, String origin, List<Sighting> seen) {
    var last =
        seen.stream()
            .filter(one -> one.site().equals(site.key()) && one.origin().equals(origin))
            .map(Sighting::at)
            .findFirst();
    if (last.isEmpty()) {
      return Finding.attention(
          "site.never", Map.of("site", site.title(), "origin", origin, "tag", tag(site)));
    }
    var details = Map.of("site", site.title(), "origin", origin, "at", last.get().toString());
    return last.get().plus(SILENT).isBefore(clock.instant())
        ? Finding.attention("site.silent", details)
        : Finding.good("site.seen", details);
  }

  private String tag(Site site) {
    return "<script async src=\"%s/foyer.js\" data-site=\"%s\"></script>"
        .formatted(publicUrl.replaceAll("/+$", ""), site.key().value());
  }
}
