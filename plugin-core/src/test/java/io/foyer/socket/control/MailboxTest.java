package io.foyer.socket.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-3")
class MailboxTest {
  private final Queue<Runnable> workers = new ArrayDeque<>();
  private final Mailbox mailbox = new Mailbox(workers::add);
  private final List<String> done = new ArrayList<>();

  @Test
  void does_the_work_of_a_socket_in_order_and_one_piece_at_a_time() {
    mailbox.put(() -> done.add("a"));
    mailbox.put(() -> done.add("b"));
    assertThat(workers).hasSize(1);
    workAll();

    assertThat(done).containsExactly("a", "b");
  }

  @Test
  void refuses_more_than_a_client_can_honestly_ask_for() {
    for (int i = 0; i < Mailbox.LIMIT; i++) {
      assertThat(mailbox.put(() -> done.add("one of many"))).isTrue();
    }

    assertThat(mailbox.put(() -> done.add("too much"))).isFalse();
    workAll();
    assertThat(mailbox.put(() -> done.add("again"))).isTrue();
  }

  private void workAll() {
    while (!workers.isEmpty()) {
      workers.remove().run();
    }
  }
}
