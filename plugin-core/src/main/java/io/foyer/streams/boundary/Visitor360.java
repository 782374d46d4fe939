package io.foyer.streams.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.protocol.Card;
import io.foyer.routing.entity.Assignment;
import io.foyer.streams.control.Acquaintance.Known;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.PageSeen;
import io.foyer.visitors.entity.Source;
import io.foyer.visitors.entity.Visit;
import io.foyer.visitors.entity.VisitRow;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a visitor beyond its card.
 *
 * @param pages of this visit, or of the last one, oldest first
 */
public record Visitor360(
    Card card,
    Identity identity,
    @Nullable String language,
    @Nullable String zone,
    List<PageView> pages,
    List<Visit.EventSeen> events,
    List<VisitView> visits,
    List<DecisionView> decisions) {

  /** A page that was looked at; {@code seconds} until the next one, or until now. */
  public record PageView(
      String title, String path, String url, Instant at, long seconds, int scroll) {}

  /** One stay; {@code endedAt} is missing while it lasts. */
  public record VisitView(
      Instant startedAt,
      @Nullable Instant endedAt,
      int pages,
      @Nullable String referrer,
      @Nullable String utmSource,
      @Nullable String utmMedium,
      @Nullable String utmCampaign) {}

  /** How the visitor was routed, and why. */
  public record DecisionView(String rule, String reason, List<String> reps, Instant at) {}

  static Visitor360 of(Known known, boolean present) {
    Visitor visitor = known.visitor();
    return new Visitor360(
        known.card(),
        visitor.identity(),
        visitor.locality().language(),
        visitor.locality().zone(),
        pages(visitor),
        visitor.visit().events(),
        known.visits().stream().map(row -> visit(row, visitor, present)).toList(),
        known.decisions().stream().map(Visitor360::decision).toList());
  }

  private static List<PageView> pages(Visitor visitor) {
    List<PageSeen> trail = visitor.visit().trail();
    List<PageView> pages = new ArrayList<>();
    for (int at = 0; at < trail.size(); at++) {
      PageSeen page = trail.get(at);
      Instant end = at + 1 < trail.size() ? trail.get(at + 1).at() : visitor.seenAt();
      long seconds = Math.max(0, Duration.between(page.at(), end).toSeconds());
      pages.add(
          new PageView(page.title(), page.path(), page.url(), page.at(), seconds, page.scroll()));
    }
    return pages;
  }

  private static VisitView visit(VisitRow row, Visitor visitor, boolean present) {
    Visit visit = row.visit();
    Source source = visit.source();
    boolean lasts = present && visit.id().equals(visitor.visit().id());
    return new VisitView(
        visit.startedAt(),
        lasts ? null : row.lastSeenAt(),
        lasts ? visitor.visit().pages() : visit.pages(),
        source.referrer(),
        source.utmSource(),
        source.utmMedium(),
        source.utmCampaign());
  }

  private static DecisionView decision(Assignment decided) {
    return new DecisionView(
        decided.rule(),
        decided.reason(),
        decided.reps().stream().map(RepId::value).toList(),
        decided.at());
  }
}
