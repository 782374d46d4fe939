package io.foyer.conversations.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryPage;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.AuditLog;
import io.foyer.platform.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reading conversations, each by those who may. */
@ApplicationScoped
@Transactional
public class Archive {
  /** How many conversations a list shows at once. */
  public static final int PAGE = 50;

  /** Under this kind, with its id as key, an ended conversation is told to the CRM. */
  public static final String OUTBOX_KIND = "conversation";

  // As many as a person looks back through in the console, and as fit a frame.
  private static final int EARLIER = 20;

  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject LiveConversations live;
  @Inject AuditLog audit;
  @Inject Outbox outbox;

  /** A conversation and what follows an entry of its log. */
  public record Excerpt(ConversationSummary conversation, EntryPage page) {}

  /**
   * A conversation with its whole log.
   *
   * @param event the CRM's id of what was written about it, once it was
   */
  public record Recording(
      ConversationSummary conversation, List<Entry> log, Optional<String> event) {}

  public ConversationSummary find(Caller caller, ConversationId id) {
    var conversation =
        store.find(id).map(Conversation::summary).orElseThrow(ConversationUnknown::new);
    rights.require(Deed.READ, caller, conversation);
    return conversation;
  }

  public Excerpt after(Caller caller, ConversationId id, long seq) {
    return new Excerpt(find(caller, id), page(id, seq, EntryPage.MOST_BYTES));
  }

  /**
   * What a returning browser missed of its conversations, as much as fits a frame together.
   *
   * @param since the last entry that it has of each; what is not its own is left out
   */
  public List<Excerpt> missed(Caller caller, Map<ConversationId, Long> since) {
    var missed = new ArrayList<Excerpt>();
    var room = EntryPage.MOST_BYTES;
    for (var one : since.entrySet()) {
      var conversation = store.find(one.getKey()).map(Conversation::summary);
      if (conversation.filter(it -> rights.may(Deed.READ, caller, it)).isPresent()) {
        var page = page(one.getKey(), one.getValue(), Math.max(0, room));
        room -= page.weight();
        missed.add(new Excerpt(conversation.get(), page));
      }
    }
    return missed;
  }

  /** The visitor's own: the one that is live, else the last one. */
  public Optional<ConversationSummary> latestOf(VisitorCaller visitor) {
    return store
        .latestOf(visitor.visitor())
        .map(Conversation::summary)
        .filter(latest -> rights.may(Deed.READ, visitor, latest));
  }

  public List<ConversationSummary> openWith(RepCaller rep) {
    return summaries(store.openWith(rep.rep()));
  }

  /**
   * Those of a visitor's conversations that the rep may read, the latest first; none where the
   * visitor never talked.
   *
   * @throws NotYourConversation when the rep is not routed to the visitor and never had it
   */
  public List<ConversationSummary> historyOf(RepCaller rep, VisitorId visitor) {
    var readable = readable(rep, store.of(visitor, EARLIER));
    if (readable.isEmpty() && !mayMeet(rep, visitor)) {
      throw new NotYourConversation();
    }
    return readable;
  }

  /** Whether the rep may look at the visitor: it is routed to it, or has talked with it. */
  public boolean mayMeet(RepCaller rep, VisitorId visitor) {
    return mayMeet(rep, Set.of(visitor)).contains(visitor);
  }

  /** Those of the visitors at whom the rep may look; the database is asked once for all of them. */
  public Set<VisitorId> mayMeet(RepCaller rep, Set<VisitorId> visitors) {
    var routed =
        visitors.stream().filter(one -> rights.mayMeet(rep, one)).collect(Collectors.toSet());
    var others = visitors.stream().filter(one -> !routed.contains(one)).toList();
    if (!others.isEmpty()) {
      store.met(rep.rep(), others).stream().map(VisitorId::new).forEach(routed::add);
    }
    return routed;
  }

  /**
   * Those held with people of these addresses that the rep may read, the latest first.
   *
   * @param emails in lower case
   */
  public List<ConversationSummary> heldWith(RepCaller rep, Set<String> emails, int most) {
    return emails.isEmpty()
        ? List.of()
        : readable(rep, store.withPeople(emails, PAGE)).stream().limit(most).toList();
  }

  /** What waits for this rep or is open with it; all of it for those who oversee. */
  public List<ConversationSummary> live(RepCaller rep) {
    return live.all().stream().filter(one -> rights.may(Deed.READ, rep, one)).toList();
  }

  /** What the rep had, latest first; all for those who oversee. */
  public List<ConversationSummary> ended(RepCaller rep, Instant before) {
    return summaries(
        rights.oversees(rep)
            ? store.ended(before, PAGE)
            : store.endedWith(rep.rep(), before, PAGE));
  }

  /** The CRM's ids of what was written about them, by conversation. */
  public Map<String, String> eventsOf(List<ConversationSummary> conversations) {
    return outbox.results(
        OUTBOX_KIND, conversations.stream().map(one -> one.id().value()).toList());
  }

  /** Reading a whole conversation back is noted. */
  public Recording playBack(RepCaller rep, ConversationId id) {
    var conversation = find(rep, id);
    audit.record(rep.rep().value(), "conversation.played-back", id.value());
    return new Recording(conversation, store.log(id), outbox.result(OUTBOX_KIND, id.value()));
  }

  /**
   * The log of a conversation that was reported to support, who alone ask for it. Reading it is
   * noted.
   */
  public List<Entry> readReported(RepCaller support, ConversationId id) {
    audit.record(support.rep().value(), "conversation.read-for-support", id.value());
    return store.log(id);
  }

  /** Looking on while another rep talks is noted. */
  public void noteWatch(RepCaller rep, ConversationSummary conversation) {
    if (conversation.isLive() && conversation.holder() != null) {
      audit.record(rep.rep().value(), "conversation.watched", conversation.id().value());
    }
  }

  private EntryPage page(ConversationId id, long after, int room) {
    return EntryPage.of(store.entries(id, after, EntryPage.MOST_ENTRIES + 1), room);
  }

  private List<ConversationSummary> readable(RepCaller rep, List<Conversation> found) {
    return summaries(found).stream().filter(one -> rights.may(Deed.READ, rep, one)).toList();
  }

  private static List<ConversationSummary> summaries(List<Conversation> found) {
    return found.stream().map(Conversation::summary).toList();
  }
}
