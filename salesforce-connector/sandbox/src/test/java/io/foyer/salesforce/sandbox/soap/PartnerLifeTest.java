package io.foyer.salesforce.sandbox.soap;

import static io.foyer.salesforce.sandbox.soap.PartnerFixture.connection;
import static io.foyer.salesforce.sandbox.soap.PartnerFixture.event;
import static io.foyer.salesforce.sandbox.soap.PartnerFixture.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sforce.soap.partner.DuplicateError;
import com.sforce.soap.partner.LeadConvert;
import com.sforce.soap.partner.MergeRequest;
import com.sforce.soap.partner.PartnerConnection;
import com.sforce.soap.partner.fault.MalformedSearchFault;
import com.sforce.soap.partner.fault.UnexpectedErrorFault;
import com.sforce.soap.partner.sobject.SObject;
import com.sforce.ws.ConnectionException;
import io.foyer.salesforce.sandbox.SandboxFixture;
import java.util.Arrays;
import java.util.Calendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the real Force WSC client does with records besides saving and reading them. */
@ExtendWith(SandboxFixture.class)
class PartnerLifeTest {
  private final SandboxFixture.Client org;
  private PartnerConnection soap;

  PartnerLifeTest(SandboxFixture.Client org) {
    this.org = org;
  }

  @BeforeEach
  void connects() throws ConnectionException {
    soap = connection(org, org.token());
  }

  private String created(SObject record) throws ConnectionException {
    return soap.create(new SObject[] {record})[0].getId();
  }

  private SObject read(String fields, String object, String id) throws ConnectionException {
    return soap.retrieve(fields, object, new String[] {id})[0];
  }

  private static SObject mailed(String name, String email) {
    var lead = lead(name, name + " Ltd");
    lead.setField("Email", email);
    return lead;
  }

  @Test
  void takes_records_out_of_the_recycle_bin_with_what_went_along() throws ConnectionException {
    var account = new SObject("Account");
    account.setField("Name", "Binned");
    var accountId = created(account);
    var contact = new SObject("Contact");
    contact.setField("LastName", "Binned");
    contact.setField("AccountId", accountId);
    var contactId = created(contact);
    soap.delete(new String[] {accountId});
    assertThat(read("Id", "Contact", contactId)).isNull();
    assertThat(soap.undelete(new String[] {accountId})[0].isSuccess()).isTrue();
    assertThat(read("AccountId", "Contact", contactId).getField("AccountId")).isEqualTo(accountId);
    assertThat(soap.undelete(new String[] {accountId})[0].getErrors()[0].getStatusCode().name())
        .isEqualTo("UNDELETE_FAILED");
  }

  @Test
  void empties_the_recycle_bin_for_good() throws ConnectionException {
    var id = created(lead("Emptied", "Bin"));
    soap.delete(new String[] {id});
    assertThat(soap.emptyRecycleBin(new String[] {id})[0].isSuccess()).isTrue();
    assertThat(soap.queryAll("SELECT Id FROM Lead WHERE Id = '" + id + "'").getSize()).isZero();
  }

  @Test
  @Tag("EV-3")
  void finds_a_duplicate_instead_of_creating_a_lead_twice() throws ConnectionException {
    var known = created(mailed("Twin", "twin@twin.example"));
    soap.setDuplicateRuleHeader(false, true, true);
    var error = soap.create(new SObject[] {mailed("Twin2", "TWIN@twin.example")})[0].getErrors()[0];
    assertThat(error.getStatusCode().name()).isEqualTo("DUPLICATES_DETECTED");
    assertThat(error)
        .isInstanceOfSatisfying(
            DuplicateError.class,
            duplicate -> {
              var match = duplicate.getDuplicateResult().getMatchResults()[0];
              assertThat(match.getEntityType()).isEqualTo("Lead");
              assertThat(match.getMatchRecords()[0].getRecord().getId()).isEqualTo(known);
            });
    soap.setDuplicateRuleHeader(true, true, true);
    assertThat(soap.create(new SObject[] {mailed("Twin3", "twin@twin.example")})[0].isSuccess())
        .isTrue();
    var found = soap.findDuplicates(new SObject[] {mailed("Twin4", "twin@twin.example")})[0];
    assertThat(found.getDuplicateResults()[0].getMatchResults()[0].getSize()).isEqualTo(2);
    assertThat(soap.findDuplicatesByIds(new String[] {known})[0].getDuplicateResults()).hasSize(1);
  }

