package io.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BrowserNoticesTest {
  private static final Pattern DEPENDENCIES =
      Pattern.compile("\"dependencies\": \\{(.*?)}", Pattern.DOTALL);
  private static final Pattern ENTRY = Pattern.compile("\"(.+?)\": \"(.+?)\"");

  @Test
  void name_every_library_of_the_scripts_with_its_version() throws IOException {
    String notices = Files.readString(Path.of("src/main/webapp/META-INF/THIRD-PARTY-BROWSER.txt"));
    Matcher block = DEPENDENCIES.matcher(Files.readString(Path.of("../../widget/package.json")));
    assertThat(block.find()).isTrue();
    Matcher entry = ENTRY.matcher(block.group(1));
    int libraries = 0;
    while (entry.find()) {
      assertThat(notices).contains("== " + entry.group(1) + " " + entry.group(2));
      libraries++;
    }
    assertThat(libraries).isPositive();
  }
}
