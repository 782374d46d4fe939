package io.foyer.visitors.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.streams.house.Floor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I18-1")
class HelloTextsTest {
  private final Doorstep door = new Doorstep(false);

  @Test
  void a_page_gets_the_companys_words_in_the_language_that_it_speaks() {
    saying(Map.of("de", Map.of("greeting", "Moin!"), "en", Map.of("greeting", "Howdy!")));

    assertThat(texts("\"speaks\":\"de\",")).isEqualTo(Map.of("greeting", "Moin!"));
    assertThat(texts("")).isEqualTo(Map.of("greeting", "Howdy!"));
  }

  @Test
  void a_page_gets_nothing_where_nothing_is_said_otherwise() {
    saying(Map.of("de", Map.of("greeting", "Moin!")));

    assertThat(texts("\"speaks\":\"fr\",")).isNull();
    assertThat(texts("\"speaks\":\"<script>\",")).isNull();
  }

  private @Nullable Map<String, String> texts(String speaks) {
    var hello = Doorstep.HELLO.replace("{\"site\"", "{" + speaks + "\"site\"");
    var site = door.hello(hello, Doorstep.BROWSER).site();
    return site == null ? null : site.texts();
  }

  private void saying(Map<String, Map<String, String>> texts) {
    Configuration now = Floor.configuration(Distribution.ALL_AT_ONCE, false);
    door.house.configure(
        new Configuration(
            now.version() + 1,
            now.takenAt(),
            now.sites(),
            now.streams(),
            now.rules(),
            now.teams(),
            now.profiles(),
            now.hours(),
            now.limits(),
            now.company(),
            now.fieldTypes(),
            now.publishing(),
            new Playbook(
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new CompanyTexts(texts),
                List.of(),
                AutoPounces.NONE,
                Playbook.EMPTY.meetings())));
  }
}
