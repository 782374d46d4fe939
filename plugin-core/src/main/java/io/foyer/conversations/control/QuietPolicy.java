package io.foyer.conversations.control;

import io.foyer.configuration.entity.TimeLimits;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to do with an open conversation in which nothing is said.
 *
 * <p>After a while it asks, later it ends; sooner when the visitor has left the site. It looks
 * again at the earliest moment at which that could change, so a message costs no deadline.
 */
record QuietPolicy(TimeLimits limits) {

  /** What is due now. */
  sealed interface Step {}

  record End(EndReason reason) implements Step {}

  /** Ask, and look again then. */
  record Ask(Instant next) implements Step {}

  record LookAgain(Instant next) implements Step {}

  /**
   * @param lastSeen when the visitor was last heard of on the site
   */
  Step step(ConversationSummary conversation, Instant lastSeen, Instant now) {
    var times = conversation.times();
    var left = lastSeen.plus(limits.leftSite());
    var ask = times.lastMessageAt().plus(limits.silenceAsk());
    var end = times.lastMessageAt().plus(limits.silenceEnd());
    if (!now.isBefore(left)) {
      return new End(EndReason.LEFT_SITE);
    }
    if (!now.isBefore(end)) {
      return new End(EndReason.SILENCE);
    }
    var mayAsk = !now.isBefore(ask) && times.askedAt() == null;
    if (mayAsk) {
      return new Ask(earlier(end, left));
    }
    return new LookAgain(earlier(times.askedAt() == null ? ask : end, left));
  }

  /** When to look first, after a rep has come. */
  Instant first(Instant joinedAt) {
    return earlier(joinedAt.plus(limits.silenceAsk()), joinedAt.plus(limits.leftSite()));
  }

  private static Instant earlier(Instant one, @Nullable Instant other) {
    return other == null || one.isBefore(other) ? one : other;
  }
}
