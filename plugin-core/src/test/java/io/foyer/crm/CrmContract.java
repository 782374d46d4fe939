package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.meetingRequest;
import static io.foyer.crm.CrmRecordsFixture.publication;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.RecordDraft;
import io.foyer.crm.entity.RecordType;
import io.foyer.crm.entity.VisitorRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every CRM behind the ports must do.
 *
 * <p>It has the people of the demonstration: Kim Andersen, a contact of ACME Robotics, and Hanako
 * Sato, a lead.
 */
public abstract class CrmContract {

  private static final RecordType TEAM =
      RecordType.of("Team__c", "Name").with("Name", "Description__c");

  /** Whom the CRM itself knows by the address. */
  protected abstract CrmMatch lookup(String email);

  protected abstract CrmWriter writer();

  protected abstract CrmConfiguration configuration();

  /** Ids of what was written under the key, Events and Tasks. */
  protected abstract List<String> activities(String key);

  /** Ids of the leads with that address. */
  protected abstract List<String> leads(String email);

  /** Id of the person that the activity hangs on. */
  protected abstract @Nullable String personOf(String activityId);

  /** Down until {@link #mended()}. */
  protected abstract void down();

  protected abstract void mended();

  @Test
  @Tag("RT-1")
  void finds_a_contact_by_its_address_in_any_case() {
    var match = lookup("Kim@ACME-robotics.example");

    assertThat(match.confidence()).isEqualTo(Confidence.CONTACT_EMAIL);
    assertThat(match.contact()).isNotNull();
    assertThat(match.contact().name()).isEqualTo("Kim Andersen");
    assertThat(match.lead()).isNull();
  }

  @Test
  @Tag("RT-1")
  void finds_a_lead_where_there_is_no_contact() {
    var match = lookup(HANAKO);

    assertThat(match.confidence()).isEqualTo(Confidence.LEAD_EMAIL);
    assertThat(match.lead()).isNotNull();
    assertThat(match.lead().name()).isEqualTo("Hanako Sato");
  }

  @Test
  @Tag("RT-1")
  void finds_the_company_of_an_unknown_colleague() {
    var match = lookup("new.colleague@acme-robotics.example");

    assertThat(match.confidence()).isEqualTo(Confidence.DOMAIN);
    assertThat(match.account()).isNotNull();
    assertThat(match.account().name()).isEqualTo("ACME Robotics");
    assertThat(match.contact()).isNull();
  }

