package io.foyer.conversations.boundary;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.conversations.control.ChatOffers;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import io.foyer.protocol.ChatOffered;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.routing.entity.VisitorAssigned;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells open messengers at once when the last rep leaves, when one comes, and when it opens or
 * closes.
 */
@ApplicationScoped
public class OfferWatch {
  /** Opening times are whole minutes. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject ChatOffers offers;
  @Inject LiveVisitors visitors;
  @Inject Lines lines;
  @Inject Loops loops;

  private volatile @Nullable Boolean wasOpen;
  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    loop = loops.start("chat-offers", PAUSE, this::look);
  }

  /** Other hours may have come into force. */
  void changed(@Observes ConfigurationChanged change) {
    Loop running = loop;
    if (running != null) {
      running.wake();
    }
  }

  /** Who is not routed yet was not turned away, so "nobody" is news to it. */
  void assigned(@Observes VisitorAssigned assigned) {
    boolean before = assigned.before() == null || !assigned.before().reps().isEmpty();
    if (before == assigned.now().reps().isEmpty()) {
      tell(assigned.now().visitor());
    }
  }

  void look() {
    boolean isOpen = offers.isOpen();
    Boolean before = wasOpen;
    wasOpen = isOpen;
    if (before != null && before != isOpen) {
      visitors.all().forEach(visitor -> tell(visitor.id()));
    }
  }

  private void tell(VisitorId visitor) {
    String topic = "visitor:" + visitor;
    if (lines.has(topic)) {
      lines.push(topic, new ChatOffered(FrameIds.next(), offers.of(visitor).word()));
    }
  }
}
