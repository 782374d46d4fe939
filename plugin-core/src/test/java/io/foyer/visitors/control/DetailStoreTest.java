package io.foyer.visitors.control;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Database;
import io.foyer.visitors.entity.Details;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("V360-7")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class DetailStoreTest {
  private static final VisitorId KIM = new VisitorId("vis_1");

  @Parameter Database database;

  private final DetailStore store = new DetailStore();

  @BeforeEach
  void empty() {
    store.em = database.em();
    database.empty("visitor_details");
  }

  @Test
  void keeps_the_last_note_whoever_wrote_it() {
    Details first =
        new Details(
            "Kim", "kim@acme.example", "ACME", "123", new Details.Noted("005a", "Ana", NOON));
    Details second =
        new Details(
            "Kim", null, null, "456", new Details.Noted("005b", "Ben", NOON.plusSeconds(1)));
    put(first);
    assertThat(find(KIM)).contains(first);

    put(second);

    assertThat(find(KIM)).contains(second);
    assertThat(find(new VisitorId("vis_2"))).isEmpty();
  }

  private void put(Details details) {
    database.inTx(() -> store.put(KIM, details));
  }

  private Optional<Details> find(VisitorId visitor) {
    return database.inTx(() -> store.find(visitor));
  }
}
