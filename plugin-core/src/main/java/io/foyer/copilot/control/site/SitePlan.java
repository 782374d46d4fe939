package io.foyer.copilot.control.site;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import io.foyer.copilot.control.site.SiteLine.Stamp;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which pages there are to read: those of the site maps that robots.txt lets be read.
 *
 * <p>A site map may name other site maps; those name pages.
 */
final class SitePlan {
  private static final int MOST_MAPS = 50;

  private final SiteLine line;
  private final int mostPages;
  private final SiteMapParser parser = new SiteMapParser(false);
  private final Map<String, BaseRobotRules> rules = new HashMap<>();
  private final Map<URI, Instant> pages = new LinkedHashMap<>();
  private int maps;

  private SitePlan(SiteLine line, int mostPages) {
    this.line = line;
    this.mostPages = mostPages;
  }

  /**
   * @param pages with when they were changed, as far as the site map tells; else {@link
   *     Instant#MAX}
   * @param pause as robots.txt wants it between two pages
   */
  record Planned(Map<URI, Instant> pages, Duration pause) {}

  /**
   * @throws IOException where a site map cannot be read
   */
  static Planned of(List<URI> siteMaps, SiteLine line, int mostPages) throws IOException {
    var plan = new SitePlan(line, mostPages);
    for (var one : siteMaps) {
      plan.read(one);
    }
    var pause = plan.rules.values().stream().mapToLong(BaseRobotRules::getCrawlDelay).max();
    return new Planned(plan.pages, Duration.ofMillis(Math.max(0, pause.orElse(0))));
  }

  private void read(URI address) throws IOException {
    var answer = line.get(address, Stamp.NONE);
    if (answer.status() != 200) {
      throw new IOException("answers " + answer.status() + ": " + address);
    }
    try {
      var map = parser.parseSiteMap(answer.bytes(), url(answer.address()));
      if (map instanceof SiteMapIndex index) {
        for (var part : index.getSitemaps()) {
          readPart(part.getUrl());
        }
      } else if (map instanceof SiteMap all) {
        for (var page : all.getSiteMapUrls()) {
          add(page);
        }
      }
    } catch (UnknownFormatException noMap) {
      throw new IOException("is no site map: " + address, noMap);
    }
  }

  private void readPart(URL part) throws IOException {
    var address = uri(part);
    if (address.isPresent() && ++maps <= MOST_MAPS && pages.size() < mostPages) {
      read(address.get());
    }
  }

  private void add(SiteMapURL page) {
    var address = uri(page.getUrl());
    if (address.isEmpty() || pages.size() >= mostPages || !mayBeRead(address.get())) {
      return;
    }
    var changed = page.getLastModified();
    pages.put(address.get(), changed == null ? Instant.MAX : changed.toInstant());
  }

  private boolean mayBeRead(URI page) {
    return OwnSites.origin(page)
        .map(origin -> rules.computeIfAbsent(origin, first -> asked(page)))
        .filter(known -> known.isAllowed(page.toString()))
        .isPresent();
  }

  /** Where nobody says what may be read, nothing is; where there is no such file, all is. */
  private BaseRobotRules asked(URI page) {
    var robots = new SimpleRobotRulesParser();
    try {
      var answer = line.get(page.resolve("/robots.txt"), Stamp.NONE);
      return answer.status() == 200
          ? robots.parseContent(
              answer.address().toString(),
              answer.bytes(),
              "text/plain",
              List.of(SiteLine.NAME.toLowerCase(java.util.Locale.ROOT)))
          : robots.failedFetch(answer.status());
    } catch (IOException away) {
      return robots.failedFetch(503);
    }
  }

  private static Optional<URI> uri(URL url) {
    try {
      return Optional.of(url.toURI());
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static URL url(URI address) throws IOException {
    return address.toURL();
  }
}
