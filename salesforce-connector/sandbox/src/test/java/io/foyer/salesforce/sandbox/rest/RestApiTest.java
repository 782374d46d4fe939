package io.foyer.salesforce.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxFixture.class)
class RestApiTest {
  private final Client org;

  RestApiTest(Client org) {
    this.org = org;
  }

  @Test
  void creates_reads_changes_and_deletes_a_record() {
    var created =
        org.rest("POST", "/sobjects/Lead", "{\"LastName\":\"Rest\",\"Company\":\"Rest Ltd\"}");
    assertThat(created.statusCode()).isEqualTo(201);
    var id = Client.json(created).path("id").asText();
    assertThat(org.rest("PATCH", "/sobjects/Lead/" + id, "{\"Title\":\"Buyer\"}").statusCode())
        .isEqualTo(204);
    var read =
        Client.json(org.rest("GET", "/sobjects/Lead/" + id + "?fields=Title,Owner.Name", ""));
    assertThat(read.path("Title").asText()).isEqualTo("Buyer");
    assertThat(read.at("/Owner/Name").asText()).isEqualTo("Ada Lind");
    assertThat(read.at("/attributes/type").asText()).isEqualTo("Lead");
    assertThat(org.rest("DELETE", "/sobjects/Lead/" + id, "").statusCode()).isEqualTo(204);
    assertThat(org.rest("GET", "/sobjects/Lead/" + id, "").statusCode()).isEqualTo(404);
  }

  @Test
  @Tag("EV-3")
  void upserts_by_external_id_with_a_slash_in_it() {
    var body = "{\"LastName\":\"Key\",\"Company\":\"Key Ltd\"}";
    var first = org.rest("PATCH", "/sobjects/Lead/Foyer_Key__c/vis%2F1", body);
    var second = org.rest("PATCH", "/sobjects/Lead/Foyer_Key__c/vis%2F1", body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(Client.json(first).path("created").asBoolean()).isTrue();
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(
            org.rows("SELECT Id FROM Lead WHERE Foyer_Key__c = 'vis/1'").path("totalSize").asInt())
        .isEqualTo(1);
  }

  @Test
  void words_errors_as_salesforce_does() {
    var bad = org.query("SELECT Nope FROM Lead");
    assertThat(bad.statusCode()).isEqualTo(400);
    assertThat(Client.json(bad).at("/0/errorCode").asText()).isEqualTo("INVALID_FIELD");
    var unknown = org.rest("GET", "/sobjects/Nope/describe", "");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(Client.json(unknown).at("/0/errorCode").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void refuses_calls_without_a_session() {
    var answer =
        org.send(HttpRequest.newBuilder(URI.create(org.url() + "/services/data/v65.0/limits")));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Client.json(answer).at("/0/errorCode").asText()).isEqualTo("INVALID_SESSION_ID");
  }

  @Test
  @Tag("OPS-3")
  void knows_a_session_no_longer_when_its_user_is_deactivated() {
    var user =
        org.rows("SELECT Id FROM User WHERE Username = 'ben@foyer.example'")
            .at("/records/0/Id")
            .asText();
    var token = signedIn("ben@foyer.example");
    assertThat(limits(token)).isEqualTo(200);
    org.rest("PATCH", "/sobjects/User/" + user, "{\"IsActive\":false}");
    assertThat(limits(token)).isEqualTo(401);
    assertThat(signedIn("ben@foyer.example")).isEmpty();
    org.rest("PATCH", "/sobjects/User/" + user, "{\"IsActive\":true}");
    assertThat(limits(token)).isEqualTo(200);
  }

  private String signedIn(String username) {
    var form =
        "grant_type=password&client_id=foyer-local&client_secret=foyer-local-secret"
            + "&password=foyer-demo&username="
            + username;
    return Client.json(
            org.send(
                HttpRequest.newBuilder(URI.create(org.url() + "/services/oauth2/token"))
                    .POST(HttpRequest.BodyPublishers.ofString(form))))
        .path("access_token")
        .asText();
  }

  private int limits(String token) {
    return org.send(
            HttpRequest.newBuilder(URI.create(org.url() + "/services/data/v65.0/limits"))
                .header("Authorization", "Bearer " + token))
        .statusCode();
  }

  @Test
  void tells_usage_and_versions() {
    assertThat(
            org.rest("GET", "/limits", "").headers().firstValue("Sforce-Limit-Info").orElseThrow())
        .matches("api-usage=\\d+/100000");
    var versions = org.send(HttpRequest.newBuilder(URI.create(org.url() + "/services/data")));
    assertThat(versions.body()).contains("\"65.0\"").contains("\"50.0\"");
  }

  @Test
  void zips_answers_for_those_who_accept_it() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(
                URI.create(org.url() + "/services/data/v65.0/sobjects/Lead/describe"))
            .header("Authorization", "OAuth " + org.token())
            .header("Accept-Encoding", "gzip")
            .build();
    var answer = org.http().send(request, BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    try (var body = new GZIPInputStream(answer.body())) {
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains("Foyer_Key__c");
    }
  }

  @Test
  void names_a_parent_by_its_key() {
    var body = "{\"LastName\":\"Keyed\",\"Account\":{\"Web_Domain__c\":\"brightwell.example\"}}";
    assertThat(org.rest("POST", "/sobjects/Contact", body).statusCode()).isEqualTo(201);
    var row =
        org.rows("SELECT Account.Name FROM Contact WHERE LastName = 'Keyed'").at("/records/0");
    assertThat(row.at("/Account/Name").asText()).isEqualTo("Brightwell");
  }

  @Test
  void tells_what_changed_and_what_went() {
    var lead =
        org.rest("POST", "/sobjects/Lead", "{\"LastName\":\"Gone\",\"Company\":\"Gone Ltd\"}");
    var id = Client.json(lead).path("id").asText();
    var span = "?start=2020-01-01T00:00:00%2B00:00&end=2099-01-01T00:00:00%2B00:00";
    assertThat(org.rest("GET", "/sobjects/Lead/updated" + span, "").body()).contains(id);
    org.rest("DELETE", "/sobjects/Lead/" + id, "");
    assertThat(org.rest("GET", "/sobjects/Lead/updated" + span, "").body()).doesNotContain(id);
    assertThat(org.rest("GET", "/sobjects/Lead/deleted" + span, "").body()).contains(id);
  }
}
