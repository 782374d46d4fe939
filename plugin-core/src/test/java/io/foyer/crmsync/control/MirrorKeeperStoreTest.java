package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.foyer.crm.entity.CrmUnavailable;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RT-4")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
@SuppressWarnings("NullAway.Init") // made before each test
class MirrorKeeperStoreTest {

  private static final String KIM = "kim@acme-robotics.example";

  @Parameter Database database;

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-18T12:00:00Z"));
  private final InMemoryRecords crm = new InMemoryRecords(clock);
  private final Notices notices = new Notices();
  private final List<CrmRecordsChanged> heard = new ArrayList<>();
  private int configured;
  private MirrorKeeper keeper;
  private CrmDirectory directory;
  private MatchChoices choices;
  private String acme;

  @BeforeEach
  void fill() {
    for (var table : List.of("crm_records", "crm_mirrors", "crm_feeds", "crm_choices")) {
      database.empty(table);
    }
    keeper = keeper("one");
    acme = crm.make(CrmObject.ACCOUNT, Map.of("Name", "ACME", "Website", "acme-robotics.example"));
    contact("Kim", KIM, acme);
  }

  @Test
  void knows_nobody_before_everything_was_read_once() {
    assertThat(database.<Boolean>inTx(() -> directory.known(KIM).isPresent())).isFalse();

    readAll();

    assertThat(known(KIM)).extracting(CrmMatch::account).extracting("name").isEqualTo("ACME");
    assertThat(known("nobody@nowhere.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  void goes_on_with_the_first_reading_where_a_breakdown_ended_it() {
    for (int i = 0; i < 23; i++) {
      contact("Many", "many" + i + "@fern.example", acme);
    }
    crm.failAfter(4);
    database.inTx(
        () ->
            assertThatThrownBy(
                    () -> {
                      while (true) {
                        keeper.step(() -> {});
                      }
                    })
                .isInstanceOf(CrmUnavailable.class));
    crm.loads().clear();
    crm.failAfter(Integer.MAX_VALUE);

    readAll();

    assertThat(known("many22@fern.example").contact()).isNotNull();
    assertThat(crm.loads()).isNotEmpty().doesNotContain("ACCOUNT behind ", "CONTACT behind ");
  }

  @Test
  void takes_over_what_changed_within_a_minute_although_nobody_told() {
    readAll();
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Hanako", "Email", "hanako@kumo.example"));
    readLater();
    assertThat(known("hanako@kumo.example").lead()).extracting("name").isEqualTo("Hanako");

    crm.change(lead, "Email", "sato@kumo.example");
    readLater();

    assertThat(known("hanako@kumo.example")).isEqualTo(CrmMatch.NONE);
    assertThat(known("sato@kumo.example").lead()).isNotNull();
    assertThat(heard.get(heard.size() - 1).emails())
        .contains("hanako@kumo.example", "sato@kumo.example");
  }

  @Test
  void tells_nothing_of_records_that_are_as_they_were() {
    readAll();
    heard.clear();

    readLater();

    assertThat(heard).isEmpty();
  }

  @Test
  void lets_go_what_was_deleted() {
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Gone", "Email", "gone@kumo.example"));
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    crm.delete(lead);

    readLater();

    assertThat(known("gone@kumo.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  void lets_go_an_opportunity_once_it_is_closed() {
    var deal = crm.make(CrmObject.OPPORTUNITY, Map.of("Name", "Arms", "AccountId", acme));
    readAll();
    assertThat(known(KIM).openOpportunity()).isNotNull();

    crm.change(deal, "IsClosed", "true");
    readLater();

    assertThat(known(KIM).openOpportunity()).isNull();
  }

  @Test
  void finds_once_a_day_what_vanished_without_a_word() {
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "Lost", "Email", "lost@kumo.example"));
    readAll();
    crm.lose(lead);
    readLater();
    assertThat(known("lost@kumo.example").lead()).as("nothing told of it yet").isNotNull();

    clock.moveBy(Duration.ofDays(1));
    readAll();

    assertThat(known("lost@kumo.example")).isEqualTo(CrmMatch.NONE);
    assertThat(known(KIM).contact()).isNotNull();
  }

  @Test
  void reads_at_once_what_a_notice_names() {
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "New", "Email", "new@kumo.example"));
    notices.tell(new ChangeNotice(7, "Lead", ChangeNotice.Kind.CHANGED, List.of(lead)));
    step();
    assertThat(known("new@kumo.example").lead()).isNotNull();

    crm.delete(lead);
    notices.tell(new ChangeNotice(8, "Lead", ChangeNotice.Kind.DELETED, List.of(lead)));
    step();

    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  void goes_on_listening_behind_the_last_notice_it_worked_through() {
    readAll();
    assertThat(notices.after).isNull();
    notices.tell(new ChangeNotice(42, "Lead", ChangeNotice.Kind.CHANGED, List.of()));
    step();

    notices.stop();
    clock.moveBy(Duration.ofMinutes(1));
    step();

    assertThat(notices.after).isEqualTo(42L);
  }

  @Test
  void compares_everything_after_a_gap_in_the_notices() {
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    crm.make(CrmObject.LEAD, Map.of("Name", "Missed", "Email", "missed@kumo.example"));

    notices.tell(new ChangeNotice(0, "*", ChangeNotice.Kind.GAP, List.of()));
    step();

    assertThat(known("missed@kumo.example").lead()).isNotNull();
  }

  @Test
  @Tag("LS-2")
  void passes_on_that_records_of_the_configuration_changed() {
    readAll();
    notices.tell(new ChangeNotice(9, "Live_Stream__c", ChangeNotice.Kind.CHANGED, List.of("a0X1")));
    step();

    assertThat(configured).isEqualTo(1);
  }

  @Test
  @Tag("SC-1")
  void leaves_the_work_to_the_node_that_has_it_until_that_one_is_gone() {
    readAll();
    var other = keeper("two");
    clock.moveBy(Duration.ofSeconds(1));
    crm.make(CrmObject.LEAD, Map.of("Name", "New", "Email", "new@kumo.example"));

    database.inTx(() -> assertThat(other.step(() -> {})).isFalse());
    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);

    clock.moveBy(Duration.ofMinutes(2));
    readAll(other);
    assertThat(known("new@kumo.example").lead()).isNotNull();
  }

