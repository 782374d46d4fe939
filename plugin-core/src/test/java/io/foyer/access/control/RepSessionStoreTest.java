package io.foyer.access.control;

import static io.foyer.access.control.AccessFixture.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.access.entity.Secret;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.util.Optional;
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
  private Person inSalesforce = AccessFixture.ana(Right.REP);
  private boolean salesforceIsAway;

  @SuppressWarnings("NullAway.Init") // set before each test
  private RepSessions sessions;

  @BeforeEach
  void empty() {
    database.empty("rep_sessions");
    sessions = AccessFixture.sessions(database, rep -> ask(), clock);
  }

  @Test
  void knows_the_person_by_the_token_alone() {
    Secret token = open();

    assertThat(caller(token)).hasValueSatisfying(ana -> assertThat(ana.rep()).isEqualTo(ANA));
    assertThat(caller(Secret.made())).isEmpty();
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
      assertThat(caller(token)).isPresent();
    }
    clock.moveBy(Duration.ofHours(12));

    assertThat(caller(token)).isEmpty();
  }

  @Test
  void ends_at_sign_out() {
    Secret token = open();
    database.inTx(() -> sessions.close(token));

    assertThat(caller(token)).isEmpty();
  }

  @Test
  void learns_of_other_rights_within_a_minute() {
    Secret token = open();
    assertThat(caller(token).orElseThrow().has(Right.ADMIN)).isFalse();
    inSalesforce = AccessFixture.ana(Right.REP, Right.ADMIN);
    clock.moveBy(Duration.ofSeconds(60));

    assertThat(caller(token).orElseThrow().has(Right.ADMIN)).isTrue();
  }

  @Test
  void shuts_out_whose_rights_are_taken_away() {
    Secret token = open();
    inSalesforce = AccessFixture.ana();

    assertThat(caller(token)).isEmpty();
  }

  @Test
  void keeps_people_at_work_while_salesforce_is_away() {
    Secret token = open();
    salesforceIsAway = true;
    clock.moveBy(Duration.ofMinutes(5));

    assertThat(caller(token).orElseThrow().has(Right.REP)).isTrue();
  }

  private Optional<Person> ask() {
    if (salesforceIsAway) {
      throw new SalesforceAway();
    }
    return Optional.of(inSalesforce);
  }

  private Secret open() {
    return database.inTx(() -> sessions.open(ANA, inSalesforce));
  }

  private Optional<RepCaller> caller(Secret token) {
    return database.inTx(() -> sessions.caller(token));
  }
}
