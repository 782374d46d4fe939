package io.foyer.salesforce.sandbox.soap;

import static io.foyer.salesforce.sandbox.soap.PartnerFixture.connection;
import static io.foyer.salesforce.sandbox.soap.PartnerFixture.lead;
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
import io.foyer.salesforce.sandbox.SandboxFixture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The real, strict Force WSC client reads from the local Salesforce. */
@ExtendWith(SandboxFixture.class)
class PartnerReadingTest {
  private final SandboxFixture.Client org;
  private PartnerConnection soap;

  PartnerReadingTest(SandboxFixture.Client org) {
    this.org = org;
  }

  @BeforeEach
  void connects() throws ConnectionException {
    soap = connection(org, org.token());
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
      var lead = lead("Paged " + i, "Paging Ltd");
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
    assertThat(user.getUserName()).isEqualTo("ada@foyer.example");
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
    var ended = connection(org, org.newToken());
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
