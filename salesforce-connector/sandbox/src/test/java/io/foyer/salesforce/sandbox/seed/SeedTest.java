package io.foyer.salesforce.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every demonstration and test counts on in a fresh org. */
@ExtendWith(SandboxFixture.class)
class SeedTest {
  private final Client org;

  SeedTest(Client org) {
    this.org = org;
  }

  @ParameterizedTest
  @CsvSource({"Account, 60", "Contact, 200", "Lead, 150", "Opportunity, 80"})
  void holds_a_market_large_enough_to_feel_real(String object, int least) {
    assertThat(count(object, "Id != null")).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Account", "Contact", "Lead", "Opportunity"})
  void spreads_the_owners_over_the_three_reps(String object) {
    for (var rep : Stream.of("ana", "ben", "chloe").map(name -> name + "@foyer.example").toList()) {
      assertThat(count(object, "Owner.Username = '" + rep + "'"))
          .as(object + " of " + rep)
          .isGreaterThanOrEqualTo(10);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Contact, kim@acme-robotics.example, ana@foyer.example",
    "Contact, jonas@brightwell.example, ben@foyer.example",
    "Lead, hanako@kumo.example, chloe@foyer.example"
  })
  void knows_each_person_of_the_demonstration_once(String object, String email, String owner) {
    assertThat(owners(object, email)).containsExactly(owner);
  }

  @Test
  void knows_nothing_of_a_stranger() {
    assertThat(owners("Contact", "someone@unknown.example")).isEmpty();
    assertThat(owners("Lead", "someone@unknown.example")).isEmpty();
  }

  @ParameterizedTest
  @Tag("AP-1")
  @CsvSource(
      quoteCharacter = '"',
      value = {"Greeting, null", "Greeting, 'de'", "Nudge, null", "Nudge, 'de'"})
  void knows_what_to_say_first_and_says_nothing_by_itself(String kind, String language) {
    assertThat(
            count(
                "Pounce_Text__c", "Kind__c = '%s' AND Language__c = %s".formatted(kind, language)))
        .isPositive();
    assertThat(count("Setting__c", "Auto_Pounce__c = true")).isZero();
  }

  private int count(String object, String condition) {
    return org.rows("SELECT count() FROM " + object + " WHERE " + condition)
        .path("totalSize")
        .asInt();
  }

  private Stream<String> owners(String object, String email) {
    JsonNode found =
        org.rows("SELECT Owner.Username FROM " + object + " WHERE Email = '" + email + "'");
    return StreamSupport.stream(found.path("records").spliterator(), false)
        .map(row -> row.path("Owner").path("Username").asText());
  }
}
