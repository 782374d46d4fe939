package io.foyer.files.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.files.entity.refusal.FilesTooFast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-8")
@Tag("SEC-1")
class LandingTest {
  private final Landing landing = new Landing();

  @Test
  void takes_two_of_a_sender_at_once_and_the_next_when_one_is_in() {
    landing.take("vis_kim");
    landing.take("vis_kim");
    assertThatThrownBy(() -> landing.take("vis_kim")).isInstanceOf(FilesTooFast.class);

    landing.giveBack("vis_kim");
    assertThatCode(() -> landing.take("vis_kim")).doesNotThrowAnyException();
  }

  @Test
  void leaves_most_threads_to_everything_else_however_many_send() {
    for (int sender = 1; sender < Landing.ON_NODE; sender++) {
      landing.take("vis_" + sender);
    }
    landing.take("vis_last");
    assertThatThrownBy(() -> landing.take("vis_more")).isInstanceOf(FilesTooFast.class);

    landing.giveBack("vis_last");
    assertThatCode(() -> landing.take("vis_more")).doesNotThrowAnyException();
  }
}
