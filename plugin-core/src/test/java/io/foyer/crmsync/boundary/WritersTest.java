package io.foyer.crmsync.boundary;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.MeetingRequest;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.crm.CrmRecordsFixture;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRecord.State;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crmsync.control.ConversationReport;
import io.foyer.crmsync.control.Deliveries;
import io.foyer.crmsync.control.MeetingReport;
import io.foyer.crmsync.control.MeetingRequestReport;
import io.foyer.invitations.control.GuestFixture;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.MeetingBooked;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMissed;
import io.foyer.meetings.entity.MeetingMoved;
import io.foyer.platform.Outbox;
import io.foyer.streams.house.Floor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("WEB-2")
class WritersTest {
  private final List<String> added = new ArrayList<>();
  private final ConversationWriter conversations = new ConversationWriter();
  private final MeetingRequestWriter meetings = new MeetingRequestWriter();
  private final MeetingWriter booked = new MeetingWriter();

  @BeforeEach
  void wire() {
    conversations.outbox = meetings.outbox = new Kept();
    conversations.deliveries = meetings.deliveries = new Deliveries();
    conversations.report = new Reported();
    meetings.report = new Wished();
    booked.outbox = meetings.outbox;
    booked.deliveries = meetings.deliveries;
    booked.report = new Booked();
  }

  @Test
  void notes_a_conversation_for_the_crm_but_no_test() {
    conversations.note(ended(true));
    assertThat(added).isEmpty();

    conversations.note(ended(false));
    assertThat(added).containsExactly(Deliveries.CONVERSATION);
  }

  @Test
  void notes_a_wish_for_a_meeting_but_no_test() {
    meetings.note(wished(true));
    assertThat(added).isEmpty();

    meetings.note(wished(false));
    assertThat(added).containsExactly(Deliveries.MEETING_REQUEST);
  }

  @Test
  @Tag("MB-3")
  void notes_each_change_of_a_meeting_but_no_test() {
    booked.booked(new MeetingBooked(meeting(true)));
    assertThat(added).isEmpty();

    var meeting = meeting(false);
    booked.booked(new MeetingBooked(meeting));
    booked.moved(new MeetingMoved(meeting, meeting.hosts()));
    booked.calledOff(new MeetingCalledOff(meeting, null));
    booked.missed(new MeetingMissed(meeting));
    assertThat(added).hasSize(4).containsOnly(Deliveries.MEETING);
  }

  private static Booking meeting(boolean test) {
    return GuestFixture.booked(NOON, GuestFixture.KIM, test, GuestFixture.ANA);
  }

  private static ConversationEnded ended(boolean test) {
    ConversationSummary live = Floor.conversation("vis_1", ConversationState.OPEN, 1);
    var summary =
        new ConversationSummary(
            live.id(),
            live.visitor(),
            live.site(),
            live.origin(),
            ConversationState.ENDED,
            live.lastSeq(),
            live.holder(),
            live.knownAs(),
            live.seen(),
            live.times(),
            EndReason.REP,
            null,
            null,
            test,
            2);
    return new ConversationEnded(summary, EndReason.REP, List.of(), NOON);
  }

  private static MeetingRequested wished(boolean test) {
    var wish =
        new MeetingWish(
            new ClientId("wish"), null, "kim@acme.example", null, "UTC", List.of(), null);
    var request = MeetingRequest.left("mtg_1", new VisitorId("vis_1"), wish, test, NOON);
    return new MeetingRequested(request, null, NOON);
  }

  private final class Kept extends Outbox {
    @Override
    public void put(String kind, String key, String json, @Nullable String group) {
      added.add(kind);
    }

    @Override
    public void add(String kind, String key, String json, @Nullable String group) {
      added.add(kind);
    }
  }

  private static final class Reported extends ConversationReport {
    @Override
    public Optional<ConversationRecord> of(ConversationEnded ended) {
      var visitor = CrmRecordsFixture.visitor(CrmRecordsFixture.KIM);
      return Optional.of(CrmRecordsFixture.conversation("cnv_1", visitor));
    }
  }

  private static final class Booked extends MeetingReport {
    @Override
    public MeetingRecord of(Booking booking) {
      var visitor = CrmRecordsFixture.visitor(CrmRecordsFixture.KIM);
      return CrmRecordsFixture.meeting("bkg_1", visitor, State.BOOKED, NOON, "005a");
    }
  }

  private static final class Wished extends MeetingRequestReport {
    @Override
    public MeetingRequestRecord of(MeetingRequest request) {
      var visitor = CrmRecordsFixture.visitor(CrmRecordsFixture.KIM);
      return CrmRecordsFixture.meetingRequest("mtg_1", visitor);
    }
  }
}
