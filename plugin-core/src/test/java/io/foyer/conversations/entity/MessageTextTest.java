package io.foyer.conversations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.conversations.entity.refusal.ClientIdUnusable;
import io.foyer.conversations.entity.refusal.MessageEmpty;
import io.foyer.conversations.entity.refusal.MessageTooLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CV-5")
class MessageTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "**bold** [link](javascript:alert(1))",
        " leading and trailing ",
        "tab\tand\nline",
        "e\u0301 stays as typed",
        "👩‍👩‍👧 مرحبا"
      })
  void keeps_what_was_typed(String typed) {
    assertThat(MessageText.typed(typed).value()).isEqualTo(typed);
  }

  @Test
  void takes_out_what_no_person_types() {
    var typed = "a\u0000b\u0007c\u009Bd\r\ne\uD800f";

    assertThat(MessageText.typed(typed).value()).isEqualTo("abcd\nef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t", "\u0000\u0001"})
  void refuses_a_message_without_a_word(String typed) {
    assertThatThrownBy(() -> MessageText.typed(typed)).isInstanceOf(MessageEmpty.class);
  }

  @Test
  void refuses_more_than_is_kept() {
    assertThat(MessageText.typed("x".repeat(8_000)).value()).hasSize(8_000);
    assertThatThrownBy(() -> MessageText.typed("x".repeat(8_001)))
        .isInstanceOf(MessageTooLong.class);
  }

  @Test
  void never_shows_the_words_in_a_log() {
    assertThat(MessageText.typed("secret")).asString().doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb\u0000"})
  void refuses_client_ids_that_cannot_be_kept(String id) {
    assertThatThrownBy(() -> new ClientId(id)).isInstanceOf(ClientIdUnusable.class);
    assertThatThrownBy(() -> new ClientId("x".repeat(65))).isInstanceOf(ClientIdUnusable.class);
  }
}
