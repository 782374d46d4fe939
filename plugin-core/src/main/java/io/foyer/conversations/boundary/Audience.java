package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Side;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a conversation, as ids: the visitor, the rep who holds it, and the reps who look at
 * it.
 */
public record Audience(String conversation, String visitor, @Nullable String rep) {

  public static Audience of(ConversationSummary conversation) {
    return new Audience(
        conversation.id().value(),
        conversation.visitor().value(),
        conversation.rep().map(rep -> rep.value()).orElse(null));
  }

  /** The topic of those who look at a conversation without holding it. */
  public static String watchersOf(ConversationId conversation) {
    return "conversation:" + conversation.value();
  }

  static String windowsOf(String rep) {
    return "rep:" + rep;
  }

  List<String> visitors() {
    return List.of("visitor:" + visitor);
  }

  List<String> reps() {
    var watchers = "conversation:" + conversation;
    return rep == null ? List.of(watchers) : List.of(windowsOf(rep), watchers);
  }

  boolean isHolder(String topic) {
    return rep != null && topic.equals(windowsOf(rep));
  }

  List<String> side(Side side) {
    return side == Side.VISITOR ? visitors() : reps();
  }

  List<String> all() {
    return Stream.concat(visitors().stream(), reps().stream()).toList();
  }
}
