package io.foyer.visitors.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LS-5")
class SourceTest {

  @Test
  void reads_campaign_and_click_from_the_landing_page() {
    Source source =
        Source.of(
            WebAddress.of(
                    "https://a.example/?UTM_Source=google&utm_medium=cpc&utm_campaign=Spring%20sale&utm_term=lathe&utm_content=A&gclid=abc")
                .orElseThrow(),
            "https://www.google.com/search");

    assertThat(source)
        .isEqualTo(
            new Source(
                "https://www.google.com/search",
                "google",
                "cpc",
                "Spring sale",
                "lathe",
                "A",
                "gclid:abc"));
  }

  @Test
  void takes_no_page_of_the_same_site_for_a_referrer() {
    Source source =
        Source.of(WebAddress.of("https://a.example/b").orElseThrow(), "https://a.example/a");

    assertThat(source).isEqualTo(Source.UNKNOWN);
  }

  @Test
  void takes_no_script_for_a_referrer() {
    Source source =
        Source.of(WebAddress.of("https://a.example/b").orElseThrow(), "javascript:alert(1)");

    assertThat(source.referrer()).isNull();
  }
}
