package io.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-1")
class ClientAddressTest {
  private final ClientAddress addresses = new ClientAddress();

  @Test
  void believes_nobody_but_a_trusted_proxy() {
    addresses.proxies = Optional.of("10.0.0.1, 10.0.0.2");

    assertThat(addresses.of("192.0.2.7", "198.51.100.9")).isEqualTo("192.0.2.7");
    assertThat(addresses.of("10.0.0.1", "198.51.100.9")).isEqualTo("198.51.100.9");
    assertThat(addresses.of("10.0.0.1", "203.0.113.5, 198.51.100.9, 10.0.0.2"))
        .isEqualTo("198.51.100.9");
    assertThat(addresses.of("10.0.0.1", null)).isEqualTo("10.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff:1:2:3",
    "2001:DB8:1:2::1, 2001:db8:0001:0002::9",
    "::ffff:192.0.2.7, 192.0.2.7"
  })
  void counts_what_one_machine_may_have_as_one(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other));
  }

  @ParameterizedTest
  @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.7, 192.0.2.8"})
  void counts_others_apart(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.com", "::1::2", "192.0.2.7:443", ".:1", "unknown", "a"})
  void looks_no_name_up(String noAddress) {
    assertThat(of(noAddress)).isEqualTo(noAddress);
  }

  private String of(String forwarded) {
    addresses.proxies = Optional.of("10.0.0.1");
    return addresses.of("10.0.0.1", forwarded);
  }
}
