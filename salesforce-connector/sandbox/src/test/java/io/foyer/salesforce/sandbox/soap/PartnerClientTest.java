package io.foyer.salesforce.sandbox.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.fault.ApiFault;
import com.sforce.soap.partner.fault.ExceptionCode;
import com.sforce.soap.partner.fault.InvalidFieldFault;
import com.sforce.soap.partner.fault.InvalidQueryLocatorFault;
import com.sforce.soap.partner.fault.InvalidSObjectFault;
import com.sforce.soap.partner.fault.MalformedQueryFault;
import com.sforce.soap.partner.fault.UnexpectedErrorFault;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import com.sforce.ws.ConnectorConfig;
import io.foyer.salesforce.sandbox.SandboxFixture;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real, strict Force WSC client against the local Salesforce. */
@ExtendWith(SandboxFixture.class)
class PartnerClientTest {
  private final SandboxFixture.Client org;
  private PartnerConnection soap;

  PartnerClientTest(SandboxFixture.Client org) {
    this.org = org;
  }

  @BeforeEach
  void connects() throws ConnectionException {
    soap = connection(org.token());
  }

  private PartnerConnection connection(String token) throws ConnectionException {
    var config = new ConnectorConfig();
    config.setSessionId(token);
    config.setServiceEndpoint(org.url() + "/services/Soap/u/65.0");
    return new PartnerConnection(config);
  }

  private static SObject event(String key, String subject) {
    var event = new SObject("Event");
    event.setField("Conversation_Key__c", key);
    event.setField("Subject", subject);
    event.setField(
        "StartDateTime",
        GregorianCalendar.from(Instant.parse("2026-11-21T20:00:00Z").atZone(ZoneOffset.UTC)));
    event.setField("DurationInMinutes", 5);
    return event;
  }

  @Test
  void queries_a_contact_with_its_account_and_owner() throws ConnectionException {
    var result =
        soap.query(
            "SELECT Id, Email, Phone, Account.Name, Owner.Name FROM Contact"
                + " WHERE Email = 'Kim@ACME-robotics.example'");
    assertThat(result.isDone()).isTrue();
    assertThat(result.getSize()).isEqualTo(1);
    var kim = result.getRecords()[0];
    assertThat(kim.getId()).startsWith("003").hasSize(18);
    assertThat(kim.getField("Phone")).isNull();
    assertThat(kim.getChild("Account").getField("Name")).isEqualTo("ACME Robotics");
    assertThat(kim.getChild("Owner").getField("Name")).isEqualTo("Ana Novak");
  }

  @Test
  void reads_child_rows_inside_their_parent() throws ConnectionException {
    var result =
        soap.query(
            "SELECT Name, (SELECT Name, Amount FROM Opportunities) FROM Account"
                + " WHERE Web_Domain__c = 'acme-robotics.example'");
    var rows = result.getRecords()[0].getChild("Opportunities").getChildren("records");
    var row = rows.next();
    assertThat(row.getField("Name")).isEqualTo("Plant 4 rollout");
    assertThat(row.getField("Amount")).isEqualTo("40000.0");
    assertThat(rows.hasNext()).isFalse();
  }

  @Test
  void pages_through_everything_once() throws ConnectionException {
    var leads = new ArrayList<SObject>();
    for (int i = 0; i < 60; i++) {
      var lead = new SObject("Lead");
      lead.setField("LastName", "Paged " + i);
      lead.setField("Company", "Paging Ltd");
      leads.add(lead);
    }
    soap.create(leads.toArray(SObject[]::new));
    soap.setQueryOptions(200);
    var page = soap.query("SELECT Id FROM Lead ORDER BY Name DESC");
    var seen = new HashSet<String>();
    int rows = 0;
    while (true) {
      rows += page.getRecords().length;
      Arrays.stream(page.getRecords()).map(SObject::getId).forEach(seen::add);
      if (page.isDone()) {
        break;
      }
      page = soap.queryMore(page.getQueryLocator());
    }
    assertThat(rows).isEqualTo(page.getSize()).isGreaterThan(200);
    assertThat(seen).hasSize(rows);
  }

  @Test
  @Tag("EV-3")
  void writes_one_event_however_often_it_is_upserted() throws ConnectionException {
    var first = soap.upsert("Conversation_Key__c", new SObject[] {event("cnv_1", "Chat")})[0];
    var second =
        soap.upsert("Conversation_Key__c", new SObject[] {event("cnv_1", "Chat again")})[0];
    assertThat(first.isSuccess()).isTrue();
    assertThat(first.isCreated()).isTrue();
    assertThat(second.isCreated()).isFalse();
    assertThat(second.getId()).isEqualTo(first.getId());
    var found = soap.query("SELECT Id, Subject FROM Event WHERE Conversation_Key__c = 'CNV_1'");
    assertThat(found.getSize()).isEqualTo(1);
    assertThat(found.getRecords()[0].getField("Subject")).isEqualTo("Chat again");
  }

  @Test
  @Tag("EV-1")
  void derives_an_events_account_and_end() throws ConnectionException {
    var kim =
        soap.query("SELECT Id FROM Contact WHERE Email = 'kim@acme-robotics.example'")
            .getRecords()[0];
    var event = event("cnv_2", "Chat with Kim");
    event.setField("WhoId", kim.getId());
    var id = soap.create(new SObject[] {event})[0].getId();
    var saved =
        soap.retrieve("Id,EndDateTime,Account.Name,Who.Name,Who.Type", "Event", new String[] {id})[
            0];
    assertThat(saved.getField("EndDateTime")).isEqualTo("2026-11-21T20:05:00.000Z");
    assertThat(saved.getChild("Account").getField("Name")).isEqualTo("ACME Robotics");
    assertThat(saved.getChild("Who").getField("Name")).isEqualTo("Kim Andersen");
    assertThat(saved.getChild("Who").getField("Type")).isEqualTo("Contact");
  }

