package io.foyer.experiences.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Experience;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class DrawTest {
  private static final int MANY = 10_000;

  private final Experience a = Paths.variant("e1", "Greeting", 1);
  private final Experience b = Paths.variant("e2", "Greeting", 3);
  private final Experience c = Paths.variant("e3", "Greeting", 4);

  private static Stream<VisitorId> visitors() {
    return IntStream.range(0, MANY).mapToObj(number -> new VisitorId("vis_" + number));
  }

  private static double share(Predicate<VisitorId> of) {
    return visitors().filter(of).count() / (double) MANY;
  }

  private static String drawn(VisitorId visitor, Experience... among) {
    return Draw.among(List.of(among), visitor).id();
  }

  @Test
  void visitors_are_shared_out_by_weight() {
    assertThat(share(visitor -> drawn(visitor, a, b).equals("e1"))).isCloseTo(0.25, within(0.02));
    assertThat(share(visitor -> drawn(visitor, a, b, c).equals("e3"))).isCloseTo(0.5, within(0.02));
  }

  @Test
  void a_visitor_keeps_what_was_drawn_whatever_the_order_and_however_the_split_is_spelt() {
    var other = new ArrayList<>(List.of(a, Paths.variant("e2", "GREETING", 3), c));
    Collections.reverse(other);

    assertThat(visitors())
        .allMatch(visitor -> Draw.among(other, visitor).id().equals(drawn(visitor, a, b, c)));
  }

  @Test
  void a_variant_that_comes_takes_visitors_and_moves_no_others() {
    assertThat(visitors())
        .allMatch(
            visitor ->
                drawn(visitor, a, b, c).equals("e3")
                    || drawn(visitor, a, b, c).equals(drawn(visitor, a, b)));
  }

  @Test
  void a_weight_that_grows_takes_visitors_and_moves_no_others() {
    var heavier = Paths.variant("e1", "Greeting", 2);

    assertThat(visitors())
        .allMatch(
            visitor ->
                drawn(visitor, heavier, b).equals("e1")
                    || drawn(visitor, heavier, b).equals(drawn(visitor, a, b)));
    assertThat(share(visitor -> drawn(visitor, heavier, b).equals("e1")))
        .isCloseTo(0.4, within(0.02));
  }

  @Test
  void another_split_is_drawn_for_itself() {
    var otherA = Paths.variant("e1", "Farewell", 1);
    var otherB = Paths.variant("e2", "Farewell", 3);

    assertThat(
            share(
                visitor ->
                    drawn(visitor, a, b).equals("e1")
                        && drawn(visitor, otherA, otherB).equals("e1")))
        .isCloseTo(1 / 16.0, within(0.01));
  }

  @Test
  void the_draw_is_the_same_in_every_release() {
    assertThat(IntStream.range(0, 12).mapToObj(n -> drawn(new VisitorId("vis_" + n), a, b, c)))
        .containsExactly("e1", "e2", "e3", "e2", "e1", "e2", "e2", "e3", "e2", "e2", "e2", "e2");
  }
}
