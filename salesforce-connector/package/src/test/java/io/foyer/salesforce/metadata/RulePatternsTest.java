package io.foyer.salesforce.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules let pass what Foyer can read, and stop what it cannot. */
@Tag("OPS-1")
class RulePatternsTest {

  private static final Pattern REGEX = Pattern.compile("REGEX\\(\\w+, \"([^\"]*)\"\\)");

  @ParameterizedTest
  @CsvSource({
    "Site_Key_Format, demo",
    "Site_Key_Format, shop-2_EU",
    "Brand_Color_Format, #1f5C4d",
    "Language_Format, en",
    "Language_Format, pt-BR",
    "Filter_Logic_Words, 1 AND (2 OR NOT 3)",
    "Filter_Logic_Words, 1 or 2",
    "Monday_Format, 09:00-17:30",
    "Monday_Format, '9:00 - 12:30, 14:00–24:00'",
    "Time_Zone_Format, America/Argentina/Buenos_Aires",
    "Time_Zone_Format, Etc/GMT+5",
    "Page_Format, /",
    "Page_Format, '/pricing, /plans/teams'",
    "Name_Foyer, Foyer"
  })
  void lets_pass(String rule, String value) {
    assertThat(value).matches(patternOf(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "Site_Key_Format, my shop",
    "Site_Key_Format, -shop",
    "Brand_Color_Format, green",
    "Brand_Color_Format, #1f5",
    "Language_Format, English",
    "Filter_Logic_Words, 1 & 2",
    "Filter_Logic_Words, 1 XOR 2",
    "Monday_Format, 9-17",
    "Monday_Format, 09:75-10:00",
    "Monday_Format, '09:00-12:00; 13:00-17:00'",
    "Time_Zone_Format, Madrid time",
    "Page_Format, pricing",
    "Page_Format, /pricing*",
    "Page_Format, '/pricing,'",
    "Name_Foyer, Foyer 2"
  })
  void stops(String rule, String value) {
    assertThat(value).doesNotMatch(patternOf(rule));
  }

  private static String patternOf(String name) {
    var file =
        Metadata.files("validationRule").stream()
            .filter(rule -> Metadata.apiName(rule).equals(name))
            .findFirst()
            .orElseThrow();
    var regex = REGEX.matcher(MetadataXml.read(file).text("errorConditionFormula"));
    assertThat(regex.find()).as(name).isTrue();
    return regex.group(1);
  }
}
