package io.foyer.liveview.entity;

import static io.foyer.liveview.entity.ChunkFixture.change;
import static io.foyer.liveview.entity.ChunkFixture.snapshot;
import static io.foyer.liveview.entity.ChunkOrder.Verdict.GAP;
import static io.foyer.liveview.entity.ChunkOrder.Verdict.REPEATED;
import static io.foyer.liveview.entity.ChunkOrder.Verdict.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("V360-4")
class ChunkOrderTest {
  private final ChunkOrder order = new ChunkOrder();

  @Test
  void begins_with_a_snapshot() {
    assertThat(take(change(7, 0))).isEqualTo(GAP);
    assertThat(take(snapshot(7, 1))).isEqualTo(USE);
    assertThat(take(change(7, 2))).isEqualTo(USE);
  }

  @Test
  void uses_nothing_after_a_gap_until_the_next_snapshot() {
    take(snapshot(7, 0));
    assertThat(take(change(7, 2))).isEqualTo(GAP);
    assertThat(take(change(7, 3))).isEqualTo(GAP);
    assertThat(take(snapshot(7, 4))).isEqualTo(USE);
  }

  @Test
  void begins_anew_with_another_recording() {
    take(snapshot(7, 9));
    assertThat(take(change(8, 10))).isEqualTo(GAP);
    assertThat(take(snapshot(8, 0))).isEqualTo(USE);
  }

  @Test
  @Tag("SEC-1")
  void takes_no_number_twice() {
    take(snapshot(7, 5));
    assertThat(take(snapshot(7, 5))).isEqualTo(REPEATED);
    assertThat(take(change(7, 4))).isEqualTo(REPEATED);
    assertThat(take(change(7, 6))).isEqualTo(USE);
  }

  @Test
  void counts_beyond_what_an_int_can_hold() {
    take(snapshot(7, -2));
    assertThat(Chunk.of(change(7, -1)).number()).isEqualTo(4_294_967_295L);
    assertThat(take(change(7, -1))).isEqualTo(USE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 10})
  @Tag("SEC-1")
  void refuses_what_is_too_short_for_a_chunk(int length) {
    byte[] bytes = new byte[length];
    if (length > 0) {
      bytes[0] = 1;
    }
    assertThatThrownBy(() -> Chunk.of(bytes)).isInstanceOf(ChunkUnreadable.class);
  }

  @Test
  void refuses_a_version_that_it_does_not_know() {
    byte[] bytes = snapshot(7, 0);
    bytes[0] = 2;
    assertThatThrownBy(() -> Chunk.of(bytes)).isInstanceOf(ChunkUnreadable.class);
  }

  @Test
  void lets_a_page_send_256_kilobytes_a_second_and_a_snapshot_to_spare() {
    Instant now = Instant.EPOCH;
    ByteBudget budget = new ByteBudget(now);

    assertThat(budget.spend(1536 * 1024, now)).isTrue();
    assertThat(budget.spend(256 * 1024, now.plusSeconds(1))).isTrue();
    assertThat(budget.spend(300 * 1024, now.plusSeconds(2))).isFalse();
  }

  private ChunkOrder.Verdict take(byte[] bytes) {
    return order.take(Chunk.of(bytes));
  }
}
