package io.foyer.copilot.control.site;

import io.foyer.configuration.control.Configurations;
import io.foyer.copilot.control.knowledge.Shelf;
import io.foyer.copilot.control.site.SiteLine.Stamp;
import io.foyer.copilot.entity.Passage;
import io.foyer.crm.control.CrmAttention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pages of the company's own websites that a site map names.
 *
 * <p>Some are read at each look, so that no website feels it. A page that cannot be read now stays
 * as it was; one that is gone goes.
 */
@ApplicationScoped
public class SiteShelf implements Shelf {
  private static final Logger LOG = System.getLogger(SiteShelf.class.getName());
  private static final String SUBJECT = "Site map";
  private static final Duration LOOKS = Duration.ofSeconds(40);
  private static final Duration TRIES_AGAIN_AFTER = Duration.ofMinutes(10);
  private static final int MOST_AT_A_LOOK = 60;
  // What stands on more pages than these belongs to none of them.
  private static final int MOST_REPEATS = 5;

  @Inject CrmAttention attention;
  @Inject Configurations configurations;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge.sitemap")
  Optional<String> siteMap;

  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge.sitemap-pages")
  int mostPages;

  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge.sitemap-every")
  Duration every;

  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge.sitemap-private")
  boolean isPrivateAllowed;

  private final Map<URI, SitePage> kept = new LinkedHashMap<>();
  private final Map<URI, Instant> planned = new LinkedHashMap<>();
  private final Queue<URI> waiting = new ArrayDeque<>();
  private Duration pause = Duration.ZERO;
  private Instant plansAt = Instant.MIN;
  private List<Passage> all = List.of();

  @Override
  public boolean isSet() {
    return !siteMaps().isEmpty();
  }

  @Override
  public int distance() {
    return 2;
  }

  @Override
  public List<Passage> passages() {
    var line = new SiteLine(sites());
    if (waiting.isEmpty() && !clock.instant().isBefore(plansAt)) {
      plan(line);
    }
    var until = clock.instant().plus(LOOKS);
    for (int n = atALook(); n > 0 && !waiting.isEmpty(); n--) {
      look(waiting.remove(), line);
      if (!clock.instant().isBefore(until)) {
        break;
      }
    }
    takeDown();
    return all;
  }

  /** As many a minute as robots.txt wants at most. */
  private int atALook() {
    var wanted = pause.isZero() ? MOST_AT_A_LOOK : Duration.ofMinutes(1).dividedBy(pause);
    return (int) Math.max(1, Math.min(MOST_AT_A_LOOK, wanted));
  }

  private void plan(SiteLine line) {
    try {
      var plan = SitePlan.of(siteMaps(), line, mostPages);
      planned.clear();
      planned.putAll(plan.pages());
      pause = plan.pause();
      kept.keySet().retainAll(planned.keySet());
      waiting.addAll(planned.keySet());
      plansAt = clock.instant().plus(every);
      attention.mended(SUBJECT);
    } catch (IOException unreadable) {
      plansAt = clock.instant().plus(TRIES_AGAIN_AFTER);
      attention.tell(
          SUBJECT,
          "The copilot cannot read the site map of your website: it %s. What was read before stays."
              .formatted(unreadable.getMessage()));
    }
  }

  private void look(URI page, SiteLine line) {
    var changedAt = planned.getOrDefault(page, Instant.MAX);
    var before = kept.get(page);
    if (before != null && before.isStill(changedAt)) {
      return;
    }
    try {
      var answer = line.get(page, before == null ? Stamp.NONE : before.stamp());
      if (answer.status() == 200) {
        kept.put(page, SitePage.of(answer, changedAt, before));
      } else if (answer.status() == 404 || answer.status() == 410) {
        kept.remove(page);
      } else if (answer.status() == 304 && before != null) {
        kept.put(page, before.seen(changedAt));
      }
    } catch (IOException unreadable) {
      LOG.log(Level.DEBUG, "page not read: {0}", unreadable.getMessage());
    }
  }

  private void takeDown() {
    var pages = new HashMap<String, Integer>();
    for (var page : kept.values()) {
      var texts = new HashSet<String>();
      page.passages().forEach(passage -> texts.add(passage.text()));
      texts.forEach(text -> pages.merge(text, 1, Integer::sum));
    }
    var now =
        kept.values().stream()
            .flatMap(page -> page.passages().stream())
            .filter(passage -> pages.getOrDefault(passage.text(), 0) <= MOST_REPEATS)
            .toList();
    if (!now.equals(all)) {
      all = now;
    }
  }

  /** Those of the site maps, and those on which the messenger stands. */
  private OwnSites sites() {
    var origins = new HashSet<String>();
    Stream.concat(
            siteMaps().stream(),
            configurations.current().sites().values().stream()
                .flatMap(site -> site.origins().stream())
                .map(URI::create))
        .flatMap(address -> OwnSites.origin(address).stream())
        .forEach(origins::add);
    return new OwnSites(origins, isPrivateAllowed);
  }

  private List<URI> siteMaps() {
    return siteMap.stream()
        .flatMap(set -> Stream.of(set.split("[\\s,]+", -1)))
        .filter(address -> !address.isEmpty())
        .map(URI::create)
        .toList();
  }
}