  @Test
  @Tag("RT-1")
  void knows_nobody_of_an_unknown_address() {
    assertThat(lookup("someone@nowhere-at-all.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  @Tag("RT-1")
  void says_so_when_it_is_down() {
    down();

    assertThatThrownBy(() -> lookup(KIM)).isInstanceOf(CrmUnavailable.class);
  }

  @Test
  @Tag("EV-1")
  void hangs_a_conversation_on_the_contact() {
    var event = writer().writeConversation(conversation("cnv_contact", visitor(KIM)));

    assertThat(personOf(event)).isEqualTo(contact(KIM));
  }

  @Test
  @Tag("EV-1")
  void hangs_a_conversation_on_the_lead() {
    var event = writer().writeConversation(conversation("cnv_lead", visitor(HANAKO)));

    assertThat(personOf(event)).isIn(leads(HANAKO));
  }

  @Test
  @Tag("EV-1")
  void makes_one_lead_for_an_unknown_address_however_often_it_talks() {
    var email = "first.timer@never-seen.example";

    var first = writer().writeConversation(conversation("cnv_new_1", visitor(email)));
    var second = writer().writeConversation(conversation("cnv_new_2", visitor(email)));

    assertThat(leads(email)).hasSize(1);
    assertThat(personOf(first)).isEqualTo(leads(email).get(0));
    assertThat(personOf(second)).isEqualTo(leads(email).get(0));
  }

  @Test
  @Tag("EV-3")
  void writes_a_conversation_once_however_often_it_is_told() {
    var record = conversation("cnv_twice", visitor(KIM));

    var first = writer().writeConversation(record);
    var second = writer().writeConversation(record);

    assertThat(second).isEqualTo(first);
    assertThat(activities("cnv_twice")).containsExactly(first);
  }

  @Test
  @Tag("EV-3")
  void writes_what_was_refused_by_a_breakdown_once_it_is_mended() {
    var record = conversation("cnv_later", visitor(KIM));
    down();
    assertThatThrownBy(() -> writer().writeConversation(record)).isInstanceOf(CrmUnavailable.class);
    mended();

    writer().writeConversation(record);

    assertThat(activities("cnv_later")).hasSize(1);
  }

  @Test
  @Tag("EV-3")
  void writes_many_at_once_each_for_itself() {
    var nobody = new VisitorRecord(null, null, null, null, null, null, null);
    var email = "one.of.many@never-seen.example";

    var written =
        writer()
            .writeConversations(
                List.of(
                    conversation("cnv_many_1", visitor(KIM)),
                    conversation("cnv_many_2", nobody),
                    conversation("cnv_many_3", visitor(email)),
                    conversation("cnv_many_4", visitor(email))));

    assertThat(personOf(written.get(0).checked())).isEqualTo(contact(KIM));
    assertThat(written.get(1).failure()).isInstanceOf(CrmRefused.class);
    assertThat(leads(email)).hasSize(1);
    assertThat(personOf(written.get(2).checked())).isEqualTo(leads(email).get(0));
    assertThat(personOf(written.get(3).checked())).isEqualTo(leads(email).get(0));
    assertThat(activities("cnv_many_4")).containsExactly(written.get(3).checked());
  }

  @Test
  @Tag("EV-1")
  void refuses_a_conversation_with_nobody() {
    var nobody = new VisitorRecord(null, null, null, null, null, null, null);

    assertThatThrownBy(() -> writer().writeConversation(conversation("cnv_nobody", nobody)))
        .isInstanceOf(CrmRefused.class);
  }

  @Test
  @Tag("MB-4")
  void writes_a_meeting_request_once_and_makes_its_lead() {
    var email = "wants.a.call@also-new.example";
    var record = meetingRequest("mtg_new", visitor(email));

    var first = writer().writeMeetingRequest(record);
    var second = writer().writeMeetingRequest(record);

    assertThat(second).isEqualTo(first);
    assertThat(activities("mtg_new")).containsExactly(first);
    assertThat(leads(email)).containsExactly(personOf(first));
  }

  @Test
  @Tag("MB-4")
  void hangs_a_meeting_request_on_the_contact() {
    var task = writer().writeMeetingRequest(meetingRequest("mtg_contact", visitor(KIM)));

    assertThat(personOf(task)).isEqualTo(contact(KIM));
  }

  @Test
  @Tag("MB-4")
  void makes_the_lead_of_a_visitor_who_left_only_an_address() {
    var email = "only.an.address@also-new.example";

    var task =
        writer().writeMeetingRequest(meetingRequest("mtg_address", visitor(email), List.of()));

    assertThat(activities("mtg_address")).containsExactly(task);
    assertThat(leads(email)).containsExactly(personOf(task));
  }

  @Test
  @Tag("OPS-4")
  void writes_a_publication_once_however_often_it_is_told() {
    var first = writer().writePublication(publication("2-1795694400"));
    var second = writer().writePublication(publication("2-1795694400"));

    assertThat(second).isEqualTo(first);
    assertThat(writer().writePublication(publication("3-1795694400"))).isNotEqualTo(first);
  }

  @Test
  @Tag("OPS-4")
  void writes_records_of_the_configuration_each_for_itself() {
    var made = configuration().save(List.of(team(null, "Night shift", "From 22:00"))).get(0).id();

    var saved =
        configuration()
            .save(List.of(team(made, "Night shift", null), team("a0X000000000000AAA", "No", "x")));

    assertThat(saved.get(0)).isEqualTo(new CrmConfiguration.Saved(made, null));
    assertThat(saved.get(1).problem()).isNotBlank();
    assertThat(configuration().read(List.of(TEAM)).of("Team__c"))
        .filteredOn(row -> Objects.equals(made, row.get("Id")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("Name", "Night shift")
                    .doesNotContainKey("Description__c"));
  }

  @Test
  @Tag("OPS-4")
  void knows_users_by_their_names() {
    var ids = configuration().idsOf("User", Set.of("Ana@foyer.example", "nobody@foyer.example"));

    assertThat(ids).containsOnlyKeys("ana@foyer.example");
    assertThat(ids.get("ana@foyer.example")).hasSize(1);
  }

  private static RecordDraft team(@Nullable String id, String name, @Nullable String description) {
    var fields = new HashMap<String, @Nullable String>();
    fields.put("Name", name);
    fields.put("Description__c", description);
    return new RecordDraft("Team__c", id, fields);
  }

  private @Nullable String contact(String email) {
    var contact = lookup(email).contact();
    return contact == null ? null : contact.id();
  }
}
