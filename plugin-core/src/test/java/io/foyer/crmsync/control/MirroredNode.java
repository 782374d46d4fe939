package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.crm.InMemoryRecords;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.control.CrmNotices;
import io.foyer.crm.control.MatchChoices;
import io.foyer.crm.control.MirrorFixture;
import io.foyer.crm.entity.ChangeNotice;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecordsChanged;
import io.foyer.platform.Database;
import io.foyer.platform.Grid;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A node that keeps the mirror of a CRM in memory; Kim of ACME is in it. */
@SuppressWarnings("NullAway.Init") // made before each test
abstract class MirroredNode {

  static final String KIM = "kim@acme-robotics.example";

  @Parameter Database database;

  final MovedClock clock = new MovedClock(Instant.parse("2026-11-18T12:00:00Z"));
  final InMemoryRecords crm = new InMemoryRecords(clock);
  final Notices notices = new Notices();
  final List<CrmRecordsChanged> heard = new ArrayList<>();
  int configured;
  MirrorKeeper keeper;
  CrmDirectory directory;
  MatchChoices choices;
  String acme;

  @BeforeEach
  void fill() {
    for (var table : List.of("crm_records", "crm_mirrors", "crm_feeds", "crm_choices")) {
      database.empty(table);
    }
    keeper = keeper("one");
    acme = crm.make(CrmObject.ACCOUNT, Map.of("Name", "ACME", "Website", "acme-robotics.example"));
    contact("Kim", KIM, acme);
  }

  String contact(String lastName, String email, String account) {
    return crm.make(
        CrmObject.CONTACT, Map.of("LastName", lastName, "Email", email, "AccountId", account));
  }

  CrmMatch known(String email) {
    return database.inTx(() -> directory.known(email).orElseThrow());
  }

  CrmMatch asked(String email) {
    return database.inTx(() -> directory.lookupByEmail(email, Set.of()));
  }

  void readLater() {
    clock.moveBy(Duration.ofMinutes(1));
    readAll();
  }

  void readAll() {
    readAll(keeper);
  }

  void readAll(MirrorKeeper who) {
    boolean more = true;
    for (int i = 0; more && i < 100; i++) {
      more = database.inTx(() -> who.step(() -> {}));
    }
    assertThat(more).as("it comes to an end").isFalse();
  }

  void step() {
    database.inTx(() -> keeper.step(() -> {}));
  }

  MirrorKeeper keeper(String node) {
    var mirror = MirrorFixture.mirror(database, clock, heard::add);
    var states = MirrorFixture.states(database);
    choices = MirrorFixture.choices(database, clock, heard::add);
    directory = MirrorFixture.directory(crm, mirror, states, choices);
    var lease = new MirrorLease();
    lease.em = database.em();
    lease.grid = new OneOf(node);
    lease.clock = clock;
    var sweep = new MirrorSweep();
    sweep.feed = crm;
    sweep.mirror = mirror;
    sweep.states = states;
    sweep.lease = lease;
    sweep.clock = clock;
    var changes = new MirrorChanges();
    changes.feed = crm;
    changes.mirror = mirror;
    changes.states = states;
    changes.lease = lease;
    changes.clock = clock;
    var made = new MirrorKeeper();
    made.configurations = new Configurations();
    made.states = states;
    made.sweep = sweep;
    made.changes = changes;
    made.lease = lease;
    made.notices = node.equals("one") ? notices : new Notices();
    made.inbox = new NoticeInbox();
    made.budget = io.foyer.crm.control.ApiBudgetFixture.at(clock);
    made.configurationChanged = PlatformFixture.event(e -> configured++);
    made.clock = clock;
    made.poll = Duration.ofSeconds(45);
    made.pollBesideNotices = Duration.ofSeconds(45);
    made.sweepEvery = Duration.ofDays(1);
    return made;
  }

  /** A CRM that tells what the test says. */
  static final class Notices implements CrmNotices {

    private @Nullable Consumer<ChangeNotice> listener;
    @Nullable Long after;

    void tell(ChangeNotice notice) {
      if (listener != null) {
        listener.accept(notice);
      }
    }

    @Override
    public void listen(@Nullable Long replayId, Consumer<ChangeNotice> to) {
      after = replayId;
      listener = to;
    }

    @Override
    public boolean isListening() {
      return listener != null;
    }

    @Override
    public void stop() {
      listener = null;
    }
  }

  /** One of several nodes. */
  record OneOf(String node) implements Grid {

    @Override
    public void publish(String topic, String json) {
      // nobody listens
    }

    @Override
    public void subscribe(String topic, Consumer<String> hint) {
      // nobody publishes
    }

    @Override
    public Set<String> members() {
      return Set.of("one", "two");
    }
  }
}
