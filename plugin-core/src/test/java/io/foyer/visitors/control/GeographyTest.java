package io.foyer.visitors.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.visitors.entity.FactConfidence;
import io.foyer.visitors.entity.FactSource;
import io.foyer.visitors.entity.Whereabouts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("LS-2")
class GeographyTest {
  private static final Whereabouts MADRID = Whereabouts.ofZone("Spain", "Madrid");

  @TempDir Path folder;

  private final Geography geography = new Geography();

  @BeforeEach
  void open() throws IOException {
    Path file =
        AddressFileFixture.write(
            folder,
            Map.of(
                "81.2.69.0/24",
                    Map.of(
                        "country", Map.of("iso_code", "GB"),
                        "city", Map.of("names", Map.of("en", "London")),
                        "subdivisions", List.of(Map.of("names", Map.of("en", "England"))),
                        "location", Map.of("latitude", 51.5, "longitude", -0.1)),
                "88.0.0.0/16",
                    Map.of("country_code", "ES", "city", "Se\u202Evilla", "latitude", "37.4"),
                "10.0.0.0/8", Map.of("country_code", "AU"),
                "9.9.9.0/24", Map.of("country_code", "<b>x</b>")));
    geography.cityFile = Optional.of(file.toString());
    geography.open();
  }

  @Test
  void reads_nested_files() throws UnknownHostException {
    Whereabouts there = geography.of(InetAddress.getByName("81.2.69.142")).orElseThrow();

    assertThat(there.country()).isEqualTo("United Kingdom");
    assertThat(there.region()).isEqualTo("England");
    assertThat(there.city()).isEqualTo("London");
    assertThat(there.latitude()).isEqualTo(51.5);
    assertThat(there.source()).isEqualTo(FactSource.ADDRESS);
    assertThat(there.confidence()).isEqualTo(FactConfidence.LOW);
    assertThat(geography.edition().orElseThrow().own()).isTrue();
  }

  @Test
  @Tag("SEC-1")
  void reads_flat_files_and_cleans_what_they_say() throws UnknownHostException {
    Whereabouts there = geography.of(InetAddress.getByName("88.0.1.1")).orElseThrow();

    assertThat(there.country()).isEqualTo("Spain");
    assertThat(there.city()).isEqualTo("Sevilla");
    assertThat(there.latitude()).isNull();
    assertThat(geography.of(InetAddress.getByName("9.9.9.9"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "192.168.1.4", "100.64.0.1", "::1", "fd00::1"})
  void knows_nothing_of_addresses_that_are_not_of_the_internet(String address)
      throws UnknownHostException {
    assertThat(geography.of(InetAddress.getByName(address))).isEmpty();
  }

  @Test
  void a_file_that_is_none_leaves_everybody_unknown() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.mmdb"), "no such file");
    Geography lost = new Geography();
    lost.cityFile = Optional.of(broken.toString());
    lost.open();

    assertThat(lost.of(InetAddress.getByName("81.2.69.142"))).isEmpty();
  }

  @Test
  void an_address_alone_counts_for_nothing_and_with_the_clock_it_is_surer()
      throws UnknownHostException {
    Whereabouts spain = geography.of(InetAddress.getByName("88.0.1.1")).orElseThrow();
    Whereabouts britain = geography.of(InetAddress.getByName("81.2.69.142")).orElseThrow();

    assertThat(Whereabouts.UNKNOWN.joinedWith(spain).counts()).isFalse();
    assertThat(Whereabouts.UNKNOWN.joinedWith(spain).counting().counts()).isTrue();
    assertThat(MADRID.joinedWith(spain).confidence()).isEqualTo(FactConfidence.MEDIUM);
    assertThat(MADRID.joinedWith(spain).city()).isEqualTo("Sevilla");
    assertThat(MADRID.joinedWith(britain)).isEqualTo(MADRID);
  }

  @Test
  void names_networks_of_companies_but_no_carriers() throws IOException {
    Path file =
        AddressFileFixture.write(
            folder,
            Map.of(
                "17.0.0.0/8", Map.of("autonomous_system_organization", "Apple Inc."),
                "52.0.0.0/8", Map.of("as_name", "Amazon.com, Inc."),
                "128.101.0.0/16", Map.of("as_name", "University of Minnesota")));
    Networks networks = new Networks();
    networks.networkFile = Optional.of(file.toString());
    networks.open();

    assertThat(networks.of(InetAddress.getByName("17.0.0.1"))).contains("Apple Inc.");
    assertThat(networks.of(InetAddress.getByName("128.101.101.101")))
        .contains("University of Minnesota");
    assertThat(networks.of(InetAddress.getByName("52.95.110.1"))).isEmpty();
    assertThat(networks.of(InetAddress.getByName("8.8.8.8"))).isEmpty();
  }
}
