package io.foyer.reps.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.boundary.Line;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.protocol.AvailabilityChange;
import io.foyer.protocol.ServerFrame;
import io.foyer.reps.control.Reps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-15")
class AvailabilityHandlerTest {
  private final List<Boolean> chosen = new ArrayList<>();
  private final AvailabilityHandler handler = new AvailabilityHandler();
  private final Line line = new Deaf();

  @Test
  void lets_only_those_become_available_who_may_answer() {
    handler.reps = new Choosing();

    assertThatThrownBy(() -> change(Right.ADMIN, true)).isInstanceOf(NotAllowed.class);
    change(Right.ADMIN, false);
    change(Right.REP, true);

    assertThat(chosen).containsExactly(false, true);
  }

  private void change(Right right, boolean available) {
    var rep = new RepCaller(new RepId("005ana"), "Ana Novak", Set.of(right));
    handler.handle(new AvailabilityChange("f1", available), rep, line);
  }

  private final class Choosing extends Reps {
    @Override
    public void choose(RepId id, boolean available) {
      chosen.add(available);
    }
  }

  private static final class Deaf implements Line {
    @Override
    public void send(ServerFrame frame) {}

    @Override
    public void watch(String topic) {}

    @Override
    public void unwatch(String topic) {}
  }
}
