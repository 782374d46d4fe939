package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.ConversationSummary.Holder;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.JoinReason;
import io.foyer.conversations.entity.Side;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationTaken;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.protocol.MessagePosted;
import io.foyer.protocol.MessageSeen;
import io.foyer.protocol.ServerFrame;
import io.foyer.protocol.TypingChanged;
import io.foyer.routing.control.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the windows that are open on this node. */
@ApplicationScoped
public class Announcer {
  @Inject Lines lines;
  @Inject ConversationViews views;
  @Inject Assignments assignments;

  /** Whether anybody on this node would hear. */
  boolean isHeard(Audience audience) {
    return audience.all().stream().anyMatch(lines::has);
  }

  /** An entry was added, and the conversation stands like this since. */
  void added(ConversationSummary now, Entry entry) {
    var audience = Audience.of(now);
    if (entry.kind() == EntryKind.MESSAGE) {
      var id = now.id().value();
      push(audience.reps(), new MessagePosted(FrameIds.next(), null, id, views.entry(entry)));
      push(
          audience.visitors(),
          new MessagePosted(FrameIds.next(), null, id, views.forVisitor(entry)));
      if (now.awaitsRep()) {
        changedBeside(now); // until when, no message says
      }
      return;
    }
    push(audience.visitors(), changed(now, entry, Side.VISITOR));
    push(audience.reps(), changed(now, entry, Side.REP));
    var holder = now.holder();
    if (holder != null && entry.kind() == EntryKind.JOINED && wasForTheFirst(entry)) {
      tellLosers(now, holder);
    }
  }

  /** Something beside the log has changed: only reps see it, but for the visitor's own rating. */
  void changedBeside(ConversationSummary now) {
    push(
        Audience.of(now).reps(),
        new ConversationChanged(FrameIds.next(), null, views.forReps(now), null));
    if (now.rating().isPresent()) {
      push(
          Audience.of(now).visitors(),
          new ConversationChanged(FrameIds.next(), null, views.forVisitor(now), null));
    }
  }

  /** Both sides hear of it, also the other windows of the one who has seen. */
  void seen(Audience audience, Side by, long seq) {
    push(
        audience.all(),
        new MessageSeen(FrameIds.next(), null, audience.conversation(), by.word(), seq));
  }

  /** Of the words only the rep hears who has the conversation, not those who look on. */
  void typing(Audience audience, Side by, Keystrokes keystrokes) {
    for (var topic : audience.side(by.other())) {
      var words = by == Side.VISITOR && audience.isHolder(topic) ? keystrokes.words() : null;
      lines.push(
          topic,
          new TypingChanged(
              FrameIds.next(), audience.conversation(), by.word(), keystrokes.typing(), words));
    }
  }

  /** Whether others were asked as well. */
  private static boolean wasForTheFirst(Entry joined) {
    return joined.reason().filter(why -> !why.equals(JoinReason.RELIEVED.word())).isEmpty();
  }

  private void tellLosers(ConversationSummary now, Holder holder) {
    var winner = new ConversationTaken.Winner(holder.id().value(), holder.name());
    assignments.of(now.visitor()).stream()
        .flatMap(routed -> routed.reps().stream())
        .filter(rep -> !rep.equals(holder.id()))
        .forEach(
            rep ->
                lines.push(
                    Audience.windowsOf(rep.value()),
                    new ConversationTaken(FrameIds.next(), now.id().value(), winner)));
  }

  private ServerFrame changed(ConversationSummary now, Entry entry, Side to) {
    var view = to == Side.VISITOR ? views.forVisitor(now) : views.forReps(now);
    return new ConversationChanged(FrameIds.next(), null, view, views.entry(entry));
  }

  private void push(List<String> topics, ServerFrame frame) {
    topics.forEach(topic -> lines.push(topic, frame));
  }
}
