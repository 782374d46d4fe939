package io.foyer.configuration.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.PounceText.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AP-1")
class PounceTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/pricing; /pricing; true",
        "/pricing; /Pricing/teams; true",
        "/Pricing; /pricing; true",
        "/pricing; /about/pricing; false",
        "/docs, /pricing; /pricing; true",
        "/docs, ; /; false",
        "/; /; true",
        "/; /pricing; false",
        "; /anything; true"
      })
  void is_for_the_pages_below_its_paths_and_a_slash_is_the_home_page(
      @Nullable String page, String path, boolean isMeant) {
    assertThat(onPage(page).isForPage(path)).isEqualTo(isMeant);
  }

  @Test
  void names_its_paths_one_by_one() {
    assertThat(onPage(" /a ,/b,").paths()).containsExactly("/a", "/b");
    assertThat(onPage(null).paths()).isEmpty();
  }

  private static PounceText onPage(@Nullable String page) {
    return new PounceText("p1", "Hello", Kind.GREETING, null, null, page, 1, "Hello!");
  }
}
