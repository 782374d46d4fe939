package io.foyer.visitors.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An advertisement or campaign that brought visits.
 *
 * @param network the advertiser's parameter for its click ids, such as {@code gclid}; null where a
 *     link bore none
 * @param visits how many it brought
 * @param lastAt when it brought the last of them
 */
public record AdClicks(
    @Nullable String source,
    @Nullable String medium,
    @Nullable String campaign,
    @Nullable String network,
    int visits,
    Instant lastAt) {

  private record Ad(
      @Nullable String source,
      @Nullable String medium,
      @Nullable String campaign,
      @Nullable String network) {}

  /**
   * Counts visits by what brought them, the latest first; those that came otherwise are left out.
   */
  public static List<AdClicks> of(List<Visit> visits) {
    Map<Ad, List<Instant>> starts = new LinkedHashMap<>();
    for (Visit visit : visits) {
      Ad ad = ad(visit.source());
      if (!ad.equals(new Ad(null, null, null, null))) {
        starts.computeIfAbsent(ad, any -> new ArrayList<>()).add(visit.startedAt());
      }
    }
    return starts.entrySet().stream()
        .map(each -> counted(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(AdClicks::lastAt).reversed())
        .toList();
  }

  private static AdClicks counted(Ad ad, List<Instant> starts) {
    Instant last = starts.stream().max(Comparator.naturalOrder()).orElseThrow();
    return new AdClicks(ad.source, ad.medium, ad.campaign, ad.network, starts.size(), last);
  }

  /** The advertiser's name for its click ids, where the visit bore one. */
  public static @Nullable String network(Source source) {
    String click = source.adClickId();
    return click == null ? null : click.substring(0, click.indexOf(':'));
  }

  private static Ad ad(Source source) {
    return new Ad(source.utmSource(), source.utmMedium(), source.utmCampaign(), network(source));
  }
}
