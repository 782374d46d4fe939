package io.foyer.conversations.boundary;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.KnownVisitors;
import io.foyer.conversations.control.Ratings;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.ConversationSummary.Holder;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.Rating;
import io.foyer.files.entity.Picture;
import io.foyer.files.entity.StoredFile;
import io.foyer.protocol.Author;
import io.foyer.protocol.ConversationView;
import io.foyer.protocol.EntryView;
import io.foyer.protocol.FileView;
import io.foyer.protocol.RatingView;
import io.foyer.protocol.RepView;
import io.foyer.reps.control.Reps;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.entity.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conversations as they go over the wire.
 *
 * <p>A visitor is never shown who else was asked, that the rep is late or about to end, what the
 * rep made of it, or by which name the CRM knows it.
 */
@ApplicationScoped
public class ConversationViews {
  @Inject Assignments assignments;
  @Inject Reps reps;
  @Inject KnownVisitors visitors;
  @Inject Ratings ratings;
  @Inject Configurations configurations;

  /** As this asker may see it. */
  public ConversationView view(Caller caller, ConversationSummary conversation) {
    return caller instanceof VisitorCaller ? forVisitor(conversation) : forReps(conversation);
  }

  public ConversationView forVisitor(ConversationSummary conversation) {
    return view(conversation, false);
  }

  public ConversationView forReps(ConversationSummary conversation) {
    return view(conversation, true);
  }

  /** As reps may see it. */
  public EntryView entry(Entry entry) {
    return entry(entry, entry.isAutomated());
  }

  /** As this asker may see it. */
  public EntryView entry(Caller caller, Entry entry) {
    return caller instanceof VisitorCaller ? forVisitor(entry) : entry(entry);
  }

  /** That something was said on the rep's behalf is told where the company says so. */
  public EntryView forVisitor(Entry entry) {
    return entry(entry, entry.isAutomated() && isDisclosed());
  }

  private EntryView entry(Entry entry, boolean automated) {
    var author = entry.author();
    return new EntryView(
        entry.seq(),
        entry.kind().word(),
        entry.at(),
        new Author(author.kind().word(), author.id(), author.name()),
        entry.text().orElse(null),
        NoteViews.formatting(entry.pieces()),
        entry.clientId().orElse(null),
        entry.reason().orElse(null),
        entry.file().map(ConversationViews::file).orElse(null),
        automated ? true : null,
        entry.offer().orElse(null));
  }

  public static FileView file(StoredFile file) {
    return new FileView(
        file.id().value(),
        file.name(),
        file.mediaType(),
        file.bytes(),
        file.picture().map(Picture::width).orElse(null),
        file.picture().map(Picture::height).orElse(null));
  }

  public List<EntryView> entries(List<Entry> entries) {
    return entries.stream().map(this::entry).toList();
  }

  public List<EntryView> entries(Caller caller, List<Entry> entries) {
    return entries.stream().map(entry -> entry(caller, entry)).toList();
  }

  private ConversationView view(ConversationSummary it, boolean toReps) {
    return new ConversationView(
        it.id().value(),
        it.visitor().value(),
        toReps ? visitorName(it) : null,
        it.state().word(),
        it.lastSeq(),
        it.times().deadline(),
        rep(it.holder()),
        toReps && it.isLive() ? routedTo(it) : null,
        toReps ? it.times().endingAt() : null,
        word(it.endReason()),
        toReps ? it.outcome() : null,
        it.seen().byVisitor(),
        it.seen().byRep(),
        it.times().startedAt(),
        it.times().endedAt(),
        origin(it, toReps),
        (toReps && it.isLate()) ? true : null,
        toReps ? null : rateUntil(it),
        it.rating().map(ConversationViews::rating).orElse(null),
        (!toReps && isPreviewed(it)) ? true : null,
        (toReps && it.isUnansweredPounce()) ? true : null,
        toReps ? it.times().replyDueAt() : null);
  }

  /** To the visitor it is its rep who spoke. */
  private static String origin(ConversationSummary it, boolean toReps) {
    return it.isAutoPounce() && !toReps ? ConversationSummary.BY_A_REP : it.origin();
  }

  private boolean isDisclosed() {
    return configurations.current().company().messenger().markAutomated();
  }

  private static @Nullable String word(@Nullable EndReason reason) {
    return reason == null ? null : reason.word();
  }

  /** Whether the rep may see what the visitor types before it is sent. */
  boolean isPreviewed(ConversationSummary conversation) {
    return conversation.state() == ConversationState.OPEN
        && configurations.current().company().messenger().typingPreview();
  }

  private @Nullable Instant rateUntil(ConversationSummary conversation) {
    var asked = conversation.ratingAsked();
    return asked == null || !ratings.areAsked() ? null : asked.until();
  }

  private static RatingView rating(Rating rating) {
    return new RatingView(rating.score(), rating.comment(), rating.at());
  }

  private @Nullable String visitorName(ConversationSummary conversation) {
    var name = visitors.knownAs(conversation.visitor()).name();
    return name == null ? conversation.knownAs().name() : name;
  }

  private List<String> routedTo(ConversationSummary conversation) {
    return assignments.of(conversation.visitor()).map(Assignment::reps).orElse(List.of()).stream()
        .map(RepId::value)
        .toList();
  }

  private @Nullable RepView rep(@Nullable Holder holder) {
    if (holder == null) {
      return null;
    }
    var picture = reps.find(holder.id()).flatMap(rep -> rep.pictureUrl()).orElse(null);
    return new RepView(holder.id().value(), holder.name(), picture);
  }
}
