package io.foyer.meetings.control.offering;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.configuration.entity.MeetingType.Place;
import io.foyer.configuration.entity.MeetingType.Question;
import io.foyer.configuration.entity.MeetingType.Timing;
import io.foyer.configuration.entity.MeetingTypes;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.Seating;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.meetings.control.BookingFixture;
import io.foyer.meetings.control.offering.Booker.Click;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.GuestForm;
import io.foyer.meetings.entity.OfferOrder;
import io.foyer.meetings.entity.SentOffer;
import io.foyer.platform.Database;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.Rep;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A visitor who books, reps who offer, and their calendars. */
final class BookerFixture {
  static final GuestForm FORM =
      new GuestForm("Kim Lee", "Kim@Acme.example", "Asia/Tokyo", "en", null, List.of("Tulips"));

  final TalkFixture talk;
  final BookingFixture booking;
  final Calendars calendars = new Calendars();
  final Offering offering = new Offering();
  final Booker booker = new Booker();
  final BookingPace pace = new BookingPace();
  final OfferDesk offers = new OfferDesk();
  final TimeBoard board = new TimeBoard();
  final Diaries diaries = new Diaries();
  final SeatPlan plan = new SeatPlan();
  final QueueBoard queues = new QueueBoard();
  final Map<RepId, OffDuty> off = new HashMap<>();

  /** Of whom neither Salesforce nor a sign-in has told. */
  final Set<RepId> strangers = new HashSet<>();

  Visitor kim = VisitorFixture.visitor(KIM.visitor().value());

  private final Database database;
  private final OfferStore store = new OfferStore();
  private final Titles titles = new Titles();

  BookerFixture(Database database) {
    this.database = database;
    talk = new TalkFixture(database);
    booking = new BookingFixture(database);
    database.empty("meeting_offers");
    booking.configured(talk.around.configurations);
    store.em = database.em();
    wirePlan();
    wireBooker();
    book(type(BookableBy.EVERYONE, true, ANA.rep(), BEN.rep()));
  }

  private void wirePlan() {
    diaries.configurations = talk.around.configurations;
    diaries.calendars = calendars;
    diaries.clock = booking.clock;
    plan.configurations = talk.around.configurations;
    plan.reps = reps();
    plan.places = booking.places;
    plan.clock = booking.clock;
    board.desk = booking.desk;
    board.diaries = diaries;
    board.clock = booking.clock;
    board.kept = Duration.ofSeconds(15);
    queues.plan = plan;
    queues.offering = offering;
    queues.board = board;
    queues.diaries = diaries;
    queues.desk = booking.desk;
    queues.clock = booking.clock;
  }

  private void wireBooker() {
    offering.offers = store;
    offering.configurations = talk.around.configurations;
    offering.qualifications = talk.around.qualifications;
    offering.visitors = visitors();
    offering.plan = plan;
    offering.board = board;
    offering.clock = booking.clock;
    booker.pace = pace;
    pace.clock = booking.clock;
    titles.configurations = talk.around.configurations;
    titles.visitors = visitors();
    titles.reps = reps();
    titles.offers = store;
    offers.offers = store;
    offers.configurations = talk.around.configurations;
    offers.archive = talk.archive;
    offers.messages = talk.messages;
    offers.plan = plan;
    offers.clock = booking.clock;
    booker.offering = offering;
    booker.plan = plan;
    booker.diaries = diaries;
    booker.board = board;
    booker.desk = booking.desk;
    booker.bookings = booking.bookings;
    booker.hosts = booking.hosts();
    booker.titles = titles;
    booker.archive = talk.archive;
    booker.identification = talk.around.identification;
    booker.configurations = talk.around.configurations;
  }

  private LiveVisitors visitors() {
    return new LiveVisitors() {
      @Override
      public Optional<Visitor> find(VisitorId id) {
        return Optional.of(kim).filter(known -> known.id().equals(id));
      }
    };
  }

  private Reps reps() {
    return new Reps() {
      @Override
      public Optional<Rep> find(RepId id) {
        return Optional.empty(); // that Salesforce has told of them is enough
      }

      @Override
      public String name(RepId id) {
        return "Rep " + id.value();
      }

      @Override
      public Optional<String> email(RepId id) {
        return Optional.of("rep@foyer.example").filter(known -> !strangers.contains(id));
      }

      @Override
      public Optional<OffDuty> offDuty(RepId id) {
        return Optional.ofNullable(off.get(id));
      }
    };
  }

  /** Half an hour each half hour, with a rep whose turn it is. */
  static MeetingType type(BookableBy by, boolean credit, RepId... reps) {
    var half = Duration.ofMinutes(30);
    var zero = Duration.ZERO;
    return new MeetingType(
        "a0m1",
        "Demo",
        new Timing(half, half, zero, zero, Duration.ofHours(2), 30, 0),
        "Demo for {Visitor Name|you}",
        new Place(Place.Kind.VIDEO_LINK, "https://meet.example/us"),
        "",
        List.of(new Question("What do you grow?", false)),
        new Seating(
            false,
            true,
            List.of(reps).stream().map(rep -> new Seating.Place(rep, 1, 0, 0)).toList(),
            new Seating.Credit(credit, credit)),
        by,
        List.of());
  }

  /** It is what visitors book. */
  void book(MeetingType type) {
    Playbook now = Playbook.EMPTY;
    talk.around.configurations.playbook =
        new Playbook(
            now.qualification(),
            now.targetLists(),
            now.shortcuts(),
            now.mappings(),
            now.texts(),
            now.experiences(),
            now.autoPounces(),
            new MeetingTypes(List.of(type), type.id(), Map.of()));
  }

  List<Instant> times(VisitorCaller visitor, @Nullable String offer) {
    return database.inTx(
        () ->
            booker.times(
                offering.of(visitor.visitor(), offer), Span.of(booking.ten, Duration.ofHours(2))));
  }

  Booking hold(VisitorCaller visitor, @Nullable String offer, Instant start) {
    var click = new Click(offer, null, "click-" + start + visitor.visitor(), start);
    return database.inTx(() -> booker.hold(visitor, click, booker.diaries(visitor, click)));
  }

  Booking book(VisitorCaller visitor, Booking held, GuestForm form) {
    return database.inTx(() -> booker.book(visitor, held.id(), form, booker.diaries(held)));
  }

  SentOffer offer(ConversationId conversation, String clientId, boolean everyone, RepId... reps) {
    var order =
        new OfferOrder(
            conversation.value(), clientId, "a0m1", "Tour for Kim", List.of(reps), everyone);
    return talk.commit(() -> offers.send(ANA, order));
  }
}