  @Test
  void refuses_records_one_by_one_with_codes() throws ConnectionException {
    var nameless = new SObject("Lead");
    nameless.setField("Company", "Nobody");
    var longNamed = new SObject("Lead");
    longNamed.setField("LastName", "x".repeat(81));
    longNamed.setField("Company", "Long");
    var good = new SObject("Lead");
    good.setField("LastName", "Good");
    good.setField("Company", "Good");
    var results = soap.create(new SObject[] {nameless, longNamed, good});
    assertThat(results[0].getErrors()[0].getStatusCode().name())
        .isEqualTo("REQUIRED_FIELD_MISSING");
    assertThat(results[0].getErrors()[0].getFields()).containsExactly("LastName");
    assertThat(results[1].getErrors()[0].getStatusCode().name()).isEqualTo("STRING_TOO_LONG");
    assertThat(results[2].isSuccess()).isTrue();
  }

  @Test
  void undoes_all_when_told_all_or_none() throws ConnectionException {
    soap.setAllOrNoneHeader(true);
    var good = new SObject("Lead");
    good.setField("LastName", "Undone");
    good.setField("Company", "Undone");
    var results = soap.create(new SObject[] {good, new SObject("Lead")});
    assertThat(results[0].getErrors()[0].getStatusCode().name())
        .isEqualTo("ALL_OR_NONE_OPERATION_ROLLED_BACK");
    assertThat(soap.query("SELECT Id FROM Lead WHERE LastName = 'Undone'").getSize()).isZero();
  }

  @Test
  void updates_empties_and_deletes() throws ConnectionException {
    var lead = new SObject("Lead");
    lead.setField("LastName", "Shortlived");
    lead.setField("Company", "Once");
    lead.setField("Title", "Buyer");
    var id = soap.create(new SObject[] {lead})[0].getId();
    var change = new SObject("Lead");
    change.setId(id);
    change.setField("Company", "Twice");
    change.setFieldsToNull(new String[] {"Title"});
    assertThat(soap.update(new SObject[] {change})[0].isSuccess()).isTrue();
    var changed = soap.retrieve("Company,Title", "Lead", new String[] {id})[0];
    assertThat(changed.getField("Company")).isEqualTo("Twice");
    assertThat(changed.getField("Title")).isNull();
    assertThat(soap.delete(new String[] {id})[0].isSuccess()).isTrue();
    assertThat(soap.query("SELECT Id FROM Lead WHERE Id = '" + id + "'").getSize()).isZero();
    assertThat(soap.queryAll("SELECT Id FROM Lead WHERE Id = '" + id + "'").getSize()).isEqualTo(1);
    assertThat(soap.retrieve("Id", "Lead", new String[] {id})[0]).isNull();
    assertThat(soap.update(new SObject[] {change})[0].getErrors()[0].getStatusCode().name())
        .isEqualTo("ENTITY_IS_DELETED");
  }

  @Test
  void describes_objects_with_the_packages_fields() throws ConnectionException {
    var event = soap.describeSObject("Event");
    assertThat(event.getKeyPrefix()).isEqualTo("00U");
    var key =
        Arrays.stream(event.getFields())
            .filter(field -> field.getName().equals("Conversation_Key__c"))
            .findFirst()
            .orElseThrow();
    assertThat(key.isExternalId()).isTrue();
    assertThat(key.isUnique()).isTrue();
    assertThat(key.getLength()).isEqualTo(40);
    assertThat(soap.describeSObjects(new String[] {"Lead", "Site__c"})).hasSize(2);
    assertThat(Arrays.stream(soap.describeGlobal().getSobjects()).map(each -> each.getName()))
        .contains("Site__c", "Live_Stream__c", "Routing_Rule__c", "Criterion__c", "Contact");
  }

  @Test
  void says_who_is_signed_in() throws ConnectionException {
    var user = soap.getUserInfo();
    assertThat(user.getUserName()).isEqualTo("integration@foyer.example");
    assertThat(user.getOrganizationId()).startsWith("00D").hasSize(18);
    assertThat(soap.getServerTimestamp().getTimestamp()).isNotNull();
  }

  @Test
  void answers_usage() throws ConnectionException {
    soap.getUserInfo();
    var limit = soap.getLimitInfoHeader().getLimitInfo()[0];
    assertThat(limit.getType()).isEqualTo("API REQUESTS");
    assertThat(limit.getCurrent()).isPositive();
  }

  @Test
  void faults_are_typed() {
    assertThatThrownBy(() -> soap.query("SELECT FROM Lead"))
        .isInstanceOf(MalformedQueryFault.class);
    assertThatThrownBy(() -> soap.query("SELECT Nope FROM Lead"))
        .isInstanceOf(InvalidFieldFault.class);
    assertThatThrownBy(() -> soap.query("SELECT Id FROM Nope"))
        .isInstanceOf(InvalidSObjectFault.class);
    assertThatThrownBy(() -> soap.queryMore("01gNope-2000"))
        .isInstanceOf(InvalidQueryLocatorFault.class);
  }

  @Test
  void refuses_an_ended_session() throws ConnectionException {
    var ended = connection(org.newToken());
    ended.logout();
    assertThatThrownBy(ended::getUserInfo)
        .isInstanceOfSatisfying(
            UnexpectedErrorFault.class,
            fault ->
                assertThat(fault.getExceptionCode()).isEqualTo(ExceptionCode.INVALID_SESSION_ID));
  }

  @Test
  void refuses_login_by_password() {
    assertThatThrownBy(() -> soap.login("ana@foyer.example", "foyer-demo"))
        .isInstanceOf(ApiFault.class);
  }
}