  @Test
  @Tag("EV-1")
  void converts_a_lead_with_its_events() throws ConnectionException {
    var id = created(mailed("Convert", "convert@convert.example"));
    var event = event("cnv_convert", "Chat");
    event.setField("WhoId", id);
    var eventId = created(event);
    var convert = new LeadConvert();
    convert.setLeadId(id);
    convert.setConvertedStatus("Closed - Converted");
    var result = soap.convertLead(new LeadConvert[] {convert})[0];
    assertThat(result.isSuccess()).isTrue();
    assertThat(result.getAccountId()).startsWith("001");
    assertThat(result.getOpportunityId()).startsWith("006");
    var lead = read("IsConverted,ConvertedContactId,ConvertedAccountId", "Lead", id);
    assertThat(lead.getField("IsConverted")).isEqualTo("true");
    assertThat(lead.getField("ConvertedContactId")).isEqualTo(result.getContactId());
    assertThat(read("WhoId", "Event", eventId).getField("WhoId")).isEqualTo(result.getContactId());
    assertThat(
            soap.convertLead(new LeadConvert[] {convert})[0].getErrors()[0].getStatusCode().name())
        .isEqualTo("CANNOT_UPDATE_CONVERTED_LEAD");
  }

  @Test
  void merges_records_and_says_into_which() throws ConnectionException {
    var master = created(lead("Master", "Merge"));
    var other = created(lead("Other", "Merge"));
    var event = event("cnv_merge", "Chat");
    event.setField("WhoId", other);
    var eventId = created(event);
    var request = new MergeRequest();
    var record = new SObject("Lead");
    record.setId(master);
    record.setField("Title", "Merged");
    request.setMasterRecord(record);
    request.setRecordToMergeIds(new String[] {other});
    var result = soap.merge(new MergeRequest[] {request})[0];
    assertThat(result.isSuccess()).isTrue();
    assertThat(result.getMergedRecordIds()).containsExactly(other);
    assertThat(read("Title", "Lead", master).getField("Title")).isEqualTo("Merged");
    assertThat(read("WhoId", "Event", eventId).getField("WhoId")).isEqualTo(master);
    var gone = soap.queryAll("SELECT MasterRecordId FROM Lead WHERE Id = '" + other + "'");
    assertThat(gone.getRecords()[0].getField("MasterRecordId")).isEqualTo(master);
  }

  @Test
  void searches_several_objects_for_words() throws ConnectionException {
    var found =
        soap.search(
            "FIND {kim@acme*} IN EMAIL FIELDS RETURNING Lead(Id), Contact(Id, Name, Account.Name)");
    assertThat(Arrays.stream(found.getSearchRecords()).map(each -> each.getRecord().getType()))
        .containsExactly("Contact");
    assertThat(found.getSearchRecords()[0].getRecord().getField("Name")).isEqualTo("Kim Andersen");
    assertThatThrownBy(() -> soap.search("FIND kim")).isInstanceOf(MalformedSearchFault.class);
  }

  @Test
  void knows_a_session_no_longer_after_logout() throws ConnectionException {
    var own = connection(org, org.newToken());
    own.logout();
    assertThatThrownBy(own::getUserInfo)
        .isInstanceOfSatisfying(
            UnexpectedErrorFault.class,
            fault -> assertThat(fault.getExceptionCode().name()).isEqualTo("INVALID_SESSION_ID"));
  }

  @Test
  void tells_what_changed_and_what_went() throws ConnectionException {
    var from = soap.getServerTimestamp().getTimestamp();
    var id = created(lead("Watched", "Watch"));
    var to = soap.getServerTimestamp().getTimestamp();
    from.add(Calendar.MINUTE, -1);
    to.add(Calendar.MINUTE, 1);
    assertThat(soap.getUpdated("Lead", from, to).getIds()).contains(id);
    soap.delete(new String[] {id});
    assertThat(
            Arrays.stream(soap.getDeleted("Lead", from, to).getDeletedRecords())
                .map(each -> each.getId()))
        .contains(id);
  }
}
