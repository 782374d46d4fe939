package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.MessagesTooFast;
import io.foyer.platform.MovedClock;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-14")
class MessagePaceTest {
  private static final String OFFICE = "192.0.2.7";

  private final MovedClock clock = MovedClock.atNoon();
  private final MessagePace pace = pace(clock);

  /** With the limits that are shipped, but for the address: three people's worth. */
  static MessagePace pace(Clock clock) {
    var pace = new MessagePace();
    pace.perSecond = 5;
    pace.perSecondFromAddress = 15;
    pace.newPerMinute = 60;
    pace.clock = clock;
    pace.open();
    return pace;
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

    assertThatCode(() -> pace.spend(JONAS.visitor(), OFFICE)).doesNotThrowAnyException();
  }

  @Test
  void stops_a_machine_that_plays_many_visitors_and_nobody_at_another_address() {
    for (var n = 0; n < 60; n++) {
      pace.spend(VisitorId.next(), OFFICE);
    }
    assertThatThrownBy(() -> pace.spend(VisitorId.next(), OFFICE))
        .isInstanceOf(MessagesTooFast.class);

    assertThatCode(() -> pace.spend(VisitorId.next(), "192.0.2.8")).doesNotThrowAnyException();
    clock.moveBy(Duration.ofSeconds(1));
    assertThatCode(() -> pace.spend(VisitorId.next(), OFFICE)).doesNotThrowAnyException();
  }

  @Test
  void lets_sixty_people_a_minute_be_asked_for_from_one_address() {
    for (var n = 0; n < 60; n++) {
      pace.spendOnOpening(VisitorId.next(), OFFICE);
    }
    clock.moveBy(Duration.ofSeconds(1));
    pace.spendOnOpening(VisitorId.next(), OFFICE);

    assertThatThrownBy(() -> pace.spendOnOpening(VisitorId.next(), OFFICE))
        .isInstanceOf(MessagesTooFast.class);
    assertThatCode(() -> pace.spend(KIM.visitor(), OFFICE)).doesNotThrowAnyException();
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
      pace.spend(KIM.visitor(), OFFICE);
    }
  }
}
