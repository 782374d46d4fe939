package io.foyer.copilot.control.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.copilot.entity.Passage;
import io.foyer.crm.control.CrmAttention;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-1")
class SiteShelfTest {
  private final WebsiteStub website = new WebsiteStub();
  private final SiteShelf shelf = new SiteShelf();
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void wire() {
    shelf.siteMap = Optional.of(website.address("/sitemap.xml"));
    shelf.mostPages = 100;
    shelf.every = Duration.ofHours(1);
    shelf.isPrivateAllowed = true;
    shelf.configurations = new Configurations();
    shelf.attention =
        new CrmAttention() {
          @Override
          public void tell(String subject, String message) {
            told.add(message);
          }

          @Override
          public void mended(String subject) {
            told.clear();
          }
        };
    after(0);
    website.page("/a", page("Apples", "Apples are red."));
    website.page("/b", page("Pears", "Pears are green."));
    website.map("/a", "/b");
  }

  @AfterEach
  void close() {
    website.close();
  }

  private void after(int hours) {
    var noon = Instant.parse("2026-11-28T12:00:00Z");
    shelf.clock = Clock.fixed(noon.plus(Duration.ofHours(hours)), ZoneOffset.UTC);
  }

  private static String page(String title, String words) {
    return "<title>" + title + " | Shop</title><nav>Menu</nav><h1>" + title + "</h1><p>" + words;
  }

  @Test
  void pages_of_the_site_map_are_quoted_with_their_title_and_address() {
    var passage = shelf.passages().get(0);

    assertThat(passage.text()).isEqualTo("Apples are red.");
    assertThat(passage.source().title()).isEqualTo("Apples");
    assertThat(passage.source().link()).isEqualTo(website.address("/a"));
    assertThat(texts()).containsExactly("Apples are red.", "Pears are green.");
  }

  @Test
  void a_page_that_has_not_changed_is_not_sent_again_and_one_that_is_gone_goes() {
    var before = shelf.passages();
    website.asked().clear();
    after(1);
    assertThat(shelf.passages()).isSameAs(before);
    assertThat(website.asked()).contains("/a*", "/b*");

    website.page("/a", page("Apples", "Apples are blue."));
    website.fails("/b", 410);
    after(2);
    assertThat(texts()).containsExactly("Apples are blue.");

    website.map("/b");
    after(3);
    assertThat(texts()).isEmpty();
  }

  @Test
  void nothing_is_asked_for_between_two_looks() {
    assertThat(texts()).hasSize(2);
    website.asked().clear();

    assertThat(texts()).hasSize(2);
    assertThat(website.asked()).isEmpty();
  }

  @Test
  void robots_txt_is_obeyed_and_so_is_a_page_that_wants_not_to_be_found() {
    website.page("/robots.txt", "User-agent: FoyerKnowledge\nDisallow: /a\n");
    website.page("/b", "<meta name=robots content='noindex, follow'><p>Pears are green.");

    assertThat(texts()).isEmpty();
    assertThat(website.asked()).doesNotContain("/a");
  }

  @Test
  void where_nobody_says_what_may_be_read_nothing_is() {
    website.fails("/robots.txt", 503);

    assertThat(texts()).isEmpty();
  }

  @Test
  void as_many_pages_are_read_a_minute_as_the_website_wants() {
    website.page("/robots.txt", "User-agent: *\nCrawl-delay: 60\n");

    assertThat(texts()).hasSize(1);
    assertThat(texts()).hasSize(2);
  }

  @Test
  @Tag("SEC-1")
  void nothing_is_read_from_private_networks_unless_the_settings_allow_it() {
    shelf.isPrivateAllowed = false;

    assertThat(texts()).isEmpty();
    assertThat(website.asked()).isEmpty();
    assertThat(told).singleElement().asString().contains("may be read");
  }

  @Test
  @Tag("SEC-1")
  void neither_a_site_map_nor_a_redirect_leads_to_another_place() {
    try (var other = new WebsiteStub()) {
      other.page("/secret", page("Secret", "A secret."));
      website.leads("/a", other.address("/secret"));
      website.map("/a", other.address("/secret"), "file:///etc/passwd");

      assertThat(texts()).isEmpty();
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  @Tag("SEC-1")
  void a_way_in_circles_and_a_page_without_end_are_left() {
    website.leads("/a", "/a");
    website.page("/b", "<p>" + "x".repeat(3 << 20));

    assertThat(texts()).isEmpty();
  }

  @Test
  @Tag("EV-3")
  void what_was_read_stays_while_the_website_is_away_and_an_admin_is_told() {
    assertThat(texts()).hasSize(2);
    website.fails("/sitemap.xml", 500);
    after(1);

    assertThat(texts()).hasSize(2);
    assertThat(told).singleElement().asString().contains("answers 500");
  }

  @Test
  void what_stands_on_every_page_belongs_to_none() {
    var paths = IntStream.range(0, 8).mapToObj(n -> "/p" + n).toArray(String[]::new);
    for (var path : paths) {
      website.page(path, "<h2>Own</h2><p>Words of " + path + "</p><h2>Cookies</h2><p>We use some.");
    }
    website.map(paths);

    assertThat(texts()).hasSize(8).noneMatch(text -> text.contains("some"));
  }

  private List<String> texts() {
    return shelf.passages().stream().map(Passage::text).toList();
  }
}
