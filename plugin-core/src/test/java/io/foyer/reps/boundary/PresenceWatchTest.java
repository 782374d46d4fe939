package io.foyer.reps.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.platform.MovedClock;
import io.foyer.reps.control.Presence;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-2")
class PresenceWatchTest {
  private static final RepId ANA = new RepId("005a");

  private final MovedClock clock = MovedClock.atNoon();
  private final Idle reps = new Idle();
  private final Anew presence = new Anew();
  private final PresenceWatch watch = new PresenceWatch();

  @BeforeEach
  void starts() {
    watch.reps = reps;
    watch.presence = presence;
    watch.clock = clock;
    watch.startAt(clock.instant());
    goesOn(20);
  }

  @Test
  void sets_away_who_is_idle() {
    assertThat(reps.aside).contains(ANA);
  }

  @Test
  void sets_nobody_away_after_it_stood_still_and_counts_anew() {
    reps.aside.clear();
    presence.counted = 0;
    clock.moveBy(Duration.ofMinutes(20));
    watch.look();
    goesOn(10);
    assertThat(reps.aside).isEmpty();
    assertThat(presence.counted).isPositive();

    goesOn(10);
    assertThat(reps.aside).contains(ANA);
  }

  private void goesOn(int seconds) {
    for (int second = 0; second < seconds; second++) {
      clock.moveBy(Duration.ofSeconds(1));
      watch.look();
    }
  }

  /** Ana is idle, whatever happens. */
  private static final class Idle extends Reps {
    final List<RepId> aside = new ArrayList<>();

    @Override
    public List<RepId> away() {
      return List.of(ANA);
    }

    @Override
    public List<RepId> overdue() {
      return List.of();
    }

    @Override
    public void isSetAside(RepId id, Pause pause) {
      aside.add(id);
    }

    @Override
    public void refresh() {}
  }

  private static final class Anew extends Presence {
    int counted;

    @Override
    public void countAnew() {
      counted++;
    }

    @Override
    public void look() {}
  }
}
