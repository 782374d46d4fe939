package io.foyer.calls.control.phone;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.control.CallFixture;
import io.foyer.calls.entity.phone.PhoneCallMoved;
import io.foyer.calls.entity.phone.PhoneCallSummary;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Calls to phones on a test's database and clock. */
public final class PhoneFixture {
  public static final String ADDRESS = "203.0.113.7";

  public final CallFixture calls;
  public final PhoneDesk desk = new PhoneDesk();
  public final PhoneCaps caps = new PhoneCaps();
  public final FakePhones phones = new FakePhones();
  public final List<PhoneCallMoved> moved = new CopyOnWriteArrayList<>();

  public PhoneFixture(Database database) {
    calls = new CallFixture(database);
    var store = new PhoneStore();
    store.em = database.em();
    caps.store = desk.store = store;
    caps.triesPerVisitorHour = 3;
    caps.triesPerAddressDay = 10;
    caps.callsPerDay = 100;
    caps.minutesPerDay = 600;
    desk.caps = caps;
    desk.numbers = new PhoneNumbers();
    desk.numbers.countries = Optional.of("DE");
    desk.gateway = phones;
    desk.calls = calls.desk;
    desk.archive = calls.talk.archive;
    desk.rights = calls.talk.rights;
    desk.deadlines = PlatformFixture.deadlines(database);
    desk.audit = PlatformFixture.auditLog(database, calls.talk.clock);
    desk.moved = PlatformFixture.event(moved::add);
    desk.clock = calls.talk.clock;
    desk.longest = Duration.ofHours(1);
  }

  public PhoneCallSummary asks(VisitorCaller visitor, ConversationId id, String typed) {
    return calls.talk.commit(() -> desk.ask(visitor, id, typed, "DE", ADDRESS));
  }

  public PhoneCallSummary dials(RepCaller rep, ConversationId id) {
    return calls.talk.commit(() -> desk.dial(rep, id));
  }

  public void answered(PhoneCallSummary call) {
    calls.talk.commit(() -> desk.answered(call.id()));
  }

  public void ended(PhoneCallSummary call, @Nullable Integer code) {
    calls.talk.commit(() -> desk.ended(call.id(), code));
  }
}
