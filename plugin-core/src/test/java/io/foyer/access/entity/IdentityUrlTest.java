package io.foyer.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("OPS-3")
class IdentityUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://login.salesforce.com/id/00D5g000004zXyZEAU/0055g00000ABCdeAAH",
        "https://acme.my.salesforce.com/id/00D5g000004zXyZ/0055g00000ABCdeAAH",
        "http://localhost:8181/id/00D5g000004zXyZEAU/0055g00000ABCde"
      })
  void names_the_user_in_eighteen_characters(String subject) {
    assertThat(IdentityUrl.of(subject).orElseThrow().user())
        .isEqualTo(new RepId("0055g00000ABCdeAAH"))
        .isEqualTo(RepId.ofUser("0055g00000ABCde").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0055g00000ABCdeAAH",
        "https://login.salesforce.com/id/00D5g000004zXyZEAU/00Q5g00000ABCdeAAH",
        "https://login.salesforce.com/id/00D5g000004zXyZEAU/0055g00000ABCdeAAH/more",
        "https://login.salesforce.com/id/0055g00000ABCdeAAH"
      })
  void names_nobody_where_it_has_another_form(String subject) {
    assertThat(IdentityUrl.of(subject)).isEmpty();
  }

  @Test
  void keeps_an_id_that_has_eighteen_characters() {
    assertThat(RepId.ofUser("005KB000001AnaNYAQ")).contains(new RepId("005KB000001AnaNYAQ"));
  }
}
