package io.foyer.access.control;

import static io.foyer.access.control.AccessFixture.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.platform.MovedClock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-5")
class RosterTest {
  private final MovedClock clock = MovedClock.atNoon();
  private Person inSalesforce = AccessFixture.ana(Right.REP);
  private boolean salesforceIsAway;
  private final Roster roster = AccessFixture.roster(named -> ask(), clock);

  @Test
  void knows_nobody_before_salesforce_was_asked() {
    assertThat(roster.readAt()).isEmpty();
    assertThat(roster.find(ANA)).isEmpty();
  }

  @Test
  void knows_who_is_deactivated() {
    inSalesforce = new Person("Ana Novak", "ana@foyer.example", null, Set.of(Right.REP), false);
    roster.read(Set.of());

    assertThat(roster.find(ANA)).map(Person::active).contains(false);
  }

  @Test
  void keeps_what_it_knew_while_salesforce_is_away() {
    roster.read(Set.of());
    salesforceIsAway = true;

    assertThatThrownBy(() -> roster.read(Set.of())).isInstanceOf(SalesforceAway.class);
    assertThat(roster.find(ANA)).contains(inSalesforce);
    assertThat(roster.readAt()).contains(clock.instant());
  }

  private Map<RepId, Person> ask() {
    if (salesforceIsAway) {
      throw new SalesforceAway();
    }
    return Map.of(ANA, inSalesforce);
  }
}
