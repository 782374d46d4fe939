package io.foyer.visitors.entity;

import java.time.Instant;
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
    long visits,
    Instant lastAt) {

  /** The advertiser's name for its click ids, where the visit bore one. */
  public static @Nullable String network(Source source) {
    String click = source.adClickId();
    return click == null ? null : click.substring(0, click.indexOf(':'));
  }
}
