package io.foyer.salesforce.sandbox.soql;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each clause of a query finds, on five records made for it. */
@ExtendWith(SandboxFixture.class)
class SoqlTest {
  private static final String CAMPAIGNS =
      """
      {"records":[
        {"attributes":{"type":"Campaign"},"Name":"Soql One","Type":"Webinar","BudgetedCost":100,"IsActive":true,"StartDate":"2020-02-01"},
        {"attributes":{"type":"Campaign"},"Name":"Soql Two","Type":"Email","BudgetedCost":200.5,"StartDate":"2020-06-15"},
        {"attributes":{"type":"Campaign"},"Name":"Soql 50%_off","Type":"Email","IsActive":true},
        {"attributes":{"type":"Campaign"},"Name":"Soql O'Brien","BudgetedCost":-3},
        {"attributes":{"type":"Campaign"},"Name":"Soql Zwölf","Type":"Other","Status":"Completed"}]}
      """;
  private final Client org;

  SoqlTest(Client org) {
    this.org = org;
    if (org.rows("SELECT count() FROM Campaign WHERE Name LIKE 'Soql%'").path("totalSize").asInt()
        == 0) {
      org.rest("POST", "/composite/sobjects", CAMPAIGNS);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Name = 'SOQL one' | One
          Name != 'Soql One' | Two 50%_off O'Brien Zwölf
          Name = 'Soql O\\'Brien' | O'Brien
          Name LIKE '%o' | Two
          Name LIKE 'Soql 50\\%\\_%' | 50%_off
          Name LIKE 'Soql _wo' | Two
          NOT Name LIKE '%o' | One 50%_off O'Brien Zwölf
          Type = null | O'Brien
          Type = '' | O'Brien
          Type != null | One Two 50%_off Zwölf
          Type != 'Email' | One O'Brien Zwölf
          Type IN ('email', 'Other') | Two 50%_off Zwölf
          Type NOT IN ('Email') | One O'Brien Zwölf
          Type IN ('Webinar', null) | One O'Brien
          IsActive = true | One 50%_off
          IsActive = true AND NOT Type = 'Email' | One
          IsActive = true AND (NOT (Type = 'Email' OR Type = 'Other')) | One
          NOT IsActive = true AND Type = 'Email' | Two
          IsActive = false OR NOT Type = 'Webinar' | Two 50%_off O'Brien Zwölf
          (IsActive = true AND Type = 'Email') OR Status = 'Completed' | 50%_off Zwölf
          BudgetedCost > 100 | Two
          BudgetedCost >= 100.00 | One Two
          BudgetedCost < 0 | O'Brien
          BudgetedCost = -3 | O'Brien
          BudgetedCost <= 100 AND BudgetedCost != null | One O'Brien
          StartDate = 2020-02-01 | One
          StartDate > 2020-02-01 | Two
          StartDate < LAST_YEAR | One Two
          StartDate = null AND CreatedDate = TODAY | 50%_off O'Brien Zwölf
          CreatedDate = LAST_N_DAYS:3 AND IsActive = true | One 50%_off
          CreatedDate > 2020-01-01T00:00:00Z AND IsActive = true | One 50%_off
          CreatedDate < 2020-01-01T00:00:00+01:00 |
          CreatedDate = THIS_MONTH AND Type = 'Other' | Zwölf
          Owner.Username = 'ada@foyer.example' AND Type = 'Webinar' | One
          Campaign.Type = 'Webinar' | One
          Id IN (SELECT CampaignId FROM CampaignMember) |
          Id NOT IN (SELECT CampaignId FROM CampaignMember) AND Type = 'Other' | Zwölf
          Type = 'Email' ORDER BY Name DESC LIMIT 1 | Two
          Type = 'Email' ORDER BY Name ASC NULLS LAST LIMIT 1 OFFSET 1 | Two
          """)
  void finds(String condition, String expected) {
    var where =
        condition.contains("ORDER BY")
                || condition.startsWith("(")
                || condition.contains(" OR ")
                || condition.contains("NOT ")
            ? "WHERE Id IN (SELECT Id FROM Campaign WHERE Name LIKE 'Soql%') AND ("
            : "WHERE Name LIKE 'Soql%' AND (";
    int tail = condition.indexOf(" ORDER BY");
    var test = tail < 0 ? condition : condition.substring(0, tail);
    var rest = tail < 0 ? " ORDER BY CreatedDate, Id" : condition.substring(tail);
    var found = new ArrayList<String>();
    org.rows("SELECT Name FROM Campaign " + where + test + ")" + rest)
        .path("records")
        .forEach(row -> found.add(row.path("Name").asText().substring("Soql ".length())));
    assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          SELECT FROM Lead | MALFORMED_QUERY
          SELECT Id FROM Lead WHERE Name = 'a | MALFORMED_QUERY
          SELECT Id FROM Lead WHERE Name = 'a' AND Title = 'b' OR City = 'c' | MALFORMED_QUERY
          SELECT Id, Id FROM Lead | MALFORMED_QUERY
          SELECT Id FROM Lead WHERE Id = :id | MALFORMED_QUERY
          SELECT Status, count(Id) FROM Lead | MALFORMED_QUERY
          SELECT FIELDS(ALL) FROM Lead | MALFORMED_QUERY
          SELECT Id FROM Nope | INVALID_TYPE
          SELECT Id, (SELECT Id FROM Nopes) FROM Account | INVALID_TYPE
          SELECT Nope FROM Lead | INVALID_FIELD
          SELECT Nope.Name FROM Lead | INVALID_FIELD
          SELECT Id FROM Lead WHERE IsConverted = 'true' | INVALID_FIELD
          SELECT Id FROM Lead WHERE Name = 3 | INVALID_FIELD
          SELECT Id FROM Lead WHERE CreatedDate > 2020-01-01 | INVALID_FIELD
          SELECT Id FROM Event WHERE Description = 'x' | INVALID_FIELD
          SELECT Id FROM Lead WHERE OwnerId = 'nobody' | INVALID_QUERY_FILTER_OPERATOR
          SELECT Id FROM Lead OFFSET 2001 | NUMBER_OUTSIDE_VALID_RANGE
          """)
  void refuses(String soql, String code) {
    var answer = org.query(soql);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Client.json(answer).at("/0/errorCode").asText()).isEqualTo(code);
  }

