package io.foyer.visitors.entity;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.PATIENCE;
import static io.foyer.visitors.entity.VisitorFixture.at;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.FactCatalogue;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-5")
class PageUseTest {
  private static final String PRICING = "http://localhost:8080/demo/pricing";
  private static final String CONTACT = "http://localhost:8080/demo/contact";

  @Test
  void is_kept_for_each_page_of_the_visit() {
    Visitor visitor = hear(on("vis_1", PRICING), PRICING, new PageUse(80, 31, 2, null));
    visitor = hear(visitor, CONTACT, new PageUse(10, 4, 0, "Contact us"));

    assertThat(visitor.visit().trail())
        .extracting(PageSeen::use)
        .containsExactly(new PageUse(80, 31, 2, null), new PageUse(10, 4, 0, "Contact us"));
    assertThat(Facts.value(visitor, FactCatalogue.RAGE_CLICKS)).isEqualTo("2");
    assertThat(Facts.value(visitor, FactCatalogue.FORM_BEGUN)).isEqualTo("Contact us");
    assertThat(Facts.value(visitor, FactCatalogue.PATHS_VIEWED))
        .isEqualTo("/demo/pricing\n/demo/contact");
    assertThat(Facts.value(visitor, FactCatalogue.ATTENTION_SECONDS)).isEqualTo("4");
  }

  @Test
  void only_grows() {
    PageUse use = new PageUse(80, 31, 2, "Contact us");

    assertThat(use.grown(new PageUse(20, 5, 0, null))).isEqualTo(use);
    assertThat(use.grown(new PageUse(90, 60, 3, "Newsletter")))
        .isEqualTo(new PageUse(90, 60, 3, "Newsletter"));
  }

  @Test
  @Tag("SC-1")
  void a_heartbeat_that_only_adds_some_seconds_is_no_news() {
    PageUse use = new PageUse(80, 31, 2, null);

    assertThat(use.grown(new PageUse(80, 36, 2, null))).isSameAs(use);
    assertThat(use.grown(new PageUse(80, 41, 2, null)).activeSeconds()).isEqualTo(41);
  }

  @Test
  @Tag("SEC-1")
  void takes_no_impossible_number_and_no_hostile_name() {
    PageUse use = new PageUse(-5, Integer.MAX_VALUE, 100_000, "a\u202e\u0000\nb" + "x".repeat(500));

    assertThat(use.scroll()).isZero();
    assertThat(use.activeSeconds()).isEqualTo(86_400);
    assertThat(use.rageClicks()).isEqualTo(999);
    assertThat(use.form()).startsWith("a b").hasSize(80);
  }

  private static Visitor hear(Visitor visitor, String url, PageUse use) {
    Report report =
        new Report(
            "one",
            WebAddress.of(url).orElseThrow(),
            "A page",
            use,
            new Report.Attention(true, false),
            false,
            List.of());
    return visitor.heard(report, PATIENCE, at(NOON.plusSeconds(5)));
  }
}
