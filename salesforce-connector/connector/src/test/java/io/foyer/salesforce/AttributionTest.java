package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.Attribution;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EV-5")
@SuppressWarnings("NullAway.Init") // started before all tests
class AttributionTest {

  private static final String PAGE = "https://fern.example/pricing";
  private static final Attribution FROM_ADS =
      new Attribution("ads", "cpc", "Autumn", "https://fern.example/", PAGE, null);

  @TempDir static Path folder;

  private static LocalSalesforce org;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @Test
  void tells_the_lead_where_it_came_from() {
    var event = written("cnv_from_ads", fromAds("came@from-ads.example"));

    var lead = org.record("Lead", event.required("WhoId")).orElseThrow();
    assertThat(lead.text("UTM_Source__c")).isEqualTo("ads");
    assertThat(lead.text("UTM_Campaign__c")).isEqualTo("Autumn");
    assertThat(lead.text("First_Page__c")).isEqualTo("https://fern.example/");
    assertThat(lead.text("Last_Page__c")).isEqualTo(PAGE);
  }

  @Test
  void makes_people_members_of_the_campaign_they_came_from_once() {
    var campaign = org.make("Campaign", Map.of("Name", "Autumn", "IsActive", true));
    for (var email : new String[] {KIM, "member@campaign.example"}) {
      written("cnv_1_" + email, fromAds(email));
      written("cnv_2_" + email, fromAds(email));
    }

    var members =
        org.query(Soql.of("SELECT Id FROM CampaignMember WHERE CampaignId = ?", campaign));
    assertThat(members).hasSize(2);
    assertThat(org.record("CampaignMember", members.get(0)).orElseThrow().text("Status"))
        .isEqualTo("Responded");
  }

  private static VisitorRecord fromAds(String email) {
    return new VisitorRecord("Somebody New", email, null, null, null, null, FROM_ADS);
  }

  private static RestRecord written(String key, VisitorRecord visitor) {
    var id = org.bean(SalesforceWriter.class).writeConversation(conversation(key, visitor));
    return org.record("Event", id).orElseThrow();
  }
}