  @Test
  @Tag("V360-7")
  void shows_everybody_with_the_address_until_somebody_chooses() {
    var first = contact("Kim the first", "kim@both.example", acme);
    var second = contact("Kim the second", "kim@both.example", acme);
    readAll();

    assertThat(known("kim@both.example").ambiguous()).isTrue();
    assertThat(known("kim@both.example").alternatives())
        .extracting("id")
        .containsExactlyInAnyOrder(first, second);

    for (var chosen : List.of(first, second)) {
      database.inTx(() -> choices.choose("kim@both.example", chosen, "005A"));
      assertThat(known("kim@both.example").ambiguous()).isFalse();
      assertThat(known("kim@both.example").contact()).extracting("id").isEqualTo(chosen);
    }
  }

  @Test
  @Tag("RT-1")
  void finds_the_company_by_the_domain_of_most_of_its_contacts() {
    var fern = crm.make(CrmObject.ACCOUNT, Map.of("Name", "Fern & Sons"));
    contact("One", "one@fern.example", fern);
    contact("Two", "two@fern.example", fern);
    contact("Guest", "guest@elsewhere.example", fern);
    readAll();

    assertThat(known("new@fern.example").account()).extracting("name").isEqualTo("Fern & Sons");
    assertThat(known("new@elsewhere.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  @Tag("SEC-1")
  void keeps_hostile_values_as_text() {
    contact("<script>\u0000'; DROP TABLE crm_records; --", "hostile@fern.example", acme);

    readAll();

    assertThat(known("hostile@fern.example").contact())
        .extracting("lastName")
        .isEqualTo("<script>'; DROP TABLE crm_records; --");
  }

  @Test
  void asks_the_crm_itself_and_remembers_its_answer() {
    readAll();
    clock.moveBy(Duration.ofSeconds(1));
    var lead = crm.make(CrmObject.LEAD, Map.of("Name", "New", "Email", "new@kumo.example"));
    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);

    assertThat(asked("new@kumo.example").lead()).isNotNull();
    assertThat(known("new@kumo.example").lead()).isNotNull();

    crm.lose(lead);
    assertThat(asked("new@kumo.example")).isEqualTo(CrmMatch.NONE);
    assertThat(known("new@kumo.example")).isEqualTo(CrmMatch.NONE);
  }

  private String contact(String lastName, String email, String account) {
    return crm.make(
        CrmObject.CONTACT, Map.of("LastName", lastName, "Email", email, "AccountId", account));
  }

  private CrmMatch known(String email) {
    return database.inTx(() -> directory.known(email).orElseThrow());
  }

  private CrmMatch asked(String email) {
    return database.inTx(() -> directory.lookupByEmail(email, Set.of()));
  }

  private void readLater() {
    clock.moveBy(Duration.ofMinutes(1));
    readAll();
  }

  private void readAll() {
    readAll(keeper);
  }

  private void readAll(MirrorKeeper who) {
    boolean more = true;
    for (int i = 0; more && i < 100; i++) {
      more = database.inTx(() -> who.step(() -> {}));
    }
    assertThat(more).as("it comes to an end").isFalse();
  }

  private void step() {
    database.inTx(() -> keeper.step(() -> {}));
  }

  private MirrorKeeper keeper(String node) {
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
  private static final class Notices implements CrmNotices {

    private @Nullable Consumer<ChangeNotice> listener;
    private @Nullable Long after;

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
  private record OneOf(String node) implements Grid {

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
