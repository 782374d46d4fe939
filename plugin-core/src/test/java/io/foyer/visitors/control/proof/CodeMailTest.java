package io.foyer.visitors.control.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SEC-2")
class CodeMailTest {
  private static final CodeMail.House HOUSE = new CodeMail.House("Fern & Field", "Shop");

  @ParameterizedTest
  @CsvSource({
    "en, ten minutes",
    "de, zehn Minuten",
    "es, diez minutos",
    "fr, dix minutes",
    "pt, dez minutos",
    "ja, 10分"
  })
  void tells_the_code_in_the_language_of_the_messenger(String language, String words) {
    var mail = CodeMail.to("kim@acme.example", "042137", HOUSE, language);

    assertThat(mail.subject()).contains("042137", "Fern & Field");
    assertThat(mail.text()).contains("042137", words);
    assertThat(mail.html()).contains(">042137<", words, "lang=\"" + language + "\"");
  }

  @Test
  void makes_nothing_of_hostile_names() {
    var hostile =
        new CodeMail.House("</title><script>alert(1)</script>", "<img src=x onerror=alert(1)>");

    var mail = CodeMail.to("kim@acme.example", "042137", hostile, "en");

    assertThat(mail.html()).doesNotContain("<script", "<img", "</title><");
  }

  @Test
  void tells_nothing_of_the_address() {
    var mail = CodeMail.to("kim@acme.example", "042137", HOUSE, "en");

    assertThat(mail.text() + mail.html() + mail.subject()).doesNotContain("kim", "acme");
  }
}
