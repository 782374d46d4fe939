package io.foyer.salesforce.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands in the app can be opened there. */
@Tag("OPS-2")
class ScreensTest {

  private static final List<String> RECORD_PAGES =
      List.of("Account", "Contact", "Lead", "Opportunity");

  private final MetadataXml app = MetadataXml.read(Metadata.files("app").get(0));

  @Test
  void every_tab_stands_in_the_app_and_every_tab_of_the_app_exists() {
    var own = app.texts("tabs").stream().filter(tab -> !tab.startsWith("standard-")).toList();

    assertThat(own).containsExactlyInAnyOrderElementsOf(Metadata.apiNames("tab"));
    assertThat(own).first().isEqualTo("Foyer_Console");
  }

  @Test
  void record_pages_show_visitor_360() {
    assertThat(app.texts("pageOrSobjectType")).containsExactlyElementsOf(RECORD_PAGES);
    for (var page : app.texts("content")) {
      assertThat(page(page).texts("componentName")).as(page).contains("foyerVisitor360");
    }
  }

  @Test
  void the_console_runs_on_while_somebody_works_on_records() {
    assertThat(page(app.text("utilityBar")).texts("componentName")).contains("foyerConsole");
  }

  private static MetadataXml page(String name) {
    return MetadataXml.read(
        Metadata.files("flexipage").stream()
            .filter(file -> Metadata.apiName(file).equals(name))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void pages_hold_components_that_exist() {
    var own =
        Metadata.files("flexipage").stream()
            .flatMap(file -> MetadataXml.read(file).texts("componentName").stream())
            .filter(component -> !component.contains(":"));
    assertThat(own).isSubsetOf(Metadata.apiNames("js"));
  }

  @Test
  void components_import_labels_and_methods_that_exist() {
    var labels =
        MetadataXml.read(Metadata.files("labels").get(0)).texts("fullName").stream().toList();

    assertThat(imported("@salesforce/label/c\\.(\\w+)")).isNotEmpty().isSubsetOf(labels);
    assertThat(imported("@salesforce/apex/(\\w+)\\."))
        .isNotEmpty()
        .isSubsetOf(Metadata.apiNames("cls"));
  }

  private static List<String> imported(String pattern) {
    return Metadata.everyFile()
        .filter(file -> file.toString().endsWith(".js"))
        .filter(file -> !file.toString().contains("__tests__"))
        .flatMap(file -> found(pattern, Metadata.text(file)))
        .toList();
  }

  private static Stream<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1));
  }
}
