package io.foyer.visitors.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.SiteKey;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.control.ScriptSightings.Sighting;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-6")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ScriptSightingsStoreTest {
  private static final SiteKey DEMO = new SiteKey("demo");
  private static final String ORIGIN = "https://shop.example";

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private final ScriptSightings sightings = new ScriptSightings();

  @BeforeEach
  void empty() {
    sightings.em = database.em();
    sightings.clock = clock;
    database.empty("script_sightings");
  }

  @Test
  void remembers_where_the_script_was_seen_last() {
    see();
    clock.moveBy(Duration.ofMinutes(2));
    see();

    assertThat(database.inTx(sightings::all))
        .containsExactly(new Sighting(DEMO, ORIGIN, clock.instant()));
  }

  @Test
  void writes_no_more_than_once_a_minute() {
    see();
    var first = clock.instant();
    clock.moveBy(Duration.ofSeconds(59));
    see();

    assertThat(database.inTx(sightings::all)).extracting(Sighting::at).containsExactly(first);
  }

  private void see() {
    sightings.note(DEMO, ORIGIN);
    database.inTx(
        () -> {
          sightings.flush();
          return true;
        });
  }
}
