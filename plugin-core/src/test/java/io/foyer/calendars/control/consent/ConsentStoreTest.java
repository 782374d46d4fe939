package io.foyer.calendars.control.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Secret;
import io.foyer.calendars.entity.CalendarConsent;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("MB-2")
@Tag("SEC-1")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ConsentStoreTest {
  private static final RepId ANA = new RepId("005ana");
  private static final RepId BEN = new RepId("005ben");

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final ConsentStore store = new ConsentStore();
  private final Secret state = Secret.made();

  @BeforeEach
  void begin() {
    database.empty("calendar_consents");
    store.em = database.em();
    store.clock = clock;
    keep(state);
  }

  @Test
  void an_answer_counts_once() {
    assertThat(take(ANA, state).map(CalendarConsent::codeVerifier)).contains("verifier");
    assertThat(take(ANA, state)).isEmpty();
  }

  @Test
  void nobody_brings_the_answer_to_what_somebody_else_began() {
    assertThat(take(BEN, state)).isEmpty();
    assertThat(take(ANA, Secret.made())).isEmpty();
    assertThat(take(ANA, state)).as("it is still there for its own rep").isPresent();
  }

  @Test
  void an_answer_that_takes_ten_minutes_is_too_late() {
    clock.moveBy(Duration.ofMinutes(10));
    assertThat(take(ANA, state)).isEmpty();

    clock.moveBy(Duration.ofSeconds(1));
    keep(Secret.made());
    List<?> left =
        database.inTx(
            () ->
                database
                    .em()
                    .createNativeQuery("SELECT state_hash FROM calendar_consents")
                    .getResultList());
    assertThat(left).as("what nobody answered is taken away").hasSize(1);
  }

  private void keep(Secret begun) {
    var consent =
        CalendarConsent.begun(begun, ANA, CalendarKind.GOOGLE, "verifier", clock.instant());
    database.inTx(() -> store.keep(consent));
  }

  private Optional<CalendarConsent> take(RepId rep, Secret begun) {
    return database.inTx(() -> store.take(rep, begun));
  }
}
