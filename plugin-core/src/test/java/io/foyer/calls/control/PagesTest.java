package io.foyer.calls.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.boundary.Line;
import io.foyer.calls.control.Pages.Place;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import io.foyer.protocol.ServerFrame;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VC-5")
class PagesTest {
  private static final ConversationId TALK = new ConversationId("cnv_1");
  private static final Place REP = new Place(TALK, Side.REP, "page_1");

  private final Pages pages = new Pages();
  private final Socket old = new Socket();
  private final Socket fresh = new Socket();

  @Test
  void a_page_that_is_back_by_another_socket_is_here_when_the_old_one_is_found_dead() {
    pages.take(old, REP);
    pages.take(fresh, REP);

    assertThat(pages.leave(old)).contains(REP);
    assertThat(pages.has(REP)).isTrue();
    assertThat(pages.leave(fresh)).contains(REP);
    assertThat(pages.has(REP)).isFalse();
  }

  @Test
  void a_socket_hears_of_one_place_alone() {
    var another = new Place(TALK, Side.REP, "page_2");
    pages.take(old, REP);
    pages.take(old, another);

    assertThat(old.watched).containsExactly(another.topic());
  }

  @Test
  void a_socket_is_new_once() {
    assertThat(pages.meets(old)).isTrue();
    pages.take(old, REP);
    pages.drop(REP);
    assertThat(pages.meets(old)).isFalse();
    assertThat(old.watched).isEmpty();

    pages.leave(old);
    assertThat(pages.meets(old)).isTrue();
  }

  /** A socket that knows to what it listens. */
  private static final class Socket implements Line {
    final Set<String> watched = new HashSet<>();

    @Override
    public String address() {
      return "192.0.2.1";
    }

    @Override
    public void send(ServerFrame frame) {
      throw new AssertionError("nothing is said");
    }

    @Override
    public void watch(String topic) {
      watched.add(topic);
    }

    @Override
    public void unwatch(String topic) {
      watched.remove(topic);
    }

    @Override
    public void onEnd(Runnable work) {
      throw new AssertionError("nobody asks");
    }
  }
}
