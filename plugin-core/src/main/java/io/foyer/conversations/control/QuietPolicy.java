package io.foyer.conversations.control;

import io.foyer.configuration.entity.TimeLimits;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * What to do with an open conversation in which something is not said.
 *
 * <p>After a while it asks the visitor, later it ends; sooner when the visitor has left the site. A
 * rep who leaves the visitor without an answer is told so, then others are asked. It looks again at
 * the earliest moment at which that could change, so a message costs no deadline.
 */
record QuietPolicy(TimeLimits limits) {

  /** What is due now. */
  sealed interface Step {}

  record End(EndReason reason) implements Step {}

  /** Ask the visitor whether it is still there. */
  record Ask() implements Step {}

  /** Tell the rep that the visitor waits. */
  record Late() implements Step {}

  /** Ask others than the rep. */
  record Offer() implements Step {}

  record Nothing() implements Step {}

  /** When the visitor was last heard of on the site, and whether it is there now. */
  record Sighting(Instant lastSeen, boolean isHere) {}

  Step step(ConversationSummary conversation, Sighting visitor, Instant now) {
    var times = conversation.times();
    if (hasCome(left(visitor), now)) {
      return new End(EndReason.LEFT_SITE);
    }
    if (hasCome(end(conversation), now)) {
      return new End(EndReason.SILENCE);
    }
    // Who never answered is not asked whether it is still there.
    if (conversation.isUnansweredPounce()) {
      return hasCome(ask(conversation), now) ? new End(EndReason.SILENCE) : new Nothing();
    }
    if (mayBeOffered(conversation, visitor)) {
      if (times.lateAt() == null && hasCome(late(conversation), now)) {
        return new Late();
      }
      if (times.lateAt() != null && hasCome(offer(conversation), now)) {
        return new Offer();
      }
    }
    var mayAsk = times.askedAt() == null && !conversation.isOffered();
    return mayAsk && hasCome(ask(conversation), now) ? new Ask() : new Nothing();
  }

  /**
   * When to look again. What is said before then needs no look sooner: it is late no earlier.
   *
   * @param conversation as it stands after what was due
   */
  Instant next(ConversationSummary conversation, Sighting visitor, Instant now) {
    var times = conversation.times();
    return Stream.of(
            left(visitor),
            times.askedAt() == null ? ask(conversation) : end(conversation),
            times.lateAt() == null ? late(conversation) : offer(conversation),
            now.plus(limits.answerWithin()))
        .filter(moment -> moment.isAfter(now))
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /** When to look first, after a rep has come. */
  Instant first(Instant joinedAt) {
    return Stream.of(limits.silenceAsk(), limits.leftSite(), limits.answerWithin())
        .map(joinedAt::plus)
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /**
   * Not what others are asked for already or what ends; nor while the visitor is away, or has not
   * asked for anybody. Who has answered an automated greeting waits for that rep alone.
   */
  static boolean mayBeOffered(ConversationSummary conversation, Sighting visitor) {
    return !conversation.isOffered()
        && conversation.times().endingAt() == null
        && visitor.isHere()
        && !conversation.isUnansweredPounce()
        && !conversation.awaitsRep();
  }

  private Instant left(Sighting visitor) {
    return visitor.lastSeen().plus(limits.leftSite());
  }

  private Instant ask(ConversationSummary conversation) {
    return conversation.times().lastMessageAt().plus(limits.silenceAsk());
  }

  private Instant end(ConversationSummary conversation) {
    return conversation.times().lastMessageAt().plus(limits.silenceEnd());
  }

  private Instant late(ConversationSummary conversation) {
    var since = conversation.times().unansweredSince();
    return since == null ? Instant.MAX : since.plus(limits.answerWithin());
  }

  private Instant offer(ConversationSummary conversation) {
    var late = conversation.times().lateAt();
    return late == null ? Instant.MAX : late.plus(limits.inboundCountdown());
  }

  private static boolean hasCome(Instant moment, Instant now) {
    return !now.isBefore(moment);
  }
}
