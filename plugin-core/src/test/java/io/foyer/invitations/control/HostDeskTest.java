package io.foyer.invitations.control;

import static io.foyer.invitations.control.GuestFixture.ANA;
import static io.foyer.invitations.control.GuestFixture.BEN;
import static io.foyer.invitations.control.GuestFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.conversations.control.Turns;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.control.offering.Mover;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.NotYourMeeting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MB-3")
@Tag("SEC-1")
class HostDeskTest {
  private final HostDesk desk = new HostDesk();
  private final Booking booking = GuestFixture.booked(Instant.EPOCH, KIM, false, ANA);
  private final List<String> off = new ArrayList<>();

  @BeforeEach
  void open() {
    desk.changes = new ChangesInTurn();
    desk.changes.turns = new Turns();
    desk.bookings =
        new Bookings() {
          @Override
          public Optional<Booking> find(String id) {
            return Optional.of(booking).filter(known -> known.id().equals(id));
          }
        };
    desk.mover =
        new Mover() {
          @Override
          public Booking callOff(String id, @Nullable RepId by) {
            off.add(id + " by " + by);
            return booking;
          }
        };
  }

  @Test
  void lets_those_who_come_and_managers_call_a_meeting_off() {
    desk.callOff(rep(ANA, Right.REP), booking.id());
    desk.callOff(rep(BEN, Right.MANAGER), booking.id());

    assertThat(off).containsExactly(booking.id() + " by " + ANA, booking.id() + " by " + BEN);
  }

  @Test
  void lets_nobody_else() {
    assertThatThrownBy(() -> desk.callOff(rep(BEN, Right.REP), booking.id()))
        .isInstanceOf(NotYourMeeting.class);
    assertThatThrownBy(() -> desk.callOff(rep(ANA, Right.REP), "bkg_none"))
        .isInstanceOf(BookingUnknown.class);
    assertThat(off).isEmpty();
  }

  private static RepCaller rep(RepId id, Right right) {
    return new RepCaller(id, "Rep", Set.of(right));
  }
}
