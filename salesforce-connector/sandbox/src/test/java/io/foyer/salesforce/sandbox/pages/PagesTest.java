package io.foyer.salesforce.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.BrowserFixture;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxFixture.class)
class PagesTest {
  private final Client org;
  private final BrowserFixture browser;

  PagesTest(Client org) {
    this.org = org;
    this.browser = new BrowserFixture(org.url());
  }

  @BeforeEach
  void logs_in() throws IOException, InterruptedException {
    browser.post("/login", "username=olga%40foyer.example&pw=foyer-demo&startURL=%2F");
  }

  private static String formKey(String page) {
    return page.replaceAll("(?s).*name=\"form_key\" value=\"([^\"]+)\".*", "$1");
  }

  private String id(String soql) {
    return org.rows(soql).at("/records/0/Id").asText();
  }

  @Test
  void asks_strangers_to_log_in() {
    var page = org.send(HttpRequest.newBuilder(URI.create(org.url() + "/o/Site__c")));
    assertThat(page.body()).contains("Log In").doesNotContain("Fern");
  }

  @Test
  @Tag("LS-2")
  void lets_sales_ops_change_a_stream() throws IOException, InterruptedException {
    var id = id("SELECT Id FROM Live_Stream__c WHERE Name = 'Pricing Page'");
    var form = browser.get("/" + id + "/e").body();
    assertThat(form).contains("<label for=\"f-Priority__c\">Priority");
    var saved =
        browser.postAndFollow(
            "/" + id + "/e",
            "form_key="
                + formKey(form)
                + "&Name=Pricing+Page&Priority__c=7&Color__c=Olive&Active__c=true");
    assertThat(saved.body()).contains("Olive");
    assertThat(
            org.rows("SELECT Priority__c FROM Live_Stream__c WHERE Id = '" + id + "'")
                .at("/records/0/Priority__c")
                .asInt())
        .isEqualTo(7);
  }

  @Test
  void says_what_is_wrong_and_keeps_what_was_typed() throws IOException, InterruptedException {
    var form = browser.get("/o/Live_Stream__c/new").body();
    var page =
        browser.postAndFollow(
            "/o/Live_Stream__c/new",
            "form_key=" + formKey(form) + "&Name=Half&Filter_Logic__c=1+AND+2");
    assertThat(page.body())
        .contains("Required fields are missing: [Priority__c]")
        .contains("value=\"1 AND 2\"");
  }

  @Test
  void refuses_a_form_from_elsewhere() throws IOException, InterruptedException {
    var id = id("SELECT Id FROM Setting__c");
    assertThat(browser.postAndFollow("/" + id + "/delete", "form_key=guessed").statusCode())
        .isEqualTo(403);
    assertThat(id("SELECT Id FROM Setting__c")).isEqualTo(id);
  }

  @Test
  @Tag("EV-1")
  void shows_a_conversation_on_the_contact_as_text() throws IOException, InterruptedException {
    var kim = id("SELECT Id FROM Contact WHERE Email = 'kim@acme-robotics.example'");
    org.rest(
        "PATCH",
        "/sobjects/Event/Conversation_Key__c/cnv_pages",
        """
        {"Subject":"Chat <b>now</b>","WhoId":"%s","StartDateTime":"2026-11-21T20:00:00Z","DurationInMinutes":4,
         "Description":"Kim: <script>alert(1)</script>\\nAna: hello","Playback_URL__c":"http://localhost:8080/playback/cnv_pages"}
        """
            .formatted(kim));
    var contact = browser.get("/" + kim).body();
    assertThat(contact)
        .contains("Chat &lt;b&gt;now&lt;/b&gt;")
        .contains("href=\"http://localhost:8080/playback/cnv_pages\"");
    var event =
        browser
            .get("/" + id("SELECT Id FROM Event WHERE Conversation_Key__c = 'cnv_pages'"))
            .body();
    assertThat(event)
        .contains("Kim: &lt;script&gt;alert(1)&lt;/script&gt;\nAna: hello")
        .doesNotContain("<script");
  }

  @Test
  void finds_records_by_name() throws IOException, InterruptedException {
    assertThat(browser.get("/o/Account?q=acme").body())
        .contains("ACME Robotics")
        .doesNotContain("Brightwell");
    assertThat(browser.get("/o/Nope").statusCode()).isEqualTo(404);
  }

  @Test
  void takes_a_deleted_record_back() throws IOException, InterruptedException {
    var made = org.rest("POST", "/sobjects/Account", "{\"Name\":\"Binned <b>\"}");
    var id = Client.json(made).path("id").asText();
    org.rest("DELETE", "/sobjects/Account/" + id, "");
    var bin = browser.get("/setup/recycle-bin").body();
    assertThat(bin).contains("Binned &lt;b&gt;", id);
    var refused = browser.post("/setup/recycle-bin", "id=" + id);
    assertThat(refused.body()).contains("The form came from another site.");
    var back =
        browser.postAndFollow("/setup/recycle-bin", "id=" + id + "&form_key=" + formKey(bin));
    assertThat(back.body()).contains("<h1>Binned &lt;b&gt;</h1>");
  }

  @Test
  void shows_what_the_apis_were_asked_but_not_for_whom() throws IOException, InterruptedException {
    org.query("SELECT Id FROM Lead WHERE Email = 'secret@person.example'");
    org.rest("GET", "/sobjects/Lead/Email/secret@person.example", "");
    var log = browser.get("/setup/api-log").body();
    assertThat(log)
        .contains("/services/data/v65.0/query", "Ada Lind", "<td>200</td>")
        .contains("/sobjects/Lead/Email/…")
        .doesNotContain("secret@person.example");
    assertThat(browser.get("/setup/api-log?q=nothing-like-it").body())
        .contains("No calls that fit");
  }

  @Test
  void shows_what_was_published_but_not_what_stood_in_it()
      throws IOException, InterruptedException {
    var made =
        org.rest("POST", "/sobjects/Lead", "{\"LastName\":\"Unseen\",\"Company\":\"Unseen\"}");

    assertThat(browser.get("/setup/change-events").body())
        .contains("/data/LeadChangeEvent", "CREATE", Client.json(made).path("id").asText())
        .doesNotContain("Unseen");
  }
}
