package io.foyer.conversations.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor and a rep who talk, or a visitor who asked for one.
 *
 * <p>It is won by one rep at most and ends once. Whoever changes it holds the lock of its row, so
 * the number that it gives to an entry is the next one, without gap or double.
 */
@Entity
@Table(name = "conversations")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Conversation {
  @Id private String id;
  @Embedded private Parties parties;
  @Embedded private Opening opening;

  @Enumerated(EnumType.STRING)
  private ConversationState state;

  @Embedded private Progress progress;
  @Embedded private Timeline timeline;
  @Embedded private @Nullable Feedback feedback;
  @Version private long version;

  protected Conversation() {}

  Conversation(ConversationId id, Parties parties, Opening opening, Instant at) {
    this.id = id.value();
    this.parties = parties;
    this.opening = opening;
    this.state = ConversationState.WAITING;
    this.progress = new Progress();
    this.timeline = new Timeline(at);
  }

  /** A visitor asks for a person; {@code test} stays whatever becomes of the site. */
  public static Conversation requested(
      ConversationId id, VisitorCaller visitor, boolean test, ClientId openingId, Instant at) {
    var opening = new Opening(Opening.INBOUND, openingId);
    return new Conversation(id, new Parties(visitor, test), opening, at);
  }

  /** First entry of a conversation that a visitor asked for. */
  public Entry noteRequest(Author visitor) {
    return note(EntryKind.REQUESTED, visitor, null, timeline.times().startedAt());
  }

  /** From now on reps can answer, until the deadline. */
  public void await(Instant until) {
    timeline.awaitUntil(until);
  }

  /**
   * Adds a message. A visitor who goes on writing takes back the end that a rep has begun; a rep
   * who writes keeps what was offered to others.
   *
   * @throws ConversationIsOver once it has ended
   */
  public Entry say(Author author, ClientId clientId, Saying saying, Instant at) {
    state.refuseWhenOver();
    if (author.kind() == Author.Kind.VISITOR) {
      resume();
    }
    timeline.heard(author.kind(), saying, opening.replyWithin(), at);
    return Entry.message(progress.next(id, at), author, clientId, saying);
  }

  /** The first rep to answer in time gets it. Answers null when this rep has it already. */
  public @Nullable Entry join(RepId rep, String name, Instant at) {
    state.refuseWhenOver();
    if (parties.has(rep)) {
      timeline.takenUpAt(at);
      return null;
    }
    parties.refuseAnother();
    timeline.refuseWhenTooLate(at);
    parties.join(rep, name);
    state = ConversationState.OPEN;
    timeline.answeredAt(at);
    return note(EntryKind.JOINED, Author.rep(rep, name), opening.joinReason(), at);
  }

  /** Another rep has it, also when it was about to end. Answers null when it has it already. */
  public @Nullable Entry handOver(RepId rep, String name, JoinReason why, Instant at) {
    resume();
    if (!parties.handOver(rep, name)) {
      return null;
    }
    timeline.answeredAt(at);
    return note(EntryKind.JOINED, Author.rep(rep, name), why, at);
  }

  /** The rep's answer is late; others are not told yet. */
  public void late(Instant at) {
    timeline.lateAt(at);
  }

  /** Others may take it from its rep until then. */
  public Entry offer(OfferReason why, Instant until, Instant at) {
    timeline.awaitUntil(until);
    return note(EntryKind.HELD_UP, parties.holderAsAuthor(), why, at);
  }

  /** The rep ends it; until then that can be taken back. */
  public void beginEnding(Instant until, @Nullable String withOutcome) {
    state.refuseWhenOver();
    timeline.endAt(until, withOutcome);
  }

  /** Takes back the end. Answers whether there was one. */
  public boolean resume() {
    state.refuseWhenOver();
    return timeline.goOn();
  }

  /** After a silence, asks whether anybody is still there. */
  public Entry ask(Instant at) {
    timeline.askedAt(at);
    return note(EntryKind.ASKED, Author.SYSTEM, null, at);
  }

  public Entry end(EndReason reason, Author by, Instant at) {
    close(reason, at);
    return note(EntryKind.ENDED, by, reason, at);
  }

  public Entry miss(MissReason reason, Instant at) {
    close(EndReason.MISSED, at);
    return note(EntryKind.MISSED, Author.SYSTEM, reason, at);
  }

  /** What may still happen after the end: the visitor asks for a meeting, or books one. */
  public Entry noteMeeting(EntryKind what, Author visitor, @Nullable MeetingTime when, Instant at) {
    return note(what, visitor, when, at);
  }

  /** Once it is over: the visitor may say how it was, until then; null where it would not. */
  public void askForRating(@Nullable Instant until) {
    feedback = until == null ? null : new Feedback(until);
  }

  /** The visitor says how it was. Answers whether that is something new. */
  public boolean rate(Rating rating) {
    return Feedback.rate(feedback, rating);
  }

  public void knowVisitorAs(KnownAs known) {
    parties.knowVisitorAs(known);
  }

  /** Whether asking with this id has opened it. */
  public boolean wasOpenedWith(ClientId id) {
    return opening.isBy(id);
  }

  public ConversationSummary summary() {
    return new ConversationSummary(
        new ConversationId(id),
        parties.visitor(),
        parties.site(),
        opening.origin(),
        state,
        progress.lastSeq(),
        parties.holder(),
        parties.knownAs(),
        progress.seen(),
        timeline.times(),
        timeline.endReason(),
        timeline.outcome(),
        feedback == null ? null : feedback.asked(),
        parties.isTest(),
        version);
  }

  private void close(EndReason reason, Instant at) {
    state.refuseWhenOver();
    state = ConversationState.ENDED;
    parties.part();
    timeline.ended(reason, at);
  }

  private Entry note(EntryKind kind, Author author, @Nullable Worded reason, Instant at) {
    return Entry.noted(progress.next(id, at), kind, author, reason);
  }
}
