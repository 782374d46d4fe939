package io.foyer.calls.control;

import io.foyer.calls.entity.Call;
import io.foyer.calls.entity.CallEndReason;
import io.foyer.calls.entity.CallHappened;
import io.foyer.calls.entity.CallId;
import io.foyer.calls.entity.CallSummary;
import io.foyer.conversations.control.News;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a call without an order of those who talk. Nobody's right is asked. */
@ApplicationScoped
@Transactional
public class CallWarden {
  /** So often pages that are connected are noted as such. */
  public static final Duration RENEWAL = Graces.RENEWAL;

  @Inject CallStore store;
  @Inject News news;
  @Inject Graces graces;
  @Inject Event<CallHappened> happened;
  @Inject Clock clock;

  /** The conversation is over, and so is its call. */
  public void conversationEnded(ConversationSummary conversation, CallEndReason reason) {
    var by = reason == CallEndReason.BLOCKED ? Side.REP : null;
    store.lockLiveOf(conversation.id()).ifPresent(call -> end(conversation, call, reason, by));
  }

  /** Another rep has the conversation: the call waits for that one. */
  public void handedOver(ConversationSummary conversation) {
    var live = store.lockLiveOf(conversation.id());
    conversation
        .rep()
        .ifPresent(
            rep ->
                live.filter(call -> !call.summary().rep().equals(rep))
                    .ifPresent(
                        call -> {
                          call.handOver(rep);
                          graces.hold(call.summary().id());
                          tell(conversation, call);
                        }));
  }

  /** A page has lost its connection; it has the grace to be back, as the same or as another. */
  public void left(ConversationId id, Side side, String page) {
    store
        .lockLiveOf(id)
        .filter(call -> call.leave(side, page))
        .ifPresent(
            call -> {
              graces.renew(call.summary().id(), side);
              conversationOf(call).ifPresent(conversation -> tell(conversation, call));
            });
  }

  /** The page is still connected. Answers the call as it is; empty where it takes no part. */
  public Optional<CallSummary> isHere(ConversationId id, Side side, String page) {
    var call = store.findLiveOf(id).map(Call::summary);
    var here = call.filter(one -> page.equals(one.side(side).page()));
    here.ifPresent(one -> graces.renew(one.id(), side));
    return here;
  }

  /** The grace of a side is over. A page that is here has renewed it. */
  public void gone(CallId id, Side side) {
    store
        .lock(id)
        .ifPresent(
            call ->
                conversationOf(call)
                    .ifPresent(one -> end(one, call, CallEndReason.LINK_LOST, null)));
  }

  /** A conversation's call as it is now. */
  public Optional<CallSummary> latestOf(ConversationSummary conversation) {
    return store.of(conversation.id()).stream().findFirst().map(Call::summary);
  }

  private Optional<ConversationSummary> conversationOf(Call call) {
    return news.of(call.summary().conversation(), Long.MAX_VALUE)
        .map(found -> found.conversation());
  }

  private void end(
      ConversationSummary conversation, Call call, CallEndReason reason, @Nullable Side by) {
    if (call.end(reason, by, now())) {
      tell(conversation, call);
    }
  }

  private void tell(ConversationSummary conversation, Call call) {
    happened.fire(new CallHappened(conversation, call.summary(), now()));
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
