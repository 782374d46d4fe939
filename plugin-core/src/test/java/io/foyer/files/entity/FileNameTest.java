package io.foyer.files.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CV-8")
class FileNameTest {
  private static final List<String> PDF = List.of(".pdf");
  private static final List<String> JPEG = List.of(".jpg", ".jpeg");

  @ParameterizedTest
  @CsvSource({
    "plan.pdf, plan.pdf",
    "../../etc/plan.pdf, plan.pdf",
    "'C:\\Users\\kim\\plan.pdf', plan.pdf",
    "/plan.pdf, plan.pdf",
    "'  plan   of  May.pdf ', plan of May.pdf",
    ".pdf, pdf.pdf",
    "..., file.pdf",
    "'', file.pdf",
    "folder/, file.pdf",
    "Résumé 履歴書.PDF, Résumé 履歴書.PDF",
    "plan.final.v2.pdf, plan.final.v2.pdf",
    "'a\"b;c.pdf', 'a\"b;c.pdf'"
  })
  void is_the_last_part_of_what_the_sender_said(String given, String shown) {
    assertThat(FileName.of(given, PDF).value()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pl\u202ean.pdf",
        "pl\u2066a\u2069n.pdf",
        "\u200fplan.pdf",
        "pl\u0000an.pdf",
        "plan\r\n.pdf",
        "pl\u007fan.pdf",
        "pl\u200ban.pdf",
        "pl\ufeffan.pdf",
        "pl\u2028an.pdf",
        "pl\ud800an.pdf"
      })
  void has_nothing_that_nobody_sees(String given) {
    assertThat(FileName.of(given, PDF).value()).isEqualTo("plan.pdf");
  }

  @Test
  void keeps_what_joins_letters() {
    assertThat(FileName.of("👩‍🔬 می‌خواهم.pdf", PDF).value()).isEqualTo("👩‍🔬 می‌خواهم.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "invoice.exe, invoice.exe.pdf",
    "invoice, invoice.pdf",
    "invoice.pdf.exe, invoice.pdf.exe.pdf",
    "photo.jpeg, photo.jpeg.pdf"
  })
  void ends_as_its_content_says(String given, String shown) {
    assertThat(FileName.of(given, PDF).value()).isEqualTo(shown);
  }

  @Test
  void keeps_any_ending_of_its_kind() {
    assertThat(FileName.of("photo.JPEG", JPEG).value()).isEqualTo("photo.JPEG");
    assertThat(FileName.of("photo.png", JPEG).value()).isEqualTo("photo.png.jpg");
  }

  @Test
  void is_cut_before_its_ending() {
    var name = FileName.of("👋".repeat(500) + ".pdf", PDF).value();

    assertThat(name).startsWith("👋").endsWith("👋.pdf");
    assertThat(name.codePointCount(0, name.length())).isEqualTo(FileName.LONGEST);
    assertThat(FileName.of("x".repeat(1_000_000), PDF).value()).hasSize(FileName.LONGEST);
    assertThat(FileName.of("a." + "x".repeat(500), List.of()).value()).hasSize(FileName.LONGEST);
  }
}
