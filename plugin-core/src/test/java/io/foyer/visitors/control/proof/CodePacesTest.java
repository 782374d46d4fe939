package io.foyer.visitors.control.proof;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.entity.proof.CodesTooMany;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-2")
class CodePacesTest {
  private static final int MANY = 100;

  private final MovedClock clock = MovedClock.atNoon();
  private final CodePaces paces = new CodePaces();

  @BeforeEach
  void wire() {
    paces.clock = clock;
  }

  @Test
  void stops_a_visitor_who_asks_again_and_again_until_some_time_has_passed() {
    assertThatThrownBy(() -> askMany("vis_1", true, true)).isInstanceOf(CodesTooMany.class);

    clock.moveBy(Duration.ofMinutes(2));

    assertThatCode(() -> ask("vis_1", "other@acme.example", "203.0.113.9"))
        .doesNotThrowAnyException();
  }

  @Test
  void protects_an_address_from_many_visitors() {
    assertThatThrownBy(() -> askMany(null, false, true)).isInstanceOf(CodesTooMany.class);
  }

  @Test
  void stops_a_place_on_the_internet_that_asks_for_many_addresses() {
    assertThatThrownBy(() -> askMany(null, true, false)).isInstanceOf(CodesTooMany.class);
  }

  @Test
  void lets_others_ask_meanwhile() {
    assertThatThrownBy(() -> askMany("vis_1", true, true)).isInstanceOf(CodesTooMany.class);

    assertThatCode(() -> ask("vis_2", "jonas@brightwell.example", "203.0.113.200"))
        .doesNotThrowAnyException();
  }

  /** Each time another visitor, address or place but for what stays the same. */
  private void askMany(@Nullable String visitor, boolean otherEmails, boolean otherPlaces) {
    for (int at = 0; at < MANY; at++) {
      ask(
          visitor == null ? "vis_" + at : visitor,
          otherEmails ? "kim" + at + "@acme.example" : "kim@acme.example",
          otherPlaces ? "2001:db8:" + at + "::/64" : "203.0.113.7");
    }
  }

  private void ask(String visitor, String email, String place) {
    paces.pass(new VisitorId(visitor), email, place);
  }
}
