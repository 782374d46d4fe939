package io.foyer.reps.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.boundary.Line;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.AvailabilityChange;
import io.foyer.protocol.ServerFrame;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-15")
class AvailabilityHandlerTest {
  private final List<Boolean> chosen = new ArrayList<>();
  private final List<Pause> pauses = new ArrayList<>();
  private final AvailabilityHandler handler = new AvailabilityHandler();
  private final Line line = new Deaf();

  @BeforeEach
  void reps() {
    handler.reps = new Choosing();
    handler.clock = MovedClock.atNoon();
  }

  @Test
  @Tag("RT-2")
  void keeps_what_a_rep_says_of_its_pause_as_plain_text() {
    var back = handler.clock.instant().plusSeconds(1800);
    pause("Lunch\u202e\n" + "x".repeat(200), back);
    pause(" ", back.minusSeconds(3600));

    assertThat(pauses.get(0).note()).startsWith("Lunch").hasSize(80).doesNotContain("\n", "\u202e");
    assertThat(pauses.get(0).until()).isEqualTo(back);
    assertThat(pauses.get(1)).isEqualTo(Pause.SILENT);
  }

  private void pause(String note, Instant until) {
    var rep = new RepCaller(new RepId("005ana"), "Ana Novak", Set.of(Right.REP));
    handler.handle(new AvailabilityChange("f1", false, note, until), rep, line);
  }

  @Test
  void lets_only_those_become_available_who_may_answer() {

    assertThatThrownBy(() -> change(Right.ADMIN, true)).isInstanceOf(NotAllowed.class);
    change(Right.ADMIN, false);
    change(Right.REP, true);

    assertThat(chosen).containsExactly(false, true);
  }

  private void change(Right right, boolean available) {
    var rep = new RepCaller(new RepId("005ana"), "Ana Novak", Set.of(right));
    handler.handle(new AvailabilityChange("f1", available, null, null), rep, line);
  }

  private final class Choosing extends Reps {
    @Override
    public void comes(RepId id) {
      chosen.add(true);
    }

    @Override
    public void leaves(RepId id, Pause pause) {
      chosen.add(false);
      pauses.add(pause);
    }
  }

  private static final class Deaf implements Line {
    @Override
    public String address() {
      return "192.0.2.7";
    }

    @Override
    public void send(ServerFrame frame) {}

    @Override
    public void watch(String topic) {}

    @Override
    public void unwatch(String topic) {}

    @Override
    public void onEnd(Runnable work) {}
  }
}
