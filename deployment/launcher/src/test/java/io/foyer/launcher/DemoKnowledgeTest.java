package io.foyer.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoKnowledgeTest {
  private static final Path ARTICLES = Path.of("src/main/knowledge");

  @TempDir Path data;

  @Test
  void leads_to_the_demonstration_site_and_keeps_what_somebody_changed() throws IOException {
    var folder = DemoKnowledge.in(data, ARTICLES, "http://localhost:8080/demo");
    var pricing = folder.resolve("pricing.md");
    assertThat(pricing).content().contains("link: http://localhost:8080/demo/pricing");

    Files.writeString(pricing, "Changed.");
    DemoKnowledge.in(data, ARTICLES, "http://localhost:8080/demo");

    assertThat(pricing).hasContent("Changed.");
  }
}
