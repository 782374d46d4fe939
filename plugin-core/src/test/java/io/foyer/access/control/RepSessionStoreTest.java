package io.foyer.access.control;

import static io.foyer.access.control.AccessFixture.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.NoRights;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepSession;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.RightsUnconfirmed;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SessionEnded;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class RepSessionStoreTest {
  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final PeopleInSalesforce salesforce =
      new PeopleInSalesforce().with(ANA, AccessFixture.ana(Right.REP));
  private final Rights rights = AccessFixture.rights(salesforce, clock);

  @SuppressWarnings("NullAway.Init") // set before each test
  private RepSessions sessions;

  @BeforeEach
  void empty() {
    database.empty("rep_sessions");
    sessions = AccessFixture.sessions(database, rights, clock);
  }

  @Test
  void knows_the_person_by_the_token_alone() {
    Secret token = open();

    assertThat(caller(token).rep()).isEqualTo(ANA);
    assertThatThrownBy(() -> caller(Secret.made())).isInstanceOf(SessionEnded.class);
  }

  @Test
  void never_stores_the_token() {
    Secret token = open();

    Object stored =
        database.inTx(
            () ->
                database
                    .em()
                    .createNativeQuery("SELECT token_hash FROM rep_sessions")
                    .getSingleResult());
    assertThat(stored).isEqualTo(token.hash()).isNotEqualTo(token.value());
  }

  @Test
  void lasts_as_long_as_it_is_used_within_twelve_hours() {
    Secret token = open();
    for (int i = 0; i < 3; i++) {
      clock.moveBy(Duration.ofHours(11));
      look(token);
    }
    clock.moveBy(Duration.ofHours(12));

    assertThatThrownBy(() -> caller(token)).isInstanceOf(SessionEnded.class);
  }

  @Test
  void ends_a_week_after_the_sign_in_however_often_it_is_used() {
    Secret token = open();
    for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
      clock.moveBy(Duration.ofHours(6));
      look(token);
    }
    clock.moveBy(Duration.ofHours(6));

    assertThatThrownBy(() -> caller(token)).isInstanceOf(SessionEnded.class);
  }

  @Test
  void ends_at_sign_out() {
    Secret token = open();
    database.inTx(() -> sessions.close(token));

    assertThatThrownBy(() -> caller(token)).isInstanceOf(SessionEnded.class);
  }

  @Test
  void takes_away_what_has_ended() {
    Secret token = open();
    clock.moveBy(RepSession.LIFE.plusSeconds(1));
    database.inTx(() -> sessions.tidy());
    clock.moveBy(Duration.ofHours(-2));

    assertThatThrownBy(() -> caller(token)).isInstanceOf(SessionEnded.class);
  }

  @Test
  void learns_of_other_rights_as_soon_as_salesforce_told() {
    Secret token = open();
    assertThat(caller(token).has(Right.ADMIN)).isFalse();
    salesforce.with(ANA, AccessFixture.ana(Right.REP, Right.ADMIN));
    clock.moveBy(Rights.BETWEEN_READS);
    rights.read();

    assertThat(caller(token).has(Right.ADMIN)).isTrue();
  }

  @Test
  void shuts_out_whose_rights_are_taken_away_until_they_are_given_back() {
    Secret token = open();
    caller(token);
    salesforce.with(ANA, AccessFixture.ana());
    clock.moveBy(Rights.BETWEEN_READS);
    rights.read();
    assertThatThrownBy(() -> caller(token)).isInstanceOf(NoRights.class);
    salesforce.with(ANA, AccessFixture.ana(Right.REP));
    clock.moveBy(Rights.BETWEEN_READS);
    rights.read();

    assertThat(caller(token).has(Right.REP)).isTrue();
  }

  @Test
  void remembers_that_rights_were_taken_away_when_the_server_starts_anew() {
    Secret token = open();
    caller(token);
    salesforce.with(ANA, AccessFixture.ana());
    clock.moveBy(Rights.BETWEEN_READS);
    rights.read();
    assertThatThrownBy(() -> caller(token)).isInstanceOf(NoRights.class);
    sessions = AccessFixture.sessions(database, AccessFixture.rights(salesforce, clock), clock);

    assertThatThrownBy(() -> caller(token)).isInstanceOf(NoRights.class);
  }

  @Test
  void keeps_people_at_work_while_salesforce_is_away_for_a_day_and_no_longer() {
    Secret token = open();
    for (int i = 0; i < 3; i++) {
      clock.moveBy(Duration.ofHours(8));
      assertThat(caller(token).has(Right.REP)).isTrue();
    }
    clock.moveBy(Duration.ofSeconds(1));
    assertThatThrownBy(() -> caller(token)).isInstanceOf(RightsUnconfirmed.class);
    rights.read();

    assertThat(caller(token).has(Right.REP)).as("Salesforce is back").isTrue();
  }

  private void look(Secret token) {
    rights.of(ANA);
    rights.read();
    caller(token);
  }

  private Secret open() {
    return database.inTx(() -> sessions.open(ANA, AccessFixture.ana(Right.REP)));
  }

  /** As the container does it: a refusal does not undo what was written. */
  private RepCaller caller(Secret token) {
    Object[] outcome = {new SessionEnded()};
    database.inTx(
        () -> {
          try {
            outcome[0] = sessions.caller(token);
          } catch (Refusal refused) {
            outcome[0] = refused;
          }
        });
    if (outcome[0] instanceof Refusal refused) {
      throw refused;
    }
    return (RepCaller) outcome[0];
  }
}
