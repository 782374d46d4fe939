package io.foyer.calls.boundary.phone;

import io.foyer.calls.control.phone.PhoneDesk;
import io.foyer.calls.control.phone.PhoneGateway;
import io.foyer.calls.entity.CallHappened;
import io.foyer.calls.entity.phone.PhoneCallId;
import io.foyer.calls.entity.phone.PhoneCallMoved;
import io.foyer.calls.entity.phone.PhoneCallState;
import io.foyer.calls.entity.phone.PhoneCallSummary;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.platform.DeadlineReached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Has phones called and hung up once that is decided, and decides what outlasts its call.
 *
 * <p>The phone network is spoken to after the commit: what was not stored is never dialled.
 */
@ApplicationScoped
public class PhoneWatch implements PhoneGateway.Listener {
  private static final Logger LOG = System.getLogger(PhoneWatch.class.getName());

  @Inject PhoneDesk desk;
  @Inject PhoneGateway gateway;

  void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) PhoneCallMoved event) {
    var call = event.call();
    if (call.state() == PhoneCallState.DIALLED) {
      dial(call);
    } else if (call.state() == PhoneCallState.ENDED && call.dialledAt() != null) {
      gateway.hangUp(call.id());
    }
  }

  /** Where it fails the phone never rings, and the deadline of ringing ends the call. */
  private void dial(PhoneCallSummary call) {
    try {
      gateway.dial(call.id(), call.number(), this);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "phone was not dialled call=" + call.id(), failed);
    }
  }

  void reached(@Observes DeadlineReached deadline) {
    if (deadline.kind().equals(PhoneDesk.OVER)) {
      desk.ended(new PhoneCallId(deadline.subject()), null);
    }
  }

  /** No phone outlasts its call, nor the rep's leaving it. */
  void happened(@Observes CallHappened event) {
    if (!event.call().isLive() || event.call().onHold()) {
      desk.endOf(event.conversation().id());
    }
  }

  void ended(@Observes ConversationEnded event) {
    desk.endOf(event.conversation().id());
  }

  @Override
  public void answered(PhoneCallId call) {
    desk.answered(call);
  }

  @Override
  public void ended(PhoneCallId call, int code) {
    desk.ended(call, code);
  }
}
