package io.foyer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("SEC-1")
class HostileFramesTest {
  private static final String MALFORMED = "protocol.malformed";
  private static final String UNKNOWN = "protocol.unknown-type";
  private static final String INVALID = "protocol.invalid";

  private final FrameCodec codec = new FrameCodec();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("", MALFORMED),
        Arguments.of("null", MALFORMED),
        Arguments.of("\"hello\"", MALFORMED),
        Arguments.of("[]", MALFORMED),
        Arguments.of("{", MALFORMED),
        Arguments.of("{\"type\":\"hello\",}", MALFORMED),
        Arguments.of("{\"type\":\"pong\",\"id\":\"1\",\"re\":\"2\"} tail", MALFORMED),
        Arguments.of("[".repeat(60_000), MALFORMED),
        Arguments.of("{\"a\":".repeat(12_000), MALFORMED),
        Arguments.of("{}", UNKNOWN),
        Arguments.of("{\"type\":7,\"id\":\"1\"}", UNKNOWN),
        Arguments.of("{\"type\":\"rule.the.world\",\"id\":\"1\"}", UNKNOWN),
        Arguments.of("{\"type\":\"pong\",\"id\":\"1\"}", INVALID),
        Arguments.of("{\"type\":\"pong\",\"id\":1,\"re\":\"2\"}", INVALID),
        Arguments.of("{\"type\":\"pong\",\"id\":\"\",\"re\":\"2\"}", INVALID),
        Arguments.of("{\"type\":\"pong\",\"id\":\"1\",\"re\":null}", INVALID),
        Arguments.of("{\"type\":\"pong\",\"id\":\"" + "x".repeat(65) + "\",\"re\":\"2\"}", INVALID),
        Arguments.of("{\"type\":\"hello\",\"id\":\"1\",\"since\":{}}", INVALID),
        Arguments.of("{\"type\":\"hello\",\"id\":\"1\",\"since\":[null]}", INVALID),
        Arguments.of("{\"type\":\"hello\",\"id\":\"1\",\"since\":[{\"seq\":1}]}", INVALID),
        Arguments.of(see("-1"), INVALID),
        Arguments.of(see("1.5"), INVALID),
        Arguments.of(see("\"1\""), INVALID),
        Arguments.of(see("1e9"), INVALID),
        Arguments.of(see("1e999999999"), INVALID),
        Arguments.of(see("99999999999999999999999999"), INVALID),
        Arguments.of(see("true"), INVALID),
        Arguments.of(
            "{\"type\":\"availability.change\",\"id\":\"1\",\"available\":\"no\"}", INVALID),
        Arguments.of("{\"type\":\"availability.change\",\"id\":\"1\"}", INVALID),
        Arguments.of(facts("\"not a time\"", "{}"), INVALID),
        Arguments.of(facts("\"2026-11-21T10:15:30Z\"", "{\"deep\":{\"er\":1}}"), INVALID),
        Arguments.of(facts("12", "{}"), INVALID),
        Arguments.of(
            "{\"type\":\"message.post\",\"id\":\"1\",\"conversation\":\"c\",\"clientId\":\"m\","
                + "\"text\":\"nul \\u0000\"}",
            INVALID));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void answers_what_is_no_frame_with_a_code(String text, String code) {
    BadFrame refused = catchThrowableOfType(BadFrame.class, () -> codec.read(text));

    assertThat(refused).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
  }

  @Test
  void tells_which_frame_was_refused() {
    BadFrame refused =
        catchThrowableOfType(BadFrame.class, () -> codec.read("{\"type\":\"pong\",\"id\":\"f7\"}"));

    assertThat(refused.re()).contains("f7");
  }

  @Test
  void ignores_what_it_does_not_know() {
    Frame frame =
        codec.read(
            "{\"colour\":{\"of\":[\"sky\"]},\"type\":\"pong\",\"id\":\"1\",\"re\":\"2\",\"n\":1e3}");

    assertThat(frame).isEqualTo(new Pong("1", "2"));
  }

  @Test
  void takes_null_for_an_optional_part_that_is_left_out() {
    assertThat(codec.read("{\"type\":\"hello\",\"id\":\"1\",\"token\":null,\"since\":[]}"))
        .isInstanceOf(Hello.class);
  }

  private static String see(String seq) {
    return "{\"type\":\"message.see\",\"id\":\"1\",\"conversation\":\"c\",\"seq\":" + seq + "}";
  }

  private static String facts(String sentAt, String properties) {
    return "{\"type\":\"facts.post\",\"id\":\"1\",\"tab\":\"t\",\"sentAt\":"
        + sentAt
        + ",\"page\":{\"url\":\"https://a/\",\"title\":\"\"},\"scroll\":1,\"visible\":true,"
        + "\"idle\":false,\"activeSeconds\":1,\"events\":[{\"name\":\"e\",\"properties\":"
        + properties
        + "}]}";
  }
}
