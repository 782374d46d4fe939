package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Grid;
import io.foyer.platform.Since;
import io.foyer.reps.entity.AutoPounceKnown;
import io.foyer.reps.entity.AvailabilityKnown;
import io.foyer.reps.entity.Rep;
import io.foyer.reps.entity.RepsChanged;
import io.foyer.reps.entity.VoiceVideoKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * This node's picture of all reps: their rows as last read, and their leases.
 *
 * <p>It is looked at again every second and at every hint; whoever wants to know of a change hears
 * {@link RepsChanged}.
 */
@ApplicationScoped
public class Presence {
  /**
   * The grid's topic; a hint is a rep's id for a lease, with {@link #ACTIVE} for input, or {@link
   * #CHOSEN} for "read again".
   */
  public static final String TOPIC = "reps";

  public static final String CHOSEN = "chosen";

  /** Stands before the id of a rep at whose window somebody did something. */
  public static final String ACTIVE = "active:";

  /** Windows answer every 5 s; one hint an interval is enough for all windows of a rep. */
  private static final Duration BETWEEN_HINTS = Duration.ofSeconds(4);

  @Inject Clock clock;
  @Inject Grid grid;
  @Inject Leases leases;
  @Inject Activity activity;
  @Inject Attendance attendance;
  @Inject Event<RepsChanged> changed;
  @Inject Event<AvailabilityKnown> availability;
  @Inject Event<AutoPounceKnown> autoPounce;
  @Inject Event<VoiceVideoKnown> voiceVideo;

  private final Map<RepId, Instant> hinted = new ConcurrentHashMap<>();
  private volatile Map<RepId, Rep> reps = Map.of();
  private volatile Set<RepId> lastReachable = Set.of();

  Optional<Rep> known(RepId id) {
    return Optional.ofNullable(reps.get(id));
  }

  List<Rep> all() {
    return List.copyOf(reps.values());
  }

  boolean isHere(RepId id) {
    return leases.isLive(id);
  }

  boolean isGone(RepId id, Duration span) {
    return leases.isGone(id, span);
  }

  boolean isReachable(RepId id) {
    Rep rep = reps.get(id);
    return rep != null
        && rep.isAvailable()
        && leases.isLive(id)
        && attendance.offDuty(id).isEmpty();
  }

  Set<RepId> reachable() {
    return leases.live().stream().filter(this::isReachable).collect(Collectors.toUnmodifiableSet());
  }

  void renew(RepId id) {
    leases.renew(id);
    Instant now = clock.instant();
    Instant last = hinted.get(id);
    if (last == null || Since.hasPassed(last, BETWEEN_HINTS, now)) {
      hinted.put(id, now);
      grid.publish(TOPIC, id.value());
    }
  }

  /** A window of this rep answered on another node. */
  public void heardOf(RepId id) {
    leases.renew(id);
  }

  /** A window of this rep was used, on this node. */
  void did(RepId id) {
    activity.did(id);
    grid.publish(TOPIC, ACTIVE + id.value());
  }

  /** A window of this rep was used on another node. */
  public void heardActive(RepId id) {
    activity.did(id);
  }

  boolean isIdle(RepId id, Duration span) {
    return activity.isIdle(id, span);
  }

  /** What was done at windows may have been missed: everybody was active just now. */
  public void countAnew() {
    activity.countAnew();
  }

  void learn(List<Rep> rows) {
    Map<RepId, Rep> before = reps;
    Map<RepId, Rep> now = new LinkedHashMap<>();
    rows.forEach(rep -> now.put(rep.id(), rep));
    reps = now;
    now.forEach(
        (id, rep) -> {
          Rep earlier = before.get(id);
          if (earlier != null && saysOther(earlier, rep)) {
            availability.fire(new AvailabilityKnown(id, rep.isAvailable()));
          }
          if (earlier != null && !earlier.autoPounce().equals(rep.autoPounce())) {
            autoPounce.fire(new AutoPounceKnown(id));
          }
          if (earlier != null && earlier.isVoiceVideoAllowed() != rep.isVoiceVideoAllowed()) {
            voiceVideo.fire(new VoiceVideoKnown(id));
          }
          if (rep.isAvailable() && (earlier == null || !earlier.isAvailable())) {
            activity.did(id);
          }
        });
  }

  private static boolean saysOther(Rep earlier, Rep now) {
    return earlier.isAvailable() != now.isAvailable() || !earlier.pause().equals(now.pause());
  }

  /** Tells of a change since the last look; called by one thread. */
  public void look() {
    Set<RepId> now = reachable();
    if (!now.equals(lastReachable)) {
      lastReachable = now;
      changed.fire(new RepsChanged(now));
    }
  }
}
