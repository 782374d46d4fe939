package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.MissReason;
import io.foyer.conversations.entity.Saying;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationRequested;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.conversations.entity.refusal.PersonNotOffered;
import io.foyer.conversations.entity.refusal.SiteIsOff;
import io.foyer.platform.Deadlines;
import io.foyer.platform.Ids;
import io.foyer.routing.control.Qualifications;
import io.foyer.visitors.entity.MayAsk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Where a visitor asks for a person.
 *
 * <p>A countdown begins only when somebody can answer; else the visitor is told at once. A visitor
 * has one conversation at a time: asking again finds it.
 */
@ApplicationScoped
@Transactional
public class InboundDesk {
  @Inject ConversationStore store;
  @Inject Messages messages;
  @Inject Endings endings;
  @Inject KnownVisitors visitors;
  @Inject FilePosts files;
  @Inject Preludes preludes;
  @Inject Answerers answerers;
  @Inject Qualifications qualifications;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /**
   * Opens a conversation, or finds the one there is; what is said is added to it either way.
   *
   * @param clientId asking again with it gets the conversation that it opened
   * @throws ClientIdReused when it came with something else before
   * @throws PersonNotOffered when one would have to begin with who does not qualify for it
   * @throws SiteIsOff when one would have to begin where the messenger is switched off
   */
  public ConversationSummary open(
      VisitorCaller visitor, ClientId clientId, Optional<? extends Saying> saying) {
    var live = store.lockLiveOf(visitor.visitor());
    if (live.isPresent() && !live.get().wasOpenedWith(clientId)) {
      saying.ifPresent(said -> add(live.get(), visitor.visitor(), clientId, said));
      return live.get().summary();
    }
    return live.or(() -> store.openedWith(visitor.visitor(), clientId))
        .map(first -> repeated(first, visitor.visitor(), clientId, saying))
        .orElseGet(() -> request(visitor, clientId, saying));
  }

  private void add(Conversation conversation, VisitorId visitor, ClientId clientId, Saying saying) {
    messages.add(conversation, visitors.author(visitor), clientId, saying);
  }

  private ConversationSummary repeated(
      Conversation first, VisitorId visitor, ClientId clientId, Optional<? extends Saying> saying) {
    var summary = first.summary();
    var said = store.sentAs(summary.id(), clientId);
    if (said.isPresent() != saying.isPresent()) {
      throw new ClientIdReused();
    }
    var author = Author.visitor(visitor, null);
    said.ifPresent(entry -> Messages.repeated(entry, author, saying.orElseThrow()));
    return summary;
  }

  private ConversationSummary request(
      VisitorCaller visitor, ClientId clientId, Optional<? extends Saying> saying) {
    requireOffered(visitor);
    var at = Moments.now(clock);
    var id = new ConversationId(Ids.next(ConversationId.PREFIX));
    var test = configurations.current().isTest(visitor.site());
    var conversation = Conversation.requested(id, visitor, test, clientId, at);
    conversation.knowVisitorAs(visitors.knownAs(visitor.visitor()));
    var author = visitors.author(visitor.visitor());
    var entries = new ArrayList<Entry>();
    entries.add(conversation.noteRequest(author));
    before(conversation, author, at).ifPresent(entries::add);
    saying
        .map(said -> files.posted(said, author, id))
        .ifPresent(said -> entries.add(conversation.say(author, clientId, said, at)));
    store.add(conversation);
    entries.forEach(store::append);
    var missed = whyNobodyCanAnswer(visitor.visitor(), at);
    if (missed.isEmpty()) {
      await(conversation, at);
    }
    happened.fire(new ConversationRequested(conversation.summary(), entries, at));
    missed.ifPresent(reason -> endings.miss(conversation, reason));
    return conversation.summary();
  }

  /** What the visitor has answered already, so that nobody asks it again. */
  private Optional<Entry> before(Conversation conversation, Author author, Instant at) {
    return preludes
        .take(conversation.summary().visitor())
        .map(said -> conversation.say(author, new ClientId(Ids.next("msg")), said, at));
  }

  /**
   * Whether a conversation may begin.
   *
   * @throws PersonNotOffered with who does not qualify for it
   * @throws SiteIsOff where the messenger is switched off
   */
  void requireOffered(VisitorCaller visitor) {
    if (configurations.current().isOff(visitor.site())) {
      throw new SiteIsOff();
    }
    if (qualifications.of(visitor.visitor()).mayAsk() != MayAsk.PERSON) {
      throw new PersonNotOffered();
    }
  }

  private void await(Conversation conversation, Instant at) {
    var until = at.plus(configurations.current().limits().inboundCountdown());
    conversation.await(until);
    deadlines.set(ConversationDeadline.COUNTDOWN, conversation.summary().id().value(), until);
  }

  private Optional<MissReason> whyNobodyCanAnswer(VisitorId visitor, Instant at) {
    if (!configurations.current().hours().isOpen(at)) {
      return Optional.of(MissReason.OUT_OF_HOURS);
    }
    return answerers.isAnybodyFor(visitor) ? Optional.empty() : Optional.of(MissReason.NOBODY);
  }
}