  @Test
  void groups_and_counts() {
    var rows =
        org.rows(
                "SELECT Type kind, COUNT(Id), SUM(BudgetedCost) total FROM Campaign"
                    + " WHERE Name LIKE 'Soql%' GROUP BY Type HAVING COUNT(Id) > 1")
            .path("records");
    assertThat(rows).hasSize(1);
    assertThat(rows.at("/0/kind").asText()).isEqualTo("Email");
    assertThat(rows.at("/0/expr0").asInt()).isEqualTo(2);
    assertThat(rows.at("/0/total").asDouble()).isEqualTo(200.5);
  }

  @Test
  void reads_all_standard_fields() {
    var row = org.rows("SELECT FIELDS(STANDARD) FROM Account LIMIT 1").at("/records/0");
    assertThat(row.has("Industry")).isTrue();
    assertThat(row.has("Web_Domain__c")).isFalse();
  }

  @Test
  void reads_what_fits_the_parents_kind() {
    org.rest(
        "POST",
        "/sobjects/Event",
        "{\"Subject\":\"Typed\",\"WhoId\":\"%s\",\"StartDateTime\":\"2026-11-21T20:00:00Z\",\"DurationInMinutes\":3}"
            .formatted(
                org.rows("SELECT Id FROM Lead WHERE Email = 'hanako@kumo.example'")
                    .at("/records/0/Id")
                    .asText()));
    var who =
        org.rows(
                "SELECT TYPEOF Who WHEN Lead THEN Company WHEN Contact THEN Title, Name END FROM Event WHERE Subject = 'Typed'")
            .at("/records/0/Who");
    assertThat(who.path("Company").asText()).isEqualTo("Kumo K.K.");
    assertThat(who.has("Name")).isFalse();
    assertThat(who.at("/attributes/type").asText()).isEqualTo("Lead");
  }

  @Test
  void follows_five_parents() {
    var row =
        org.rows(
                "SELECT Account.Owner.Manager.Manager.Name FROM Contact WHERE Email = 'kim@acme-robotics.example'")
            .at("/records/0");
    assertThat(row.at("/Account/Owner/Manager").isNull()).isTrue();
  }
}
