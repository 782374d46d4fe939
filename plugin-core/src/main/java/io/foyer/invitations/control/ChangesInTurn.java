package io.foyer.invitations.control;

import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.meetings.entity.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Changes meetings so that what their conversations are told keeps the order of the log. */
@ApplicationScoped
class ChangesInTurn {
  @Inject Turns turns;

  /** {@code change}: a whole transaction, done once more where another one was faster. */
  Booking change(Booking booking, Supplier<Booking> change) {
    Supplier<Booking> settled = () -> Races.settle(change);
    return booking
        .conversation()
        .map(talk -> turns.take(new ConversationId(talk), settled))
        .orElseGet(settled);
  }
}
