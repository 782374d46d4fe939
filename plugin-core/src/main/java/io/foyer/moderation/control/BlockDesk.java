package io.foyer.moderation.control;

import io.foyer.access.control.BlockStore;
import io.foyer.access.entity.Block;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.KnownVisitors;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.moderation.entity.Report;
import io.foyer.moderation.entity.refusal.VisitorUnknown;
import io.foyer.platform.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Block visitor": a rep shuts out the one it has before it. */
@ApplicationScoped
@Transactional
public class BlockDesk {
  /** The column holds as many. */
  private static final int MOST_WORDS = 2_000;

  @Inject BlockStore blocks;
  @Inject ReportStore reports;
  @Inject ConversationRights rights;
  @Inject LiveConversations live;
  @Inject Archive archive;
  @Inject Endings endings;
  @Inject KnownVisitors visitors;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** The conversation in whose turn the block has to happen. */
  public Optional<ConversationId> conversationOf(VisitorId visitor) {
    return live.liveOf(visitor).map(ConversationSummary::id);
  }

  /** Shuts the browser out, for good. What they talked is over at once. */
  public void block(RepCaller rep, VisitorId visitor) {
    shutOut(rep, visitor, talk(rep, visitor));
    audit.record(rep.rep().value(), "visitor.blocked", visitor.value());
  }

  /**
   * The same, and support is told.
   *
   * @param words the rep's, as typed; null or empty for none
   */
  public void report(RepCaller rep, VisitorId visitor, @Nullable String words) {
    var talk = talk(rep, visitor);
    var block = shutOut(rep, visitor, talk);
    var about = talk.or(() -> archive.historyOf(rep, visitor).stream().findFirst());
    var name = visitors.knownAs(visitor).name();
    var subject =
        new Report.Subject(visitor, name, about.map(ConversationSummary::id).orElse(null));
    var report = Report.of(subject, clean(words), rep.name(), clock.instant());
    reports.add(report);
    block.isFor(report.id().value());
    audit.record(rep.rep().value(), "visitor.reported", report.id().value());
  }

  private Block shutOut(RepCaller rep, VisitorId visitor, Optional<ConversationSummary> talk) {
    talk.ifPresent(one -> endings.endForBlock(rep, one.id()));
    return blocks
        .standingOf(visitor)
        .orElseGet(
            () -> {
              var block = Block.of(visitor, rep.name(), clock.instant());
              blocks.add(block);
              return block;
            });
  }

  /** What goes on with the visitor, which this rep may end; who talks with nobody may be met. */
  private Optional<ConversationSummary> talk(RepCaller rep, VisitorId visitor) {
    var talk = live.liveOf(visitor);
    if (talk.isPresent()) {
      rights.require(Deed.BLOCK, rep, talk.get());
    } else if (!archive.mayMeet(rep, visitor)) {
      throw new NotYourConversation();
    } else if (visitors.lastSeen(visitor).isEmpty()) {
      throw new VisitorUnknown(); // who oversees may meet everybody, were it only real
    }
    return talk;
  }

  private static @Nullable String clean(@Nullable String words) {
    var clean = words == null ? "" : MessageText.cleaned(words).strip();
    if (clean.isEmpty()) {
      return null;
    }
    return clean.length() > MOST_WORDS
        ? MessageText.cleaned(clean.substring(0, MOST_WORDS))
        : clean;
  }
}
