package io.foyer.calls.control.phone;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.control.CallDesk;
import io.foyer.calls.entity.CallState;
import io.foyer.calls.entity.phone.PhoneCall;
import io.foyer.calls.entity.phone.PhoneCallId;
import io.foyer.calls.entity.phone.PhoneCallMoved;
import io.foyer.calls.entity.phone.PhoneCallState;
import io.foyer.calls.entity.phone.PhoneCallSummary;
import io.foyer.calls.entity.phone.PhoneNumber;
import io.foyer.calls.entity.refusal.PhoneLineBusy;
import io.foyer.calls.entity.refusal.PhoneNotOffered;
import io.foyer.calls.entity.refusal.PhoneNumberRefused;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.platform.AuditLog;
import io.foyer.platform.Deadlines;
import io.foyer.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * "Join via phone": the visitor gives its number, the rep who is in the call has it dialled.
 *
 * <p>Neither can do it alone, so a stranger makes no phone ring, and a rep calls nobody who did not
 * ask for it.
 */
@ApplicationScoped
@Transactional
public class PhoneDesk {
  private static final System.Logger LOG = System.getLogger(PhoneDesk.class.getName());

  /** The kind of deadline at which a call to a phone is ended; the subject is its id. */
  public static final String OVER = "phone.over";

  /** Nobody lets a phone ring longer; and where it never rang, another try is let through then. */
  static final Duration RINGS = Duration.ofMinutes(2);

  @Inject PhoneStore store;
  @Inject PhoneNumbers numbers;
  @Inject PhoneCaps caps;
  @Inject PhoneGateway gateway;
  @Inject CallDesk calls;
  @Inject Archive archive;
  @Inject ConversationRights rights;
  @Inject Deadlines deadlines;
  @Inject AuditLog audit;
  @Inject Event<PhoneCallMoved> moved;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "foyer.phone.longest-call")
  Duration longest;

  /** Whether visitors can be offered to join by phone. */
  public boolean isOffered() {
    return gateway.isOn() && numbers.isAnyAllowed();
  }

  /**
   * The visitor gives its number; before it is dialled it may give another.
   *
   * @param country of two letters, where it is written without; null where unknown
   * @param address from where on the internet it comes
   */
  public PhoneCallSummary ask(
      VisitorCaller visitor,
      ConversationId id,
      String typed,
      @Nullable String country,
      String address) {
    var conversation = archive.find(visitor, id);
    rights.require(Deed.TALK, visitor, conversation);
    if (!isOffered() || conversation.state() != ConversationState.OPEN) {
      throw new PhoneNotOffered();
    }
    var number = numbers.allowed(typed, country);
    requireNotRefused(id, number);
    var before = store.lockLiveOf(id);
    before.ifPresent(PhoneDesk::requireNotDialled);
    var next = new PhoneCallId(Ids.next(PhoneCallId.PREFIX));
    var call = before.orElseGet(() -> PhoneCall.asked(next, id, visitor.visitor()));
    call.correct(number, address, now());
    if (before.isEmpty()) {
      store.add(call);
    }
    return tell(call);
  }

  /**
   * The rep, who is in the call, has the number dialled that the visitor gave.
   *
   * @throws PhoneNotOffered where the rep is in no call, or the visitor gave no number
   */
  public PhoneCallSummary dial(RepCaller rep, ConversationId id) {
    rights.require(Deed.TALK, rep, archive.find(rep, id));
    if (!isOffered() || !isInCall(id)) {
      throw new PhoneNotOffered();
    }
    var call = store.lockLiveOf(id).orElseThrow(PhoneNotOffered::new);
    requireNotDialled(call);
    caps.spend(call, longest, now());
    call.dial(rep.rep(), now());
    var summary = call.summary();
    audit.record(rep.rep().value(), "phone.dialled", summary.id().value());
    LOG.log(Level.INFO, "phone dialled call=" + summary.id() + " number=" + summary.number());
    deadlines.set(OVER, summary.id().value(), now().plus(RINGS));
    return tell(call);
  }

  /** Somebody has picked it up. */
  public void answered(PhoneCallId id) {
    store
        .lock(id)
        .filter(call -> call.answer(now()))
        .ifPresent(
            call -> {
              deadlines.set(OVER, id.value(), now().plus(longest));
              tell(call);
            });
  }

  /**
   * It is over, or has to be.
   *
   * @param code what the phone network said; null where it is Foyer that ends it
   */
  public void ended(PhoneCallId id, @Nullable Integer code) {
    store.lock(id).filter(call -> call.end(code, now())).ifPresent(this::tell);
  }

  /** The conversation is over, or nobody of it is in a call any more. */
  public void endOf(ConversationId conversation) {
    store.lockLiveOf(conversation).filter(call -> call.end(null, now())).ifPresent(this::tell);
  }

  private boolean isInCall(ConversationId id) {
    return calls
        .latestOf(id)
        .filter(call -> call.state() == CallState.RUNNING && call.repSide().page() != null)
        .isPresent();
  }

  private void requireNotRefused(ConversationId id, PhoneNumber number) {
    if (store.wasRefused(id, number)) {
      throw new PhoneNumberRefused();
    }
  }

  private static void requireNotDialled(PhoneCall call) {
    if (call.summary().state() != PhoneCallState.ASKED) {
      throw new PhoneLineBusy();
    }
  }

  private PhoneCallSummary tell(PhoneCall call) {
    var summary = call.summary();
    moved.fire(new PhoneCallMoved(summary, now()));
    return summary;
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
