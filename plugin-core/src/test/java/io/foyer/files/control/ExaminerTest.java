package io.foyer.files.control;

import static io.foyer.files.control.Contents.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.files.entity.Examined;
import io.foyer.files.entity.Picture;
import io.foyer.files.entity.refusal.FileKindRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CV-8")
class ExaminerTest {
  @TempDir Path folder;

  private final Examiner examiner = new Examiner();

  ExaminerTest() {
    examiner.settings = IntakeFixture.shipped();
  }

  static Stream<Arguments> taken() {
    return Stream.of(
        Arguments.of("a.png", Contents.picture("png", 3, 2), "image/png"),
        Arguments.of("a.jpg", Contents.picture("jpg", 3, 2), "image/jpeg"),
        Arguments.of("a.gif", Contents.picture("gif", 3, 2), "image/gif"),
        Arguments.of("a.webp", Contents.webp(), "image/webp"),
        Arguments.of("a.pdf", Contents.pdf(), "application/pdf"),
        Arguments.of("a.txt", text("Hello\nthere"), "text/plain"),
        Arguments.of("a.csv", text("a,b\n1,2\n"), "text/csv"),
        Arguments.of("a.exe", text("only words"), "text/plain"),
        Arguments.of(
            "a.docx",
            Contents.docx(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void tells_what_it_is_by_what_is_in_it(String name, byte[] content, String type) {
    assertThat(examine(name, content).mediaType()).isEqualTo(type);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("photo.png", Contents.zip("a.txt")),
        Arguments.of("letter.docx", Contents.zip("a.txt")),
        Arguments.of("letter.docx", Contents.docx("word/vbaProject.bin")),
        Arguments.of("table.xlsx", Contents.docx()),
        Arguments.of("letter.docx", Arrays.copyOf(Contents.docx(), 60)),
        Arguments.of("letter.docm", Contents.docx()),
        Arguments.of("archive.zip", Contents.zip("a.txt")),
        Arguments.of("photo.jpg", text("<html><script>alert(1)</script></html>")),
        Arguments.of("notes.txt", text("<!DOCTYPE html><html><body onload=x></body></html>")),
        Arguments.of("drawing.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
        Arguments.of("drawing.png", text("<?xml version=\"1.0\"?><svg xmlns=\"x\"/>")),
        Arguments.of("plan.pdf", text("MZ\u0000\u0001\u0002\u0003 This program")),
        Arguments.of("run.txt", text("#!/bin/sh\nrm -rf /\n")),
        Arguments.of("Foo.class", new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe}),
        Arguments.of("noise.png", new byte[] {1, 2, 3, 4, 5}));
  }

  @ParameterizedTest
  @MethodSource("refused")
  @Tag("SEC-1")
  void refuses_what_is_of_no_kind_that_is_taken(String name, byte[] content) {
    assertThatThrownBy(() -> examine(name, content)).isInstanceOf(FileKindRefused.class);
  }

  @Test
  void names_a_file_by_its_content() {
    assertThat(examine("invoice.exe", Contents.pdf()).name().value()).isEqualTo("invoice.exe.pdf");
    assertThat(examine("photo.png", Contents.picture("jpg", 1, 1)).name().value())
        .isEqualTo("photo.png.jpg");
    assertThat(examine("../photo.jpeg", Contents.picture("jpg", 1, 1)).name().value())
        .isEqualTo("photo.jpeg");
  }

  static Stream<Arguments> measured() {
    return Stream.of(
        Arguments.of(Contents.picture("png", 300, 20), new Picture(300, 20)),
        Arguments.of(Contents.picture("jpg", 300, 20), new Picture(300, 20)),
        Arguments.of(Contents.picture("gif", 300, 20), new Picture(300, 20)),
        Arguments.of(Contents.webp(), new Picture(1, 1)),
        Arguments.of(Contents.extendedWebp(4_000, 3_000), new Picture(4_000, 3_000)));
  }

  @ParameterizedTest
  @MethodSource("measured")
  void measures_pictures(byte[] content, Picture size) {
    assertThat(examine("picture", content).picture()).isEqualTo(size);
  }

  @Test
  @Tag("SEC-1")
  void lets_no_picture_be_drawn_that_would_fill_the_memory() {
    assertThat(examine("bomb.png", Contents.bomb()).picture()).isNull();
  }

  @Test
  void lets_no_picture_be_drawn_whose_head_is_broken() {
    var cut = Arrays.copyOf(Contents.picture("png", 300, 20), 20);
    assertThat(examine("cut.png", cut).picture()).isNull();
    assertThat(examine("cut.webp", Arrays.copyOf(Contents.webp(), 16)).picture()).isNull();
  }

  private Examined examine(String name, byte[] content) {
    try {
      var file = Files.write(folder.resolve("draft"), content);
      return examiner.examine(file, name, new Received(content.length, "00"));
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }
}
