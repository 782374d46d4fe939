package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.having;
import static io.foyer.crm.CrmRecordsFixture.meeting;
import static io.foyer.crm.CrmRecordsFixture.meetingRequest;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.MeetingRecord.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How every CRM takes wishes for a meeting in. */
public interface MeetingContract extends CrmPorts {
  Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

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

  @Test
  @Tag("MB-3")
  default void writes_a_meeting_once_and_makes_its_lead() {
    var email = "books@also-new.example";
    var booked = meeting("bkg_new", visitor(email), State.BOOKED, TEN, user());

    var first = writer().writeMeeting(booked);
    var second = writer().writeMeeting(booked);

    assertThat(second).isEqualTo(first);
    assertThat(activities("bkg_new")).containsExactly(first);
    assertThat(leads(email)).containsExactly(personOf(first));
  }

  @Test
  @Tag("MB-3")
  default void changes_the_same_event_when_a_meeting_moves_or_is_off() {
    var kim = visitor(KIM);
    var booked = writer().writeMeeting(meeting("bkg_kim", kim, State.BOOKED, TEN, user()));
    var later = TEN.plusSeconds(3_600);

    var moved = writer().writeMeeting(meeting("bkg_kim", kim, State.BOOKED, later, user()));
    var off = writer().writeMeeting(meeting("bkg_kim", kim, State.CANCELLED, later, user()));

    assertThat(moved).isEqualTo(booked);
    assertThat(off).isEqualTo(booked);
    assertThat(personOf(booked)).isEqualTo(contact(KIM));
  }

  @Test
  @Tag("MB-3")
  default void writes_a_meeting_into_the_calendar_of_each_who_comes() {
    var both = meeting("bkg_both", visitor(KIM), State.BOOKED, TEN, user(), otherUser());

    var owners = writer().writeMeeting(both);

    assertThat(activities("bkg_both")).containsExactly(owners);
    assertThat(activities("bkg_both-1")).hasSize(1).doesNotContain(owners);
  }

  @Test
  @Tag("MB-3")
  default void takes_a_meeting_out_of_the_calendar_of_who_comes_no_more() {
    var kim = visitor(KIM);
    var owners =
        writer().writeMeeting(meeting("bkg_less", kim, State.BOOKED, TEN, user(), otherUser()));
    var alone = having(2, meeting("bkg_less", kim, State.BOOKED, TEN, otherUser()));

    assertThat(writer().writeMeeting(alone)).isEqualTo(owners);
    assertThat(writer().writeMeeting(alone)).as("told again").isEqualTo(owners);
    assertThat(activities("bkg_less")).containsExactly(owners);
    assertThat(activities("bkg_less-1")).isEmpty();
  }
}
