package io.foyer.visitors.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.visitors.entity.Device;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LS-2")
class DevicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0|Edge|Windows|Desktop",
        "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36|Chrome|Linux|Desktop",
        "Mozilla/5.0 (Macintosh; Mac OS X) Version/18.0 Safari/605.1|Safari|macOS|Desktop",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18) Version/18.0 Mobile/1 Safari/6|Safari|iOS|Mobile",
        "Mozilla/5.0 (Linux; Android 15; SM-X) Chrome/140.0 Safari/5|Chrome|Android|Tablet",
        "Mozilla/5.0 (Android 15; Mobile; rv:140) Gecko/1 Firefox/140.0|Firefox|Android|Mobile"
      })
  void knows_families(String agent, String browser, String system, String kind) {
    assertThat(Devices.of(agent, false)).isEqualTo(new Device(browser, system, kind, false));
  }

  @Test
  @Tag("SEC-1")
  void shows_nothing_of_a_hostile_user_agent() {
    String hostile = "<img src=x onerror=alert(1)>\u202e\u0000" + "Chrom".repeat(200_000);

    assertThat(Devices.of(hostile, false)).isEqualTo(Device.UNKNOWN);
    assertThat(Devices.of(null, true)).isEqualTo(new Device(null, null, null, true));
  }
}
