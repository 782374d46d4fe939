package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.ChatOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What a visitor is offered: a person, or the booker where nobody could answer. */
@ApplicationScoped
public class ChatOffers {
  @Inject Answerers answerers;
  @Inject Configurations configurations;
  @Inject Clock clock;

  /** What holds now; a visitor whose routing is not known here is not turned away. */
  public ChatOffer of(VisitorId visitor) {
    if (!isOpen()) {
      return ChatOffer.OUT_OF_HOURS;
    }
    return answerers.isSurelyNobodyFor(visitor) ? ChatOffer.NOBODY : ChatOffer.PERSON;
  }

  /** Whether it is a time at which reps can be asked for. */
  public boolean isOpen() {
    return configurations.current().hours().isOpen(clock.instant());
  }
}
