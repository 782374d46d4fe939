package io.foyer.access.control;

import static io.foyer.access.control.AccessFixture.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-3")
class RightsTest {
  private final MovedClock clock = MovedClock.atNoon();
  private final Queue<Runnable> underway = new ArrayDeque<>();
  private Person inSalesforce = AccessFixture.ana(Right.REP);
  private boolean salesforceIsAway;
  private final Rights rights = AccessFixture.rights(rep -> ask(), clock, underway::add);

  @Test
  void makes_nobody_wait_for_salesforce() {
    assertThat(rights.of(ANA)).as("never told").isEmpty();

    answer();

    assertThat(rights.of(ANA)).contains(AccessFixture.ana(Right.REP));
  }

  @Test
  void answers_what_was_told_last_while_salesforce_hangs_and_asks_it_once() {
    rights.tell(ANA, inSalesforce);
    inSalesforce = AccessFixture.ana();
    clock.moveBy(Rights.FRESH);

    assertThat(rights.of(ANA)).contains(AccessFixture.ana(Right.REP));
    clock.moveBy(Duration.ofMinutes(10));
    assertThat(rights.of(ANA)).contains(AccessFixture.ana(Right.REP));

    assertThat(underway).hasSize(1);
    answer();
    assertThat(rights.of(ANA)).contains(AccessFixture.ana());
  }

  @Test
  void goes_on_with_what_was_told_where_salesforce_fails_and_asks_again_later() {
    rights.tell(ANA, inSalesforce);
    salesforceIsAway = true;
    clock.moveBy(Rights.FRESH);
    rights.of(ANA);
    answer();

    assertThat(rights.of(ANA)).contains(AccessFixture.ana(Right.REP));
    assertThat(underway).as("not at once").isEmpty();
    clock.moveBy(Rights.FRESH);
    rights.of(ANA);
    assertThat(underway).hasSize(1);
  }

  @Test
  void asks_again_after_an_answer_that_nobody_could_read() {
    Rights broken =
        AccessFixture.rights(
            rep -> {
              throw new IllegalStateException("not readable");
            },
            clock,
            underway::add);
    broken.of(ANA);
    answer();
    clock.moveBy(Rights.FRESH);
    broken.of(ANA);

    assertThat(underway).hasSize(1);
  }

  private void answer() {
    underway.remove().run();
  }

  private Optional<Person> ask() {
    if (salesforceIsAway) {
      throw new SalesforceAway();
    }
    return Optional.of(inSalesforce);
  }
}
