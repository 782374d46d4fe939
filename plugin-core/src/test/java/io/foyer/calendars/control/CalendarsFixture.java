package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.CalendarPlace;
import io.foyer.calendars.entity.CalendarTroubled;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.refusal.CalendarFailed;
import io.foyer.crm.control.CrmCalendars;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The beans of calendars as the container would hand them out, and a calendar of the test's. */
final class CalendarsFixture {
  final FakeCalendar calendar = new FakeCalendar();
  final CalendarSecrets secrets = new CalendarSecrets();
  final CalendarEntries entries = new CalendarEntries();
  final EntryRelay relay = new EntryRelay();
  final OneCalendar one = new OneCalendar();

  /** Reps who were told that something is to be done. */
  final List<CalendarTroubled> troubled = new ArrayList<>();

  private final Database database;
  private final Path keys;
  private final ConnectedCalendars connected = new ConnectedCalendars();
  private final EntryStore store = new EntryStore();
  private final EntryShelf shelf = new EntryShelf();

  CalendarsFixture(Database database, MovedClock clock, Path folder) {
    this.database = database;
    keys = folder.resolve("keys");
    database.empty("calendar_entries");
    database.empty("connected_calendars");
    useKeys("one");
    secrets.settings = CalendarSettingsFixture.withKeys(keys);
    connected.em = store.em = shelf.em = entries.em = database.em();
    connected.clock = store.clock = shelf.clock = entries.clock = clock;
    connected.secrets = secrets;
    connected.audit = PlatformFixture.auditLog(database, clock);
    connected.troubled = store.troubled = PlatformFixture.event(troubled::add);
    entries.calendars = connected;
    entries.added = PlatformFixture.event(added -> {});
    relay.store = store();
    relay.clock = clock;
    one.connected = relay.calendars = connected();
    one.services = relay.services = services();
  }

  /** The names of the keys in force; the first one seals. */
  void useKeys(String... names) {
    var lines =
        List.of(names).stream()
            .map(name -> name + ":" + Base64.getEncoder().encodeToString(key(name)))
            .toList();
    try {
      Files.write(keys, lines);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] key(String name) {
    var key = new byte[32];
    key[0] = (byte) name.charAt(0);
    key[1] = (byte) name.length();
    return key;
  }

  static CalendarPlace place(String name) {
    var address = URI.create("https://dav.example/" + name + "/");
    return new CalendarPlace(CalendarKind.CALDAV, address, "ana", name);
  }

  ConnectedCalendar connect(RepId rep, String name) {
    return connected().connect(rep, place(name), "secret of " + name);
  }

  void relay() {
    relay.giveUpParked();
    boolean more;
    do {
      more = relay.writeDue();
    } while (more);
  }

  CalendarReading reading(CrmCalendars crm) {
    var reading = reading(crm, connected());
    reading.one = one;
    return reading;
  }

  /** Without any connected calendar. */
  static CalendarReading readingOnly(CrmCalendars crm) {
    return reading(
        crm,
        new ConnectedCalendars() {
          @Override
          public List<ConnectedCalendar> of(Collection<RepId> reps) {
            return List.of();
          }
        });
  }

  private static CalendarReading reading(CrmCalendars crm, ConnectedCalendars connected) {
    var reading = new CalendarReading();
    reading.crm = crm;
    reading.connected = connected;
    reading.executor = Runnable::run;
    return reading;
  }

  private CalendarServices services() {
    return new CalendarServices() {
      @Override
      public CalendarService of(CalendarKind kind) {
        return calendar;
      }

      @Override
      public CalendarAccess access(ConnectedCalendar asked) {
        var secret = CalendarsFixture.this.secrets.open(asked.id(), asked.sealedSecret());
        return new CalendarAccess(asked.id(), asked.place().address(), "ana", "", secret);
      }
    };
  }

  /** Each call is a transaction, as in the container. */
  ConnectedCalendars connected() {
    return new ConnectedCalendars() {
      @Override
      public List<ConnectedCalendar> of(Collection<RepId> reps) {
        return database.inTx(() -> connected.of(reps));
      }

      @Override
      public ConnectedCalendar connect(RepId rep, CalendarPlace place, String secret) {
        return database.inTx(() -> connected.connect(rep, place, secret));
      }

      @Override
      public void takeMeetings(RepId rep, String id) {
        database.inTx(() -> connected.takeMeetings(rep, id));
      }

      @Override
      public Optional<ConnectedCalendar> disconnect(RepId rep, String id) {
        return database.inTx(() -> connected.disconnect(rep, id));
      }

      @Override
      public Optional<ConnectedCalendar> find(String id) {
        return database.inTx(() -> connected.find(id));
      }

      @Override
      public void answered(ConnectedCalendar asked) {
        database.inTx(() -> connected.answered(asked));
      }

      @Override
      public void failed(ConnectedCalendar asked, CalendarFailed failure) {
        database.inTx(() -> connected.failed(asked, failure));
      }

      @Override
      public long failing() {
        return database.inTx(connected::failing);
      }
    };
  }

  EntryStore store() {
    return new EntryStore() {
      @Override
      public Optional<Leased> lease() {
        return database.inTx(store::lease);
      }

      @Override
      void written(Leased lease) {
        database.inTx(() -> store.written(lease));
      }

      @Override
      void drop(Leased lease) {
        database.inTx(() -> store.drop(lease));
      }

      @Override
      void takeAway(Leased lease) {
        database.inTx(() -> store.takeAway(lease));
      }

      @Override
      int dropParked() {
        return database.inTx(store::dropParked);
      }

      @Override
      void postpone(Leased lease, Duration wait, String reason) {
        database.inTx(() -> store.postpone(lease, wait, reason));
      }

      @Override
      void park(Leased lease, String reason) {
        database.inTx(() -> store.park(lease, reason));
      }
    };
  }

  EntryShelf shelf() {
    return new EntryShelf() {
      @Override
      public List<Unwritten> unwritten() {
        return database.inTx(shelf::unwritten);
      }

      @Override
      public long parkedOf(String id) {
        return database.inTx(() -> shelf.parkedOf(id));
      }

      @Override
      public boolean retry(String id) {
        return database.inTx(() -> shelf.retry(id));
      }

      @Override
      public void retryAllOf(String id) {
        database.inTx(() -> shelf.retryAllOf(id));
      }
    };
  }
}
