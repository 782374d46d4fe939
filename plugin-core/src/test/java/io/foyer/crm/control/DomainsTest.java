package io.foyer.crm.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RT-1")
class DomainsTest {

  @ParameterizedTest
  @CsvSource({
    "kim@acme-robotics.example, acme-robotics.example",
    "kim@Mail.Acme-Robotics.Example, acme-robotics.example",
    "kim@sales.acme.co.uk, acme.co.uk",
    "kim@acme.com.br, acme.com.br",
    "kim@firma.github.io, github.io"
  })
  void takes_the_domain_that_a_company_registers(String email, String domain) {
    assertThat(Domains.ofCompany(email)).contains(domain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kim@gmail.com", "kim@yahoo.co.jp", "kim@web.de", "kim@co.uk", "kim", "@x.com"})
  void takes_none_from_free_mail_and_nonsense(String email) {
    assertThat(Domains.ofCompany(email)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme.com",
        "www.acme.com",
        "https://www.acme.com/",
        "http://shop.acme.com:8080/path?q=1",
        " ACME.com "
      })
  void reads_a_website_as_people_write_it(String website) {
    assertThat(Domains.ofWebsite(website)).contains("acme.com");
  }

  @Test
  void makes_nothing_of_a_website_that_is_none() {
    assertThat(Domains.ofWebsite("ask Kim")).isEmpty();
  }
}
