package io.foyer.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.control.Surroundings;
import io.foyer.platform.PlatformFixture;
import io.foyer.routing.entity.CapacityChanged;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-2")
class WorkloadTest {
  private static final RepId ANA = new RepId("005a");
  private static final RepId BEN = new RepId("005b");
  private static final int CAPACITY = 5;

  private final List<RepId> told = new CopyOnWriteArrayList<>();
  private final Workload workload = new Workload();

  WorkloadTest() {
    workload.configurations = new Surroundings.FixedConfigurations();
    workload.capacityChanged =
        PlatformFixture.<CapacityChanged>event(change -> told.add(change.rep()));
  }

  @Test
  void tells_when_the_last_place_is_taken_and_when_there_is_one_again() {
    isFull();
    assertThat(told).containsExactly(ANA);
    workload.took("cnv_0", ANA);
    assertThat(told).as("known already").hasSize(1);

    workload.took("cnv_0", BEN);
    workload.released("cnv_1");
    assertThat(told).containsExactly(ANA, ANA);
    assertThat(workload.open(ANA)).isEqualTo(CAPACITY - 2);
    assertThat(workload.open(BEN)).isEqualTo(1);
  }

  @Test
  void tells_of_a_place_also_when_two_conversations_end_at_once() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier start = new CyclicBarrier(2);
    try {
      for (int round = 0; round < 5_000; round++) {
        isFull();
        told.clear();
        Future<?> one = threads.submit(() -> release(start, "cnv_0"));
        Future<?> other = threads.submit(() -> release(start, "cnv_1"));
        one.get();
        other.get();
        assertThat(told).containsExactly(ANA);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private int release(CyclicBarrier start, String conversation) throws Exception {
    int turn = start.await();
    workload.released(conversation);
    return turn;
  }

  private void isFull() {
    for (int each = 0; each < CAPACITY; each++) {
      workload.took("cnv_" + each, ANA);
    }
  }
}
