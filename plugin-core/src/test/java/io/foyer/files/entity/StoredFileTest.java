package io.foyer.files.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.files.entity.refusal.FileUnknown;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CV-8")
class StoredFileTest {
  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

  private final StoredFile file = uploaded(1_234_567);

  @Test
  void belongs_to_the_conversation_in_which_it_is_posted() {
    file.post("vis_kim", "cnv_1", NOON.plusSeconds(3_599));

    assertThat(file.isIn("cnv_1")).isTrue();
    assertThat(file.isIn("cnv_2")).isFalse();
  }

  @Test
  void is_posted_by_nobody_but_its_sender() {
    assertThatThrownBy(() -> file.post("vis_jonas", "cnv_1", NOON)).isInstanceOf(FileUnknown.class);
    assertThat(file.isPosted()).isFalse();
  }

  @Test
  void is_posted_once() {
    file.post("vis_kim", "cnv_1", NOON);

    assertThatThrownBy(() -> file.post("vis_kim", "cnv_2", NOON)).isInstanceOf(FileUnknown.class);
    assertThat(file.isIn("cnv_1")).isTrue();
  }

  @Test
  void is_posted_within_an_hour() {
    assertThatThrownBy(() -> file.post("vis_kim", "cnv_1", NOON.plusSeconds(3_600)))
        .isInstanceOf(FileUnknown.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1, plan.png (1 B)",
    "999, plan.png (999 B)",
    "1000, plan.png (1.0 kB)",
    "12345, plan.png (12 kB)",
    "1234567, plan.png (1.2 MB)",
    "5000000000, plan.png (5.0 GB)"
  })
  void tells_name_and_size_in_words(long bytes, String words) {
    assertThat(uploaded(bytes).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "8000, 8000, true",
    "16384, 3900, true",
    "16385, 1, false",
    "65535, 65535, false",
    "8001, 8000, false",
    "0, 10, false",
    "-1, 10, false"
  })
  void shows_no_picture_that_would_fill_the_memory(int width, int height, boolean shown) {
    assertThat(new Picture(width, height).canBeShown()).isEqualTo(shown);
  }

  private static StoredFile uploaded(long bytes) {
    var name = FileName.of("plan.png", List.of(".png"));
    return StoredFile.uploaded(
        FileId.next(), "vis_kim", new Examined(name, "image/png", bytes, "00", null), NOON);
  }
}
