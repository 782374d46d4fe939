package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.boundary.Audience;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.boundary.NoteViews;
import io.foyer.conversations.boundary.VisitorCards;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.Notes;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.protocol.Card;
import io.foyer.protocol.ConversationShown;
import io.foyer.protocol.ConversationWatch;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.NoteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rep opens a conversation or a visitor in its console; this claims nothing. */
@ApplicationScoped
@Allowed(Who.REP)
public class WatchHandler implements FrameHandler<ConversationWatch> {
  @Inject Archive archive;
  @Inject VisitorCards cards;
  @Inject ConversationViews views;
  @Inject Notes notes;

  @Override
  public Class<ConversationWatch> handles() {
    return ConversationWatch.class;
  }

  @Override
  public void handle(ConversationWatch frame, Caller caller, Line line) {
    var rep = (RepCaller) caller;
    var named = named(rep, frame.conversation());
    var visitor =
        named
            .map(ConversationSummary::visitor)
            .orElseGet(() -> new VisitorId(frame.conversation()));
    var history = archive.historyOf(rep, visitor);
    var shown = named.or(() -> history.stream().filter(ConversationSummary::isLive).findFirst());
    shown.filter(one -> !one.isHeldBy(rep.rep())).ifPresent(one -> watch(rep, one, line));
    line.send(shown(frame, rep, shown, history, cards.card(rep, visitor)));
  }

  private Optional<ConversationSummary> named(RepCaller rep, String id) {
    return id.startsWith(ConversationId.PREFIX + "_")
        ? Optional.of(archive.find(rep, new ConversationId(id)))
        : Optional.empty();
  }

  // Before the log is read, so that nothing falls between; twice told is told once.
  private void watch(RepCaller rep, ConversationSummary conversation, Line line) {
    archive.noteWatch(rep, conversation);
    line.watch(Audience.watchersOf(conversation.id()));
  }

  private List<NoteView> notesOf(RepCaller rep, ConversationSummary shown) {
    return notes.of(rep, shown.id()).stream().map(NoteViews::of).toList();
  }

  private ConversationShown shown(
      ConversationWatch frame,
      RepCaller rep,
      Optional<ConversationSummary> shown,
      List<ConversationSummary> history,
      Card visitor) {
    var found = shown.map(one -> archive.after(rep, one.id(), 0));
    var earlier =
        history.stream()
            .filter(one -> shown.filter(it -> it.id().equals(one.id())).isEmpty())
            .map(views::forReps)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(earlier);
    return new ConversationShown(
        FrameIds.next(),
        frame.id(),
        found.map(excerpt -> views.forReps(excerpt.conversation())).orElse(null),
        earlier,
        found.map(excerpt -> views.entries(excerpt.page().entries())).orElse(List.of()),
        shown.map(one -> notesOf(rep, one)).orElse(null),
        visitor);
  }
}
