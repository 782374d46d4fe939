package io.foyer.meetings.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.configuration.entity.MeetingType.Place;
import io.foyer.configuration.entity.MeetingType.Question;
import io.foyer.configuration.entity.MeetingType.Timing;
import io.foyer.configuration.entity.Seating;
import io.foyer.meetings.entity.refusal.GuestUnusable;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers type. */
@Tag("MB-2")
@Tag("SEC-1")
class GuestFormTest {
  private static final String KIM = "kim@acme.example";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kim",
        "kim@acme.example\r\nBcc: everybody@acme.example",
        "kim@acme.example, lee@acme.example",
        "Kim <kim@acme.example>"
      })
  void takes_no_address_by_which_a_mail_would_go_elsewhere(String email) {
    assertThatThrownBy(() -> form(email, "UTC", "+34 600 123 456", "Tulips").guest(type()))
        .isInstanceOf(GuestUnusable.class)
        .hasMessageContaining("email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Moon", "+02:00", "GMT+2", "Europe/Nowhere", "Europe/Berlin\n"})
  void takes_no_zone_that_is_none(String zone) {
    assertThatThrownBy(() -> form(KIM, zone, "+34 600 123 456", "Tulips").guest(type()))
        .isInstanceOf(GuestUnusable.class)
        .hasMessageContaining("zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "call me", "12", "+34 600 123 456\r\nX: y\u0007<b>"})
  void takes_no_number_that_nobody_can_call(String phone) {
    assertThatThrownBy(() -> form(KIM, "UTC", phone, "Tulips").guest(type()))
        .isInstanceOf(GuestUnusable.class)
        .hasMessageContaining("phone");
  }

  @Test
  void asks_for_what_has_to_be_answered() {
    assertThatThrownBy(() -> form(KIM, "UTC", "+34 600 123 456", " \n\t").guest(type()))
        .isInstanceOf(GuestUnusable.class)
        .hasMessageContaining("answers");
  }

  @Test
  void keeps_what_was_typed_as_words_of_one_line() {
    var typed =
        new GuestForm(
            "Kim\r\nTo: x\u202E",
            "Kim@Acme.example",
            "Australia/Lord_Howe",
            "de<script>",
            "+34 600 123 456",
            List.of("Tulips\r\nand: roses"));
    var guest = typed.guest(type());

    assertThat(guest.name()).doesNotContain("\r", "\n", "\u202E");
    assertThat(guest.email()).isEqualTo(KIM);
    assertThat(guest.zone()).isEqualTo(ZoneId.of("Australia/Lord_Howe"));
    assertThat(guest.language()).isEqualTo("en");
    assertThat(guest.answers()).isEqualTo("What do you grow?: Tulips and: roses");
  }

  private static GuestForm form(String email, String zone, String phone, String answer) {
    return new GuestForm("Kim", email, zone, "en", phone, List.of(answer));
  }

  private static MeetingType type() {
    var half = Duration.ofMinutes(30);
    return new MeetingType(
        "a0m1",
        "Demo",
        new Timing(half, half, Duration.ZERO, Duration.ZERO, Duration.ZERO, 30, 0),
        "Demo",
        new Place(Place.Kind.PHONE, ""),
        "",
        List.of(new Question("What do you grow?", true)),
        new Seating(false, false, List.of(), new Seating.Credit(true, true)),
        BookableBy.EVERYONE,
        List.of());
  }
}
