package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BL-2")
class AddressRangeTest {
  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.7/32",
    "203.0.113.7/24, 203.0.113.0/24",
    "' 203.0.113.130/25 ', 203.0.113.128/25",
    "2001:db8::1, 2001:db8:0:0:0:0:0:1/128",
    "2001:db8:0:5:9::1/64, 2001:db8:0:5:0:0:0:0/64",
    "0.0.0.0/0, 0.0.0.0/0"
  })
  void reads_an_address_and_a_range(String typed, String read) {
    assertThat(AddressRange.of(typed)).map(Object::toString).contains(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "localhost", "example.com", "203.0.113", "203.0.113.300", "203.0.113.7/33",
        "203.0.113.7/-1", "203.0.113.7/8/8", "203.0.113.7/", "1:2", "2001:db8::/129",
            "fe80::1%eth0",
        "dead.beef", "203.0.113.7/ 8"
      })
  void takes_nothing_else_and_asks_no_name_server(String typed) {
    assertThat(AddressRange.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.0/24, 203.0.113.255, true",
    "203.0.113.0/24, 203.0.114.0, false",
    "203.0.113.0/25, 203.0.113.128, false",
    "203.0.113.0/24, 203.0.0.0/16, false",
    "2001:db8::/32, 2001:db8:ffff::/64, true",
    "2001:db8::/32, 2001:db9::/64, false",
    "::ffff:203.0.113.9, 203.0.113.9, true",
    "::/0, 203.0.113.9, false"
  })
  void knows_what_lies_within(String range, String other, boolean within) {
    assertThat(AddressRange.of(range).orElseThrow().contains(AddressRange.of(other).orElseThrow()))
        .isEqualTo(within);
  }
}
