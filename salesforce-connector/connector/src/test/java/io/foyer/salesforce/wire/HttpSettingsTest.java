package io.foyer.salesforce.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.Proxy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("OPS-6")
class HttpSettingsTest {

  @Test
  void takes_a_proxy_by_host_and_port() {
    var proxy = HttpSettings.through("proxy.corp.example:3128").proxy().orElseThrow();

    assertThat(proxy.getHostString()).isEqualTo("proxy.corp.example");
    assertThat(proxy.getPort()).isEqualTo(3128);
    assertThat(HttpSettings.DIRECT.asProxy()).isEqualTo(Proxy.NO_PROXY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy", ":3128", "proxy:", "proxy:port", "proxy:99999", "http://proxy"})
  void names_the_setting_that_is_wrong(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpSettings.through(text))
        .withMessageContaining("foyer.salesforce.proxy");
  }
}
