package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.Races;
import io.foyer.meetings.control.BookingDesk;
import io.foyer.meetings.control.MeetingHosts;
import io.foyer.meetings.control.QueuePlaces;
import io.foyer.meetings.control.offering.Booker.Click;
import io.foyer.meetings.entity.Agreement;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.Seat;
import io.foyer.meetings.entity.Wish;
import io.foyer.platform.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of several nodes at which visitors book: all of it but the database is its own, and its
 * transactions are those that the container would make.
 */
final class BookingNode {
  final BookerFixture meet;

  private final Database database;

  BookingNode(Database database) {
    this.database = database;
    meet = new BookerFixture(database);
    meet.booker.desk = new Desk(meet.booking.desk);
    meet.booker.hosts = new Hosts(meet.booking.hosts());
    meet.plan.places = new Places(meet.booking.places);
  }

  static VisitorCaller visitor(int number) {
    return new VisitorCaller(new VisitorId("vis_" + number), new SiteKey("demo"));
  }

  Booking hold(VisitorCaller visitor, String key, Instant start) {
    var click = new Click(null, null, key, start);
    var diaries = database.inTx(() -> meet.booker.diaries(visitor, click));
    return Races.settle(() -> database.inTx(() -> meet.booker.hold(visitor, click, diaries)));
  }

  Booking book(VisitorCaller visitor, Booking held) {
    var diaries = database.inTx(() -> meet.booker.diaries(held));
    return database.inTx(() -> meet.booker.book(visitor, held.id(), BookerFixture.FORM, diaries));
  }

  private final class Desk extends BookingDesk {
    private final BookingDesk desk;

    Desk(BookingDesk desk) {
      this.desk = desk;
    }

    @Override
    public Booking hold(Wish wish, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
      return database.inTx(() -> desk.hold(wish, offer, diaries));
    }

    @Override
    public Booking confirm(Agreement agreed, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
      return database.inTx(() -> desk.confirm(agreed, offer, diaries));
    }
  }

  private final class Hosts extends MeetingHosts {
    private final MeetingHosts hosts;

    Hosts(MeetingHosts hosts) {
      this.hosts = hosts;
    }

    @Override
    public void add(RepId rep) {
      database.inTx(() -> hosts.add(rep));
    }

    @Override
    public boolean knows(RepId rep) {
      return database.inTx(() -> hosts.knows(rep));
    }
  }

  private final class Places extends QueuePlaces {
    private final QueuePlaces places;

    Places(QueuePlaces places) {
      this.places = places;
    }

    @Override
    public List<Seat> settle(Period period, List<Seat> seats, Set<RepId> absent) {
      return database.inTx(() -> places.settle(period, seats, absent));
    }
  }
}
