package io.foyer.salesforce.sandbox.soap;

import static io.foyer.salesforce.sandbox.soap.PartnerFixture.connection;
import static io.foyer.salesforce.sandbox.soap.PartnerFixture.event;
import static io.foyer.salesforce.sandbox.soap.PartnerFixture.lead;
import static org.assertj.core.api.Assertions.assertThat;

import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import io.foyer.salesforce.sandbox.SandboxFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real, strict Force WSC client writes to the local Salesforce. */
@ExtendWith(SandboxFixture.class)
class PartnerSavingTest {
  private final SandboxFixture.Client org;
  private PartnerConnection soap;

  PartnerSavingTest(SandboxFixture.Client org) {
    this.org = org;
  }

  @BeforeEach
  void connects() throws ConnectionException {
    soap = connection(org, org.token());
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
    var longNamed = lead("x".repeat(81), "Long");
    var good = lead("Good", "Good");
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
    var good = lead("Undone", "Undone");
    var results = soap.create(new SObject[] {good, new SObject("Lead")});
    assertThat(results[0].getErrors()[0].getStatusCode().name())
        .isEqualTo("ALL_OR_NONE_OPERATION_ROLLED_BACK");
    assertThat(soap.query("SELECT Id FROM Lead WHERE LastName = 'Undone'").getSize()).isZero();
  }

  @Test
  void updates_empties_and_deletes() throws ConnectionException {
    var lead = lead("Shortlived", "Once");
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
}
