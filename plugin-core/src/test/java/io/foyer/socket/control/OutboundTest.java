package io.foyer.socket.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-3")
class OutboundTest {
  private final SlowWire wire = new SlowWire();
  private final AtomicInteger deaths = new AtomicInteger();
  private final Outbound outbound = new Outbound(wire, () -> "resync", deaths::incrementAndGet);

  @Test
  void sends_in_order() {
    outbound.post("a");
    outbound.post("b");

    assertThat(wire.texts).containsExactly("a", "b");
  }

  @Test
  void leaves_out_what_a_peer_that_stopped_reading_cannot_take() {
    fill();

    assertThat(outbound.post("one more")).isFalse();
    assertThat(wire.texts).hasSize(Outbound.LIMIT);
  }

  @Test
  void asks_to_resync_once_when_everything_has_left_and_then_goes_on() {
    fill();
    outbound.post("left out");
    outbound.post("left out too");
    wire.takeAll();

    assertThat(wire.texts.subList(Outbound.LIMIT, wire.texts.size())).containsExactly("resync");
    assertThat(outbound.post("again")).isTrue();
  }

  @Test
  void tells_when_the_peer_is_gone() {
    outbound.post("a");
    wire.fails();

    assertThat(deaths).hasValue(1);
  }

  @Test
  void survives_a_dead_transport_that_throws_anything() {
    wire.broken = true;

    assertThat(outbound.post("a")).isFalse();
    assertThat(deaths).hasValue(1);
  }

  private void fill() {
    for (int i = 0; i < Outbound.LIMIT; i++) {
      outbound.post("frame " + i);
    }
  }

  /** A peer that reads when the test says so. */
  private static final class SlowWire implements Wire {
    private final List<String> texts = new ArrayList<>();
    private final Queue<Consumer<Boolean>> waiting = new ArrayDeque<>();
    private boolean broken;

    @Override
    public void send(String text, Consumer<Boolean> sent) {
      if (broken) {
        throw new NullPointerException("grizzlyOutputBuffer is null");
      }
      texts.add(text);
      waiting.add(sent);
    }

    @Override
    public void send(ByteBuffer chunk, Consumer<Boolean> sent) {
      sent.accept(true);
    }

    @Override
    public void close(CloseCode code) {
      broken = true;
    }

    void takeAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().accept(true);
      }
    }

    void fails() {
      waiting.remove().accept(false);
    }
  }
}
