package io.foyer.access.control;

import static io.foyer.access.control.AccessFixture.ANA;
import static io.foyer.access.control.AccessFixture.ana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.RightsChanged;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.platform.MovedClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-3")
class RightsTest {
  private static final RepId BEN = new RepId("005KB000001BenNYAQ");
  private static final Person FROZEN =
      new Person("Ana Novak", "ana@foyer.example", null, Set.of(Right.REP), false);

  private final MovedClock clock = MovedClock.atNoon();
  private final PeopleInSalesforce salesforce =
      new PeopleInSalesforce().with(ANA, ana(Right.REP)).with(BEN, ana(Right.MANAGER));
  private final List<RightsChanged> changes = new ArrayList<>();
  private final Rights rights = AccessFixture.rights(salesforce, clock, changes::add);

  @Test
  void makes_nobody_wait_for_salesforce() {
    assertThat(rights.of(ANA)).as("never told").isEmpty();
    assertThat(salesforce.calls).isZero();
    rights.read();

    assertThat(told()).contains(ana(Right.REP));
  }

  @Test
  void asks_about_everybody_at_work_in_one_call() {
    rights.of(ANA);
    rights.of(BEN);
    rights.read();

    assertThat(salesforce.calls).isOne();
    assertThat(rights.of(BEN).orElseThrow().person().rights()).containsExactly(Right.MANAGER);
  }

  @Test
  void asks_about_nobody_who_is_not_at_work() {
    rights.of(ANA);
    clock.moveBy(Rights.AT_WORK.plusSeconds(1));
    rights.read();

    assertThat(salesforce.calls).isZero();
  }

  @Test
  void tells_once_that_rights_were_taken_away() {
    rights.tell(ANA, ana(Right.REP));
    changes.clear();
    rights.of(ANA);
    rights.read();
    assertThat(changes).isEmpty();
    salesforce.with(ANA, ana());
    rights.read();
    rights.read();

    assertThat(changes).containsExactly(new RightsChanged(ANA, Set.of(), clock.instant()));
  }

  @Test
  void gives_no_right_to_a_user_who_is_deactivated_frozen_or_gone() {
    salesforce.with(ANA, FROZEN);
    rights.of(ANA);
    rights.read();
    assertThat(told().orElseThrow().rights()).isEmpty();
    salesforce.people.clear();
    rights.read();

    assertThat(told().orElseThrow().rights()).isEmpty();
  }

  @Test
  void goes_on_with_what_was_told_while_salesforce_is_away() {
    rights.tell(ANA, ana(Right.REP));
    salesforce.away = true;
    rights.of(ANA);
    assertThatThrownBy(rights::read).isInstanceOf(SalesforceAway.class);

    assertThat(told()).contains(ana(Right.REP));
  }

  private Optional<Person> told() {
    return rights.of(ANA).map(Rights.Told::person);
  }
}
