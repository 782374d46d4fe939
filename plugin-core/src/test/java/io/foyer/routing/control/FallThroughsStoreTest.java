package io.foyer.routing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Database;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.RoutingDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OPS-5")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class FallThroughsStoreTest {
  private static final RepId ANA = new RepId("005a");
  private static final RepId BEN = new RepId("005b");
  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  @Parameter Database database;

  private final FallThroughs fallen = new FallThroughs();

  @BeforeEach
  void empty() {
    fallen.em = database.em();
    database.empty("routing_decisions");
  }

  @Test
  void counts_each_visitor_once_and_nobody_from_long_ago() {
    decided("vis_1", ANA, NOON);
    decided("vis_1", ANA, NOON.plusSeconds(5));
    decided("vis_2", ANA, NOON);
    decided("vis_3", BEN, NOON);
    decided("vis_4", null, NOON);
    decided("vis_5", ANA, NOON.minus(Duration.ofDays(8)));

    assertThat(database.inTx(() -> fallen.since(NOON.minus(Duration.ofDays(7)))))
        .isEqualTo(Map.of(ANA, 2L, BEN, 1L));
  }

  private void decided(String visitor, @Nullable RepId passedOver, Instant at) {
    var assignment =
        new Assignment(
            new VisitorId(visitor),
            "Owner",
            "Owner: is absent",
            List.of(),
            passedOver,
            List.of(),
            at);
    database.inTx(
        () -> {
          fallen.em.persist(RoutingDecision.of(assignment));
          return true;
        });
  }
}
