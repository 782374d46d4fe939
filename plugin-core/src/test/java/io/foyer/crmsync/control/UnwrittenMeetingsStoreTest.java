package io.foyer.crmsync.control;

import static io.foyer.crm.CrmRecordsFixture.meeting;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.MeetingRecord.State;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.crmsync.entity.UnwrittenMeeting;
import io.foyer.meetings.control.Bookings;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Reps read of a meeting that Salesforce did not take. */
@Tag("MB-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class UnwrittenMeetingsStoreTest extends RelayingNode {
  private static final RepCaller ANA = rep("005ana", Right.REP);
  private static final RepCaller BEN = rep("005ben", Right.REP);
  private static final RepCaller MAY = rep("005may", Right.MANAGER);

  private final UnwrittenMeetings unwritten = new UnwrittenMeetings();

  @BeforeEach
  void wireMeetings() {
    unwritten.shelf = shelf;
    unwritten.bookings = anaComesToAll();
  }

  @Test
  void a_refused_meeting_is_told_with_its_reason_to_who_comes_and_to_who_oversees() {
    book("bkg_1");
    assertThat(of(ANA)).as("it was not tried yet").isEmpty();
    crm.failWith(new CrmRefused("INACTIVE_OWNER_OR_USER", "The user is inactive"));
    sendDue();

    var parked = of(ANA).get(0);
    assertThat(parked.booking()).isEqualTo("bkg_1");
    assertThat(parked.state()).isEqualTo(OutboxEntry.State.PARKED);
    assertThat(parked.reason()).contains("The user is inactive");
    assertThat(of(MAY)).containsExactly(parked);
    assertThat(of(BEN)).isEmpty();
  }

  @Test
  void a_meeting_that_is_tried_again_by_itself_waits_and_one_that_is_written_is_told_no_more() {
    book("bkg_1");
    crm.failWith(new CrmUnavailable("down"));
    sendDue();
    assertThat(of(ANA))
        .extracting(UnwrittenMeeting::state)
        .containsExactly(OutboxEntry.State.WAITING);

    crm.failWith(null);
    database.inTx(store::retryWaiting);
    sendDue();
    assertThat(of(ANA)).isEmpty();
  }

  @Test
  void tells_of_nothing_but_meetings() {
    add("cnv_1");
    crm.failWith(new CrmRefused("NO", "no"));
    sendDue();

    assertThat(of(MAY)).isEmpty();
  }

  private void book(String key) {
    var record = meeting(key, visitor("kim@new.example"), State.BOOKED, NOON, "005ana");
    database.inTx(() -> outbox().put(Deliveries.MEETING, key, json(record)));
  }

  private List<UnwrittenMeeting> of(RepCaller reader) {
    return database.inTx(() -> unwritten.of(reader));
  }

  private static Bookings anaComesToAll() {
    return new Bookings() {
      @Override
      public Set<String> withRep(RepId rep, Collection<String> ids) {
        return rep.equals(ANA.rep()) ? ids.stream().collect(Collectors.toSet()) : Set.of();
      }
    };
  }

  private static RepCaller rep(String id, Right right) {
    return new RepCaller(new RepId(id), id, Set.of(right));
  }
}
