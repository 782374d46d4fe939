package io.foyer.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.BodyTooLarge;
import io.foyer.access.entity.RequestInvalid;
import io.foyer.access.entity.RequestMalformed;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-1")
class BodyTest {
  private static final int FAR_TOO_MANY = 20_000;

  static Stream<String> whatIsNoObject() {
    return Stream.of(
        "",
        " ",
        "null",
        "[]",
        "\"x\"",
        "7",
        "{",
        "{\"a\"}",
        "\u0000",
        "{\"a\":" + "[".repeat(FAR_TOO_MANY),
        "{\"a\":" + "9".repeat(FAR_TOO_MANY) + "}");
  }

  @ParameterizedTest
  @MethodSource("whatIsNoObject")
  void is_one_object_or_refused(String text) {
    assertThatThrownBy(() -> Body.of(text)).isInstanceOf(RequestMalformed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "\"7\"", "7.5", "true", "[7]", "{}", "9223372036854775808", "1e999999999"})
  void takes_only_a_whole_number_for_one(String value) {
    var body = Body.of("{\"version\":" + value + "}");

    assertThatThrownBy(() -> body.whole("version")).isInstanceOf(RequestInvalid.class);
  }

  @Test
  void reads_a_whole_number_of_any_size() {
    var body = Body.of("{\"version\":9223372036854775807}");

    assertThat(body.whole("version")).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void is_read_as_utf_8_whatever_the_request_says() throws IOException {
    var odd = new MediaType("text", "plain", "no-such-charset");

    assertThat(read("{\"name\":\"Zoë\"}", odd).text("name")).isEqualTo("Zoë");
  }

  @Test
  void is_read_no_further_than_it_may_be_long() throws IOException {
    String text = "{\"name\":\"" + "x".repeat(LimitedBody.LIMIT) + "\"}";

    assertThatThrownBy(() -> read(text, MediaType.APPLICATION_JSON_TYPE))
        .isInstanceOf(BodyTooLarge.class);
    assertThat(read(text, MediaType.APPLICATION_JSON_TYPE, longer()).text("name"))
        .hasSize(LimitedBody.LIMIT);
  }

  private static Body read(String text, MediaType type, Annotation... said) throws IOException {
    var stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return new BodyReader()
        .readFrom(Body.class, Body.class, said, type, new MultivaluedHashMap<>(), stream);
  }

  private static Annotation longer() {
    class Longer {
      @SuppressWarnings("unused") // only its parameter is looked at
      void takes(@LongBody(LimitedBody.LIMIT * 2) Body body) {}
    }

    return Longer.class.getDeclaredMethods()[0].getParameterAnnotations()[0][0];
  }
}
