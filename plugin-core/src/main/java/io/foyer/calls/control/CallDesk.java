package io.foyer.calls.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.control.CallOffers.Offer;
import io.foyer.calls.entity.Call;
import io.foyer.calls.entity.CallEndReason;
import io.foyer.calls.entity.CallGate;
import io.foyer.calls.entity.CallHappened;
import io.foyer.calls.entity.CallId;
import io.foyer.calls.entity.CallSummary;
import io.foyer.calls.entity.Media;
import io.foyer.calls.entity.refusal.CallNotOffered;
import io.foyer.calls.entity.refusal.CallUnknown;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Side;
import io.foyer.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the two who talk order of their call. */
@ApplicationScoped
@Transactional
public class CallDesk {
  @Inject CallStore store;
  @Inject CallOffers offers;
  @Inject Archive archive;
  @Inject ConversationRights rights;
  @Inject Graces graces;
  @Inject Event<CallHappened> happened;
  @Inject Clock clock;

  /**
   * A page takes part in the call that goes on, or begins one.
   *
   * @throws CallNotOffered where none goes on and none may begin
   */
  public CallSummary join(Caller caller, ConversationId id, String page, Media media) {
    var conversation = talkOf(caller, id);
    var side = side(caller);
    var offer = offers.of(conversation);
    var call = store.lockLiveOf(id).orElseGet(() -> begin(conversation, side, offer));
    call.join(side, page, offer.video() ? media : media.withoutCamera(), now());
    graces.renew(call.summary().id(), side);
    return tell(conversation, call);
  }

  /** A page's microphone or camera was switched. */
  public CallSummary switches(Caller caller, ConversationId id, String page, Media media) {
    var conversation = talkOf(caller, id);
    var call = live(id);
    var mayShow = offers.of(conversation).video();
    call.switches(side(caller), page, mayShow ? media : media.withoutCamera());
    return tell(conversation, call);
  }

  /** The rep lets the visitor be heard, or heard and seen. */
  public CallSummary allow(RepCaller rep, ConversationId id, CallGate gate) {
    var conversation = talkOf(rep, id);
    var call = live(id);
    call.allow(gate, now());
    return tell(conversation, call);
  }

  /** Ends it for both. What is over stays as it is. */
  public CallSummary end(Caller caller, ConversationId id, boolean declined) {
    var conversation = talkOf(caller, id);
    var call = store.lockLiveOf(id).or(() -> store.of(id).stream().findFirst());
    var found = call.orElseThrow(CallUnknown::new);
    var reason = declined ? CallEndReason.DECLINED : CallEndReason.HUNG_UP;
    return found.end(reason, side(caller), now()) ? tell(conversation, found) : found.summary();
  }

  /** The latest of a conversation, for those who may read it. */
  public Optional<CallSummary> latestOf(ConversationId conversation) {
    return store.of(conversation).stream().findFirst().map(Call::summary);
  }

  /** All of a conversation that were answered, the first one first. */
  public List<CallSummary> answeredOf(ConversationId conversation) {
    var calls = store.of(conversation).stream().map(Call::summary);
    return calls
        .filter(call -> call.times().answeredAt() != null)
        .sorted((a, b) -> a.times().startedAt().compareTo(b.times().startedAt()))
        .toList();
  }

  /** On which side of its conversation somebody is. */
  public static Side side(Caller caller) {
    return caller instanceof VisitorCaller ? Side.VISITOR : Side.REP;
  }

  private Call begin(ConversationSummary conversation, Side side, Offer offer) {
    var may = offer.on() && (side == Side.REP || offer.start());
    var rep = conversation.rep().filter(any -> may).orElseThrow(CallNotOffered::new);
    var call = Call.begun(new CallId(Ids.next(CallId.PREFIX)), conversation.id(), rep, side, now());
    store.add(call);
    return call;
  }

  private Call live(ConversationId id) {
    return store.lockLiveOf(id).orElseThrow(CallUnknown::new);
  }

  private ConversationSummary talkOf(Caller caller, ConversationId id) {
    var conversation = archive.find(caller, id);
    rights.require(Deed.TALK, caller, conversation);
    return conversation;
  }

  private CallSummary tell(ConversationSummary conversation, Call call) {
    var summary = call.summary();
    happened.fire(new CallHappened(conversation, summary, now()));
    return summary;
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
