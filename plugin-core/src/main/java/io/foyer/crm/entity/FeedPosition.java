package io.foyer.crm.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * A place in the order in which the CRM changed the records of one object.
 *
 * @param modifiedAt by the CRM's clock
 * @param id of the last record seen among those of the same moment; empty for none of them
 */
public record FeedPosition(Instant modifiedAt, String id) {

  /** Before everything of that moment. */
  public static FeedPosition at(Instant modifiedAt) {
    return new FeedPosition(modifiedAt, "");
  }

  /** So much earlier: a change may become visible later than the moment it bears. */
  public FeedPosition earlierBy(Duration span) {
    return at(modifiedAt.minus(span));
  }
}
