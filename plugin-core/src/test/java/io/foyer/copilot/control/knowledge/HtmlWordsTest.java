package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-1")
class HtmlWordsTest {

  @Test
  void headings_paragraphs_lists_and_tables_stay() {
    var page =
        "<h1>Plans</h1><p>Two\n of <b>them</b>.</p><ul><li>Small</li><li><p>Large</p></li></ul>"
            + "<h2>Prices</h2><table><tr><th>Plan</th><th>Price</th></tr>"
            + "<tr><td>Small</td><td>€9</td></tr></table>";

    assertThat(HtmlWords.markdown(page))
        .isEqualTo(
            "# Plans\n\nTwo of them.\n\n- Small\n- Large\n\n## Prices\n\n"
                + "| Plan | Price | \n| Small | €9 |");
  }

  @Test
  void what_leads_about_a_website_and_what_is_hidden_goes() {
    var page =
        "<header>Menu</header><nav>Home</nav><main><p>Words.</p><div hidden>No</div>"
            + "<form>Subscribe</form><script>no()</script></main><footer>Imprint</footer>";

    assertThat(HtmlWords.markdown(page)).isEqualTo("Words.");
    assertThat(HtmlWords.markdown("<header>Menu</header>Words.<footer>x</footer>"))
        .isEqualTo("Words.");
  }

  @Test
  @Tag("SEC-2")
  void only_links_to_the_web_lead_anywhere_and_signs_of_formatting_are_signs() {
    var page =
        "<p><a href='javascript:alert(1)'>One</a>, <a href='/two'>two</a>,"
            + " <a href='https://shop.example/x'>th[r]ee</a>, a*b_c `d`</p>";

    assertThat(HtmlWords.markdown(page))
        .isEqualTo("One, two, [th\\[r\\]ee](https://shop.example/x), a\\*b\\_c \\`d\\`");
  }

  @Test
  @Tag("SEC-2")
  void a_page_without_end_or_sense_does_no_harm() {
    assertThat(HtmlWords.markdown("<div>".repeat(5_000) + "deep")).isEqualTo("deep");
    assertThat(HtmlWords.markdown("")).isEmpty();
    assertThat(HtmlWords.markdown("<<<>>>&#0;&nbsp;")).isNotNull();
  }
}
