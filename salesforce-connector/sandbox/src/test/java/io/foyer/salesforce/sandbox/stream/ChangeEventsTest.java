package io.foyer.salesforce.sandbox.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import org.cometd.bayeux.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real CometD client hears what happens to records. */
@ExtendWith(SandboxFixture.class)
class ChangeEventsTest {
  private static final String LEADS = "/data/LeadChangeEvent";
  private static final long ONLY_NEW = -1;
  private static final long ALL = -2;
  private final Client org;
  private StreamFixture stream;

  ChangeEventsTest(Client org) {
    this.org = org;
  }

  @BeforeEach
  void connects() throws Exception {
    stream = new StreamFixture(org.url(), "OAuth " + org.token());
    assertThat(stream.handshake().isSuccessful()).isTrue();
  }

  @AfterEach
  void disconnects() {
    stream.close();
    org.send(HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/faults")).DELETE());
  }

  private String create(String object, String json) {
    return Client.json(org.rest("POST", "/sobjects/" + object, json)).path("id").asText();
  }

  private String lead(String lastName) {
    return create(
        "Lead",
        "{\"FirstName\":\"Eve\",\"LastName\":\"%s\",\"Company\":\"Eve Ltd\",\"City\":\"Oslo\",\"Country\":\"Norway\"}"
            .formatted(lastName));
  }

  private void fault(String json) {
    org.send(
        HttpRequest.newBuilder(URI.create(org.url() + "/sandbox/faults"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static JsonNode header(JsonNode event) {
    return event.at("/payload/ChangeEventHeader");
  }

  private static String error(Message reply) {
    assertThat(reply.isSuccessful()).isFalse();
    return String.valueOf(reply.get("error"));
  }

  @Test
  void tells_of_a_new_record_with_its_fields() throws Exception {
    stream.subscribe(LEADS, ONLY_NEW);
    var id = lead("Created");
    var event = stream.next("CREATE", id);
    assertThat(header(event).path("entityName").asText()).isEqualTo("Lead");
    assertThat(header(event).path("commitUser").asText()).startsWith("005");
    assertThat(header(event).path("commitTimestamp").asLong()).isPositive();
    assertThat(event.at("/payload/Name/LastName").asText()).isEqualTo("Created");
    assertThat(event.at("/payload/Address/City").asText()).isEqualTo("Oslo");
    assertThat(event.at("/payload/Company").asText()).isEqualTo("Eve Ltd");
    assertThat(event.at("/payload/LastModifiedDate").asText()).matches("[-0-9]+T[:0-9]+\\.000Z");
  }

  @Test
  void names_the_fields_that_changed_and_that_were_emptied() throws Exception {
    var id = lead("Changing");
    stream.subscribe(LEADS, ONLY_NEW);
    org.rest("PATCH", "/sobjects/Lead/" + id, "{\"LastName\":\"Changed\",\"City\":null}");
    var event = stream.next("UPDATE", id);
    assertThat(header(event).path("changedFields"))
        .extracting(JsonNode::asText)
        .contains("Name.LastName", "Address.City")
        .doesNotContain("Company", "Name.FirstName", "SystemModstamp");
    assertThat(header(event).path("nulledFields"))
        .extracting(JsonNode::asText)
        .containsExactly("Address.City");
    assertThat(event.at("/payload/Name/LastName").asText()).isEqualTo("Changed");
  }

  @Test
  void tells_of_records_that_went() throws Exception {
    var id = lead("Going");
    stream.subscribe(LEADS, ONLY_NEW);
    org.rest("DELETE", "/sobjects/Lead/" + id, "");
    assertThat(stream.next("DELETE", id).path("payload")).hasSize(1);
  }

  @Test
  void has_channels_for_custom_objects_and_for_all() throws Exception {
    stream.subscribe("/data/Live_Stream__ChangeEvent", ONLY_NEW);
    var id = org.rows("SELECT Id FROM Live_Stream__c ORDER BY Name LIMIT 1").at("/records/0/Id");
    org.rest("PATCH", "/sobjects/Live_Stream__c/" + id.asText(), "{\"Priority__c\":77}");
    assertThat(header(stream.next("UPDATE", id.asText())).path("entityName").asText())
        .isEqualTo("Live_Stream__c");
    stream.subscribe("/data/ChangeEvents", ONLY_NEW);
    stream.next("CREATE", lead("Everywhere"));
  }

  @Test
  void goes_on_after_the_replay_id_a_subscriber_names() throws Exception {
    stream.subscribe(LEADS, ONLY_NEW);
    var first = StreamFixture.replayId(stream.next("CREATE", lead("First")));
    var second = lead("Second");
    stream.next("CREATE", second);
    try (var late = new StreamFixture(org.url(), "Bearer " + org.token())) {
      late.handshake();
      late.subscribe(LEADS, first);
      assertThat(header(late.next()).path("recordIds").toString()).contains(second);
    }
    try (var all = new StreamFixture(org.url(), "Bearer " + org.token())) {
      all.handshake();
      all.subscribe(LEADS, ALL);
      assertThat(StreamFixture.replayId(all.next())).isLessThan(first);
      all.next("CREATE", second);
    }
  }

  @Test
  void refuses_a_replay_id_it_does_not_know() throws Exception {
    assertThat(error(stream.subscribe(LEADS, 99_999_999))).startsWith("400::The replayId {9999");
    fault("{\"kind\":\"invalid-replay\"}");
    assertThat(error(stream.subscribe("/data/ContactChangeEvent", 1))).startsWith("400::");
  }

  @Test
  void refuses_a_channel_it_does_not_have() throws Exception {
    assertThat(error(stream.subscribe("/data/NopeChangeEvent", ONLY_NEW))).startsWith("403:");
  }

  @Test
  void loses_events_on_demand() throws Exception {
    stream.subscribe(LEADS, ONLY_NEW);
    fault("{\"kind\":\"lost-events\"}");
    lead("Lost");
    var heard = lead("Heard");
    assertThat(header(stream.next()).path("recordIds").toString()).contains(heard);
  }

  @Test
  void is_silent_about_saves_that_were_undone() throws Exception {
    stream.subscribe(LEADS, ONLY_NEW);
    org.rest(
        "POST",
        "/composite/sobjects",
        """
        {"allOrNone":true,"records":[
          {"attributes":{"type":"Lead"},"LastName":"Undone","Company":"Undone"},
          {"attributes":{"type":"Lead"}}]}
        """);
    org.rest("POST", "/sobjects/Lead", "{\"LastName\":\"Refused\"}");
    var heard = lead("Kept");
    assertThat(header(stream.next()).path("recordIds").toString()).contains(heard);
  }

  @Test
  void lets_records_that_changed_alike_share_an_event() throws Exception {
    var ids = new ArrayList<String>();
    ids.add(lead("Alike"));
    ids.add(lead("Alike"));
    stream.subscribe(LEADS, ONLY_NEW);
    org.rest("DELETE", "/composite/sobjects?ids=" + String.join(",", ids), "");
    assertThat(header(stream.next()).path("recordIds"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(ids);
  }

  @Test
  void refuses_a_client_whose_session_is_no_good() throws Exception {
    try (var stranger = new StreamFixture(org.url(), "OAuth nothing")) {
      var reply = stranger.handshake();
      assertThat(error(reply)).isEqualTo("403::Handshake denied");
      assertThat(reply.getExt().toString()).contains("401::Authentication invalid");
    }
  }
}
