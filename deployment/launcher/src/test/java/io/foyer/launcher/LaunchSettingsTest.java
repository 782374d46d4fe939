package io.foyer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SC-1")
class LaunchSettingsTest {
  @Test
  void needs_nothing_at_all() {
    var settings = from(Map.of());
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.salesforcePort()).isEqualTo(8181);
    assertThat(settings.publicUrl()).hasToString("http://localhost:8080");
    assertThat(settings.data()).isAbsolute().endsWithRaw(Path.of(".foyer"));
    assertThat(settings.realSalesforce()).isEmpty();
  }

  @Test
  void derives_the_public_address_from_the_port() {
    assertThat(from(Map.of("foyer.port", "8088")).publicUrl()).hasToString("http://localhost:8088");
  }

  @Test
  void names_the_setting_that_is_not_a_port() {
    assertThatThrownBy(() -> from(Map.of("foyer.salesforce.port", "many")))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "foyer cannot start: foyer.salesforce.port is \"many\": give a port between 1 and"
                + " 65535");
  }

  @Test
  void names_the_setting_that_is_not_an_address() {
    assertThatThrownBy(() -> from(Map.of("foyer.public-url", "chat.example.com/x")))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("foyer cannot start: foyer.public-url");
  }

  @Test
  void starts_no_local_salesforce_beside_a_real_one() {
    var settings = from(Map.of("foyer.salesforce.url", "https://acme.my.salesforce.com/"));
    assertThat(settings.realSalesforce()).hasToString("Optional[https://acme.my.salesforce.com]");
    assertThat(Welcome.to(settings)).doesNotContain("foyer-demo");
  }

  private static LaunchSettings from(Map<String, String> given) {
    return LaunchSettings.from(key -> Optional.ofNullable(given.get(key)));
  }
}
