package io.foyer.streams.boundary;

import io.foyer.visitors.entity.AdClicks;
import io.foyer.visitors.entity.Source;
import io.foyer.visitors.entity.Visit;
import io.foyer.visitors.entity.VisitRow;
import io.foyer.visitors.entity.Visitor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stay; {@code endedAt} is missing while it lasts.
 *
 * @param adNetwork the advertiser's name for its click ids, such as {@code gclid}, where an ad was
 *     clicked; the id itself tells a rep nothing
 */
public record VisitView(
    Instant startedAt,
    @Nullable Instant endedAt,
    int pages,
    @Nullable String referrer,
    @Nullable String utmSource,
    @Nullable String utmMedium,
    @Nullable String utmCampaign,
    @Nullable String utmTerm,
    @Nullable String utmContent,
    @Nullable String adNetwork) {

  static VisitView of(VisitRow row, Visitor visitor, boolean present) {
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
        source.utmCampaign(),
        source.utmTerm(),
        source.utmContent(),
        AdClicks.network(source));
  }
}
