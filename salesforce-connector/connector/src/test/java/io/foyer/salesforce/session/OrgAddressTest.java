package io.foyer.salesforce.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-1")
class OrgAddressTest {

  private static final URI FERN = URI.create("https://fern.my.salesforce.com");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fern.my.salesforce.com",
        "https://FERN.my.salesforce.com/",
        "https://eu42.salesforce.com",
      })
  void knows_the_org_by_each_of_its_addresses(String address) {
    assertThat(OrgAddress.isSame(FERN, address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fern.my.salesforce.com.evil.example",
        "https://evilsalesforce.com",
        "https://fern.my.salesforce.com@evil.example/",
        "no address at all",
        "",
      })
  void refuses_every_other(String address) {
    assertThat(OrgAddress.isSame(FERN, address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:9", "http://crm.localhost:8181"})
  void takes_this_machine_for_one(String address) {
    assertThat(OrgAddress.isSame(URI.create("http://localhost:8181"), address)).isTrue();
  }
}
