package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.meetingRequest;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How every CRM takes wishes for a meeting in. */
public interface MeetingContract extends CrmPorts {

  @Test
  @Tag("MB-4")
  default void writes_a_meeting_request_once_and_makes_its_lead() {
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
  default void hangs_a_meeting_request_on_the_contact() {
    var task = writer().writeMeetingRequest(meetingRequest("mtg_contact", visitor(KIM)));

    assertThat(personOf(task)).isEqualTo(contact(KIM));
  }

  @Test
  @Tag("MB-4")
  default void makes_the_lead_of_a_visitor_who_left_only_an_address() {
    var email = "only.an.address@also-new.example";

    var task =
        writer().writeMeetingRequest(meetingRequest("mtg_address", visitor(email), List.of()));

    assertThat(activities("mtg_address")).containsExactly(task);
    assertThat(leads(email)).containsExactly(personOf(task));
  }
}
