package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.conversations.entity.refusal.MessagesTooFast;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-14")
class MessagePaceTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final MessagePace pace = new MessagePace();

  @BeforeEach
  void wire() {
    pace.clock = clock;
  }

  @Test
  void lets_a_burst_of_twenty_pass_and_then_five_a_second() {
    spend(20);
    assertThatThrownBy(() -> spend(1)).isInstanceOf(MessagesTooFast.class);

    clock.moveBy(Duration.ofSeconds(1));
    spend(5);
    assertThatThrownBy(() -> spend(1)).isInstanceOf(MessagesTooFast.class);
  }

  @Test
  void nobody_waits_longer_where_the_clock_is_set_back() {
    spend(20);
    clock.moveBy(Duration.ofHours(-1));
    assertThatThrownBy(() -> spend(1)).isInstanceOf(MessagesTooFast.class);

    clock.moveBy(Duration.ofSeconds(1));
    spend(5);
  }

  @Test
  void says_how_long_to_wait() {
    spend(20);

    assertThatThrownBy(() -> spend(1))
        .isInstanceOfSatisfying(
            MessagesTooFast.class,
            refusal -> assertThat(refusal.details()).containsEntry("retryAfter", "1"));
  }

  @Test
  void counts_each_visitor_alone() {
    spend(20);

    assertThatCode(() -> pace.spend(JONAS.visitor())).doesNotThrowAnyException();
  }

  @Test
  @Tag("MB-4")
  void lets_three_wishes_for_a_meeting_pass_and_then_one_a_minute() {
    for (var n = 0; n < 3; n++) {
      pace.spendOnWish(KIM.visitor());
    }
    assertThatThrownBy(() -> pace.spendOnWish(KIM.visitor())).isInstanceOf(MessagesTooFast.class);

    clock.moveBy(Duration.ofMinutes(1));
    assertThatCode(() -> pace.spendOnWish(KIM.visitor())).doesNotThrowAnyException();
  }

  private void spend(int messages) {
    for (var n = 0; n < messages; n++) {
      pace.spend(KIM.visitor());
    }
  }
}
