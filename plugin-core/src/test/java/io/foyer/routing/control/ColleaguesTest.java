package io.foyer.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.control.Surroundings;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.Pause;
import io.foyer.reps.entity.Rep;
import io.foyer.routing.control.Colleagues.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-6")
class ColleaguesTest {
  private static final MovedClock CLOCK = MovedClock.atNoon();

  private final FixedReps reps = new FixedReps();
  private final Colleagues colleagues = new Colleagues();

  @BeforeEach
  void staff() {
    colleagues.reps = reps;
    colleagues.configurations = new Surroundings.FixedConfigurations();
    colleagues.workload = new Workload();
    colleagues.workload.configurations = colleagues.configurations;
    colleagues.workload.capacityChanged = PlatformFixture.event(change -> {});
  }

  @Test
  void names_the_others_by_name_with_what_is_in_the_way() {
    reps.comes("ana", "Ana Novak");
    reps.comes("ben", "Ben Carter");
    reps.here.remove(new RepId("ben"));
    reps.knows("kim", "Kim Lund").leaves(new Pause(false, "Lunch", null));
    reps.comes("zoe", "Zoe Hart");
    for (int each = 0; each < 5; each++) {
      colleagues.workload.took("cnv_" + each, new RepId("zoe"));
    }

    assertThat(colleagues.all()).extracting(one -> one.rep().name()).isSorted().hasSize(4);
    assertThat(colleagues.all())
        .extracting(Standing::off)
        .containsExactly(null, Off.NOT_HERE, new Off("chosen", "Lunch", null), Off.FULL);
    assertThat(colleagues.isFree(new RepId("zoe"))).isFalse();
  }

  @Test
  void leaves_out_who_is_no_rep() {
    reps.comes("ana", "Ana Novak");
    reps.duty.put(
        new RepId("ana"), new OffDuty(OffDuty.Why.NO_PERMISSION, "is no rep in Foyer", null));

    assertThat(colleagues.all()).isEmpty();
  }

  private static final class FixedReps extends Reps {
    private final Map<RepId, Rep> known = new HashMap<>();
    private final Set<RepId> here = new HashSet<>();
    private final Map<RepId, OffDuty> duty = new HashMap<>();

    Rep knows(String id, String name) {
      var rep = Rep.arrived(new RepId(id), name, id + "@fern.example", null);
      known.put(rep.id(), rep);
      return rep;
    }

    void comes(String id, String name) {
      knows(id, name).comes(CLOCK.instant());
      here.add(new RepId(id));
    }

    @Override
    public Optional<Rep> find(RepId id) {
      return Optional.ofNullable(known.get(id));
    }

    @Override
    public List<Rep> all() {
      return List.copyOf(known.values());
    }

    @Override
    public boolean isReachable(RepId id) {
      return here.contains(id);
    }

    @Override
    public Optional<OffDuty> offDuty(RepId id) {
      return Optional.ofNullable(duty.get(id));
    }
  }
}
