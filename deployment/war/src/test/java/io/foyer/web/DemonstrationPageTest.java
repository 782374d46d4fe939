package io.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("WEB-1")
class DemonstrationPageTest {
  private static final String LAYOUT =
      "<title>{{title}}</title><script src=\"{{foyer}}/foyer.js\"></script>{{content}}";

  private final DemonstrationPage page =
      DemonstrationPage.of(
          LAYOUT, "<!-- Pricing | What it costs -->\n<h1>Pricing</h1>", "https://chat.example.com");

  @Test
  void loads_the_script_from_the_public_address() {
    assertThat(page.html())
        .isEqualTo(
            "<title>Pricing</title>"
                + "<script src=\"https://chat.example.com/foyer.js\"></script><h1>Pricing</h1>");
  }

  @Test
  void allows_nothing_inline_and_only_its_own_host_and_that_of_foyer() {
    assertThat(page.policy())
        .doesNotContain("unsafe", "*", "data:")
        .contains("script-src https://chat.example.com;")
        .contains("connect-src https://chat.example.com wss://chat.example.com;");
  }

  @Test
  void refuses_a_page_without_a_title() {
    assertThatThrownBy(() -> DemonstrationPage.of(LAYOUT, "<h1>Pricing</h1>", "https://x.example"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
