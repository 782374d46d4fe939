package io.foyer.invitations.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.calendars.entity.Span;
import io.foyer.invitations.entity.Invitation;
import io.foyer.invitations.entity.Invitation.Party;
import io.foyer.invitations.entity.Invitation.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invitations as calendars read them; what is written here, a second reader reads among the tests
 * of the browser's side.
 */
@Tag("MB-3")
class InvitationTextTest {
  private static final Instant MADE = Instant.parse("2026-10-28T12:00:00Z");
  private static final Span SPAN =
      Span.of(Instant.parse("2026-11-02T15:00:00Z"), Duration.ofMinutes(30));
  private static final Words WORDS =
      new Words(
          "Demo with Zoë; Ümläut & Söhne, from the very first greenhouse to the last 🌻 🌻",
          "https://meet.example/fern?room=7",
          "Move or cancel: https://chat.example/meeting/abc\n\nWith: Ana Novak");

  static Stream<String> invitations() {
    return Stream.of("request", "moved", "cancel");
  }

  @ParameterizedTest
  @MethodSource("invitations")
  void writes_what_it_always_wrote(String name) {
    assertThat(InvitationText.of(invitation(name))).isEqualTo(golden(name));
  }

  @ParameterizedTest
  @MethodSource("invitations")
  void is_read_as_it_was_meant(String name) {
    var event = read(InvitationText.of(invitation(name)));

    assertThat(value(event, Property.UID)).isEqualTo("bkg_1@chat.example");
    assertThat(value(event, Property.SUMMARY)).isEqualTo(WORDS.title());
    assertThat(value(event, Property.DESCRIPTION)).isEqualTo(WORDS.details());
    assertThat(value(event, Property.LOCATION)).isEqualTo(WORDS.place());
    assertThat(value(event, Property.DTSTART)).isEqualTo("20261102T150000Z");
    assertThat(value(event, Property.DTEND)).isEqualTo("20261102T153000Z");
    assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:ana@fern.example");
    assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:zoe@acme.example");
  }

  @Test
  void folds_lines_that_mail_would_cut() {
    assertThat(InvitationText.of(invitation("request")).split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  @Tag("SEC-2")
  void lets_nobody_write_into_the_event_by_a_name_or_a_title() {
    var hostile = "Kim\"\r\nATTENDEE:mailto:victim@elsewhere.example\u0000\u202E;CN=\"x";
    var text =
        InvitationText.of(
            new Invitation(
                "bkg_1@chat.example",
                0,
                MADE,
                SPAN,
                new Words(hostile, hostile, hostile),
                new Party(hostile, "ana@fern.example"),
                new Party(hostile, "zoe@acme.example"),
                false));

    var event = read(text);
    assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
    assertThat(value(event, Property.SUMMARY)).doesNotContain("\n", "\u0000", "\u202E");
    assertThat(unfolded(text).lines()).noneMatch(line -> line.startsWith("ATTENDEE:"));
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }

  private static Invitation invitation(String name) {
    return new Invitation(
        "bkg_1@chat.example",
        name.equals("request") ? 0 : name.equals("moved") ? 1 : 2,
        MADE,
        SPAN,
        WORDS,
        new Party("Ana Novak", "ana@fern.example"),
        new Party("Zoë \"Z\" Quinn", "zoe@acme.example"),
        name.equals("cancel"));
  }

  private static VEvent read(String text) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate(true).hasErrors()).isFalse();
      return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static String golden(String name) {
    try (var file =
        Objects.requireNonNull(
            InvitationTextTest.class.getResourceAsStream("/invitations/" + name + ".ics"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
