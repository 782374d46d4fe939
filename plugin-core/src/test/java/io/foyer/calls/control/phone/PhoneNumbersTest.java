package io.foyer.calls.control.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import io.foyer.calls.entity.phone.PhoneNumber;
import io.foyer.calls.entity.refusal.PhoneNumberNotAllowed;
import io.foyer.calls.entity.refusal.PhoneNumberUnusable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which phones may be called. */
@Tag("VC-6")
class PhoneNumbersTest {
  private final PhoneNumbers numbers = allowing("DE, US gb");

  @ParameterizedTest
  @CsvSource({
    "+49 151 23456789, , +4915123456789",
    "(0151) 2345-6789, de, +4915123456789",
    "020 7946 0958, GB, +442079460958",
    "0049 30 123456, DE, +4930123456",
    "tel:+1-650-253-0000, , +16502530000"
  })
  void reads_a_number_however_it_is_written(
      String typed, @Nullable String country, String dialled) {
    assertThat(numbers.allowed(typed, country)).isEqualTo(new PhoneNumber(dialled));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "12",
        "+49 151 23456789 ext. 7",
        "sip:somebody@evil.example",
        "+4915123456789@evil.example:5060",
        "+49 151 2345678901234567890",
        "11111111111111111111111111111111111111111111111111"
      })
  @Tag("SEC-1")
  void refuses_what_is_no_number(String typed) {
    assertThatThrownBy(() -> numbers.allowed(typed, "DE")).isInstanceOf(PhoneNumberUnusable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NG", "CH", "JM"})
  @Tag("SEC-1")
  void refuses_countries_that_nobody_allowed(String country) {
    // Jamaica has the same code as the United States.
    var example = example(country, PhoneNumberType.MOBILE).orElseThrow();
    assertThatThrownBy(() -> numbers.allowed(example, null))
        .isInstanceOf(PhoneNumberNotAllowed.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = PhoneNumberType.class,
      names = {"FIXED_LINE", "MOBILE", "FIXED_LINE_OR_MOBILE", "UNKNOWN"},
      mode = EnumSource.Mode.EXCLUDE)
  @Tag("SEC-1")
  void refuses_numbers_that_are_no_persons_or_earn_money_by_being_called(PhoneNumberType type) {
    for (var country : List.of("DE", "US", "GB")) {
      example(country, type)
          .ifPresent(
              typed ->
                  assertThatThrownBy(() -> numbers.allowed(typed, null))
                      .as(typed)
                      .isInstanceOf(PhoneNumberNotAllowed.class));
    }
  }

  @Test
  void calls_no_country_where_none_is_named() {
    var none = allowing(null);
    assertThat(none.isAnyAllowed()).isFalse();
    assertThatThrownBy(() -> none.allowed("+4915123456789", null))
        .isInstanceOf(PhoneNumberNotAllowed.class);
  }

  @Test
  void shows_a_number_in_no_text() {
    assertThat(new PhoneNumber("+4915123456789")).hasToString("+49…89");
  }

  private static PhoneNumbers allowing(@Nullable String countries) {
    var numbers = new PhoneNumbers();
    numbers.countries = Optional.ofNullable(countries);
    return numbers;
  }

  private static Optional<String> example(String country, PhoneNumberType type) {
    var plans = PhoneNumberUtil.getInstance();
    return Optional.ofNullable(plans.getExampleNumberForType(country, type))
        .map(number -> plans.format(number, PhoneNumberUtil.PhoneNumberFormat.E164));
  }
}
