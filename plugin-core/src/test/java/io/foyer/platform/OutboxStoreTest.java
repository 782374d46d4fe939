package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

  @Test
  @Tag("EV-4")
  void names_the_results_of_many_and_leaves_out_what_is_not_sent() {
    database.inTx(
        () -> {
          outbox.add("conversation", "cnv_1", "{}");
          outbox.add("conversation", "cnv_2", "{}");
          outbox.add("rating", "cnv_1", "{}");
          sent("conversation", "cnv_1", "00U1");
          sent("rating", "cnv_1", "00U9");
        });

    assertThat(database.inTx(() -> outbox.results("conversation", List.of("cnv_1", "cnv_2"))))
        .isEqualTo(Map.of("cnv_1", "00U1"));
    assertThat(database.inTx(() -> outbox.results("conversation", List.of()))).isEmpty();
  }

  private void sent(String kind, String key, String result) {
    database
        .em()
        .createNativeQuery(
            "UPDATE outbox SET state = 'SENT', result_id = ? WHERE kind = ? AND outbox_key = ?")
        .setParameter(1, result)
        .setParameter(2, kind)
        .setParameter(3, key)
        .executeUpdate();
  }
}
