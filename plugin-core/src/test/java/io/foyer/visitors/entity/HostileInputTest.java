package io.foyer.visitors.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-1")
class HostileInputTest {

  @Test
  void strips_controls_overrides_and_line_breaks() {
    assertThat(HostileText.clean("a\u0000b\u202Ec\r\nd\u001b[31m\uD800", 50))
        .isEqualTo("abc  d[31m");
  }

  @Test
  void never_cuts_a_sign_in_half() {
    assertThat(HostileText.clean("abc\uD83D\uDE00", 4)).isEqualTo("abc");
  }

  @Test
  void keeps_every_script() {
    assertThat(HostileText.clean("佐藤 花子 مرحبا", 50)).isEqualTo("佐藤 花子 مرحبا");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript://x",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.com/",
        "//example.com/",
        "/demo/",
        "http://",
        "https://?x",
        "",
        "java\nscript://example.com"
      })
  void knows_no_address_but_http_and_https(String raw) {
    assertThat(WebAddress.of(raw)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://Shop.Example/Pricing?x=1#a, shop.example, /Pricing, x=1",
    "https://user:secret@shop.example/a, shop.example, /a, ''",
    "https://shop.example, shop.example, /, ''",
    "https://shop.example?utm_source=x, shop.example, /, utm_source=x",
    "https://shop.example/a|b c, shop.example, /a|b%20c, ''",
    "https://shop.example/#/route, shop.example, /, ''",
    "http://localhost:8080/demo/, localhost:8080, /demo/, ''"
  })
  void reads_addresses_as_browsers_write_them(String raw, String host, String path, String query) {
    WebAddress address = WebAddress.of(raw).orElseThrow();

    assertThat(address.host()).isEqualTo(host);
    assertThat(address.path()).isEqualTo(path);
    assertThat(address.query()).isEqualTo(query);
    assertThat(address.url()).doesNotContain("secret");
  }

  @Test
  void no_address_outgrows_its_limit() {
    String blanks = "https://a.example/" + "a b".repeat(2000);
    // One letter that becomes two in lower case.
    String growing = "https://" + "\u0130".repeat(1030) + "/" + "a".repeat(1000);

    assertThat(WebAddress.of(blanks).orElseThrow().url()).hasSize(WebAddress.LIMIT);
    assertThat(WebAddress.of(blanks).orElseThrow().path().length()).isLessThan(WebAddress.LIMIT);
    assertThat(WebAddress.of(growing)).isEmpty();
    assertThat(Identity.email("kim@" + "\u0130".repeat(200) + ".example")).isEmpty();
  }

  @Test
  void survives_a_broken_escape() {
    WebAddress address =
        WebAddress.of("https://a.example/?utm_source=100%&utm_medium=%zz").orElseThrow();

    assertThat(Source.of(address, null).utmSource()).isEqualTo("100%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kim",
        "kim@",
        "@acme.example",
        "kim@acme",
        "kim acme@x.example",
        "kim@acme.example, ben@x.example",
        "<kim@acme.example>",
        "a\"b@x.example"
      })
  void takes_no_text_for_an_address_that_is_none(String raw) {
    assertThat(Identity.email(raw)).isEmpty();
  }

  @Test
  void knows_an_address_in_any_case() {
    assertThat(Identity.email(" Kim@ACME-robotics.Example ")).contains("kim@acme-robotics.example");
  }
}
