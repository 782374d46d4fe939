package io.foyer.streams.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LS-11")
class DismissalsTest {
  private static final RepId ANA = new RepId("005a");
  private static final String VISIT = "vst_1";

  private final Dismissals dismissals = new Dismissals();

  @Test
  void a_dismissal_counts_that_comes_while_a_window_reads_the_earlier_ones() throws Exception {
    dismissals.store = readMeanwhile(() -> {});
    dismissals.load(ANA);
    var other = new Thread(() -> dismissals.note(ANA, VISIT, true));
    dismissals.store = readMeanwhile(() -> isThroughOrWaits(other));

    dismissals.load(ANA);
    other.join();

    assertThat(dismissals.has(ANA, VISIT)).isTrue();
  }

  private static void isThroughOrWaits(Thread other) {
    other.start();
    while (other.getState() == Thread.State.NEW || other.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
  }

  private static DismissalStore readMeanwhile(Runnable meanwhile) {
    return new DismissalStore() {
      @Override
      public Set<String> of(RepId rep) {
        meanwhile.run();
        return Set.of();
      }
    };
  }
}
