package io.foyer.calendars.control.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.calendars.control.CalendarSettingsFixture;
import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-1")
class AddressPolicyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/",
        "http://127.0.0.1/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://10.0.0.1/",
        "https://192.168.1.1:5232/",
        "https://169.254.169.254/latest",
        "https://100.64.0.1/",
        "https://[::1]/",
        "https://[fd00::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://0.0.0.0/",
        "https://user:word@8.8.8.8/",
        "file:///etc/passwd",
        "ftp://8.8.8.8/"
      })
  void calls_nothing_in_the_clear_and_nothing_within_a_network(String address) {
    var policy = new AddressPolicy();
    policy.settings = CalendarSettingsFixture.usual();

    assertThatThrownBy(() -> policy.check(URI.create(address)))
        .isInstanceOf(AddressNotAllowed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "2606:4700::1111", "172.32.0.1"})
  void knows_what_is_on_the_internet(String address) throws UnknownHostException {
    assertThat(AddressPolicy.isInner(InetAddress.getByName(address))).isFalse();
  }
}
