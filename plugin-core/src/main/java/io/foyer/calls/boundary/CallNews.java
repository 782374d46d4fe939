package io.foyer.calls.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.calls.control.CallWarden;
import io.foyer.calls.control.Pages;
import io.foyer.calls.entity.CallHappened;
import io.foyer.calls.entity.CallSummary;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.News;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.protocol.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells both sides how their conversation stands to voice and video.
 *
 * <p>The other nodes get a hint and read the call themselves.
 */
@ApplicationScoped
public class CallNews {
  static final String TOPIC = "calls";

  @Inject Lines lines;
  @Inject CallViews views;
  @Inject CallWarden warden;
  @Inject Pages pages;
  @Inject News news;
  @Inject LiveConversations live;
  @Inject Grid grid;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, id -> heard(new ConversationId(id)));
  }

  void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallHappened event) {
    tell(event.conversation(), Optional.of(event.call()));
    if (grid.members().size() > 1) {
      grid.publish(TOPIC, event.conversation().id().value());
    }
  }

  void heard(ConversationId id) {
    news.of(id, Long.MAX_VALUE).map(found -> found.conversation()).ifPresent(this::tell);
  }

  /** As it stands, to those who listen on this node. */
  void tell(ConversationSummary conversation) {
    if (topics(conversation).stream().anyMatch(lines::has)) {
      tell(conversation, warden.latestOf(conversation));
    }
  }

  /** The conversation has begun, or another rep has it. */
  void begun(ConversationSummary conversation) {
    var frame = views.changed(conversation, warden.latestOf(conversation));
    if (CallViews.isWorthTelling(frame)) {
      topics(conversation).forEach(topic -> lines.push(topic, frame));
    }
  }

  /** All that go on with that rep. */
  void tellAllOf(RepId rep) {
    live.all().stream().filter(one -> one.isHeldBy(rep)).forEach(this::tell);
  }

  void tellAll() {
    live.all().forEach(this::tell);
  }

  private void tell(ConversationSummary conversation, Optional<CallSummary> call) {
    call.ifPresent(pages::follow);
    var frame = views.changed(conversation, call);
    topics(conversation).forEach(topic -> lines.push(topic, frame));
  }

  private static List<String> topics(ConversationSummary conversation) {
    return Stream.concat(
            Stream.of("visitor:" + conversation.visitor()),
            conversation.rep().map(rep -> "rep:" + rep).stream())
        .toList();
  }
}
