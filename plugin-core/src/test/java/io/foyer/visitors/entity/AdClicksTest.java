package io.foyer.visitors.entity;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-3")
class AdClicksTest {
  private static final String HOME = "http://localhost:8080/demo/";

  @Test
  void counts_visits_by_what_brought_them_and_never_shows_a_click_id() {
    List<Visit> visits =
        List.of(
            visit("?utm_source=google&utm_campaign=spring&gclid=one"),
            visit("?utm_source=google&utm_campaign=spring&gclid=two"),
            visit("?utm_source=google&utm_campaign=autumn&gclid=three"),
            visit(""));

    assertThat(AdClicks.of(visits))
        .containsExactlyInAnyOrder(
            new AdClicks("google", null, "spring", "gclid", 2, NOON),
            new AdClicks("google", null, "autumn", "gclid", 1, NOON));
  }

  private static Visit visit(String query) {
    return on("vis_1", HOME + query).visit();
  }
}
