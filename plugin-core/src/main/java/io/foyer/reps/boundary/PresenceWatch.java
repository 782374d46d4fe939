package io.foyer.reps.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.RepSignedIn;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Footing;
import io.foyer.platform.Grid;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import io.foyer.protocol.AvailabilityChanged;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.reps.control.Presence;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.AutoPounceChosen;
import io.foyer.reps.entity.AvailabilityChosen;
import io.foyer.reps.entity.AvailabilityKnown;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.Pause;
import io.foyer.reps.entity.VoiceVideoChosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Keeps the picture of the reps fresh, and shows a rep's availability in all its windows. */
@ApplicationScoped
public class PresenceWatch {
  private static final Duration LOOK = Duration.ofSeconds(1);

  private static final System.Logger LOG = System.getLogger(PresenceWatch.class.getName());

  /** Hints may be lost: every so many looks the rows are read anew. */
  private static final int LOOKS_BETWEEN_READS = 15;

  @Inject Reps reps;
  @Inject Presence presence;
  @Inject Grid grid;
  @Inject Loops loops;
  @Inject Lines lines;
  @Inject Clock clock;

  private final Footing footing = new Footing(Footing.FOR_REPS);
  private final AtomicInteger looksUntilRead = new AtomicInteger();
  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(Presence.TOPIC, this::heard);
    startAt(clock.instant());
    loop = loops.start("presence", LOOK, this::look);
  }

  void startAt(Instant start) {
    footing.startAt(start);
  }

  void arrived(@Observes RepSignedIn in) {
    reps.arrive(in.rep(), in.person());
  }

  void chosen(@Observes(during = TransactionPhase.AFTER_SUCCESS) AvailabilityChosen chosen) {
    grid.publish(Presence.TOPIC, Presence.CHOSEN);
    readSoon();
  }

  void chosen(@Observes(during = TransactionPhase.AFTER_SUCCESS) AutoPounceChosen chosen) {
    grid.publish(Presence.TOPIC, Presence.CHOSEN);
    readSoon();
  }

  void chosen(@Observes(during = TransactionPhase.AFTER_SUCCESS) VoiceVideoChosen chosen) {
    grid.publish(Presence.TOPIC, Presence.CHOSEN);
    readSoon();
  }

  void known(@Observes AvailabilityKnown known) {
    lines.push("rep:" + known.rep(), told(known.rep(), known.available()));
  }

  private AvailabilityChanged told(RepId rep, boolean available) {
    Off off = available ? null : reps.off(rep).orElse(null);
    return new AvailabilityChanged(
        FrameIds.next(),
        null,
        available,
        off == null ? "chosen" : off.reason(),
        off == null ? null : off.note(),
        off == null ? null : off.until());
  }

  private void heard(String hint) {
    if (hint.equals(Presence.CHOSEN)) {
      readSoon();
    } else if (hint.startsWith(Presence.ACTIVE)) {
      presence.heardActive(new RepId(hint.substring(Presence.ACTIVE.length())));
    } else {
      presence.heardOf(new RepId(hint));
    }
  }

  private void readSoon() {
    looksUntilRead.set(0);
    Loop running = loop;
    if (running != null) {
      running.wake();
    }
  }

  void look() {
    if (looksUntilRead.getAndUpdate(left -> left <= 0 ? LOOKS_BETWEEN_READS : left - 1) <= 0) {
      reps.refresh();
    }
    presence.look();
    reps.overdue().forEach(rep -> setAside(rep, Pause.SILENT));
    if (footing.isFirm(clock.instant())) {
      reps.away().forEach(rep -> setAside(rep, Pause.AWAY));
    } else {
      presence.countAnew();
    }
  }

  // Of two nodes that find the same, one is too late.
  private void setAside(RepId rep, Pause pause) {
    try {
      reps.isSetAside(rep, pause);
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.DEBUG, "rep was not set aside rep=" + rep, failed);
    }
  }
}
