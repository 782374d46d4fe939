package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EV-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class OutboxStoreTest {
  @Parameter Database database;

  private Outbox outbox;

  @BeforeEach
  void empty() {
    database.empty("outbox");
    outbox = PlatformFixture.outbox(database, MovedClock.atNoon());
  }

  @Test
  void keeps_one_entry_however_often_it_is_added() {
    database.inTx(() -> outbox.add("conversation", "cnv_1", "{\"first\":1}"));
    database.inTx(() -> outbox.add("conversation", "cnv_1", "{\"second\":2}"));
    database.inTx(() -> outbox.add("meeting-request", "cnv_1", "{}"));

    List<?> payloads =
        database.inTx(
            () ->
                database
                    .em()
                    .createNativeQuery("SELECT payload FROM outbox WHERE kind = 'conversation'")
                    .getResultList());
    assertThat(payloads).hasSize(1).first().asString().contains("first");
  }
}
