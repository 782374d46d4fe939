package io.foyer.configuration.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.streams.house.Floor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AP-1")
@Tag("SEC-2")
class OwnLinksTest {
  private final OwnLinks links = new OwnLinks(Set.of("www.shop.example"), Set.of("acme.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No link at all, whatever evil.example is.",
        "See https://www.shop.example/plans?a=1#b for more",
        "[our plans](https://WWW.Shop.example:8443/plans)",
        "http://acme.example and https://docs.eu.acme.example/",
        "Write to sales@acme.example or [to us](mailto:us@mail.acme.example)",
        "`https://evil.example` is not a link",
        "![a picture](https://evil.example/x.png)"
      })
  void leads_to_the_companys_own_pages_and_mailboxes(String text) {
    assertThat(links.foreign(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "**https://shop.example**",
        "> [x](https://www.shop.example.evil.example)",
        "- [x](https://evilacme.example)",
        "https://acme.example.evil.example/acme.example",
        "https://{Company}.acme.example.evil.example",
        "https://www.shop.example{Company}",
        "[https://www.shop.example](https://evil.example)",
        "kim@gmail.example",
        "[x](mailto:us@acme.example,kim@evil.example)",
        "[x](mailto:us@acme.example?bcc=kim@evil.example)",
        "tel:+491234567",
        "https://acme.example. then https://münchen.example"
      })
  void leads_nowhere_else(String text) {
    assertThat(links.foreign(text)).isPresent();
  }

  @Test
  void names_the_first_that_is_not_the_companys() {
    assertThat(links.foreign("https://acme.example https://a.example [b](https://b.example)"))
        .contains("https://a.example");
  }

  @Test
  void takes_the_hosts_of_the_websites() {
    var site = Floor.with(List.of(), List.of(), false).sites().values();

    var own = OwnLinks.of(site.stream(), Set.of());

    assertThat(own.foreign("http://localhost:8080/demo/")).isEmpty();
    assertThat(own.foreign("http://localhost.example/")).isPresent();
    assertThat(OwnLinks.of(Stream.empty(), Set.of()).foreign(Floor.ORIGIN)).isPresent();
  }
}
