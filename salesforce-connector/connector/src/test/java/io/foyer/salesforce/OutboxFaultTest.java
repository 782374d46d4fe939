package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.entity.CallPurpose;
import io.foyer.salesforce.FaultyGate.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock("database")
@Tag("EV-3")
@SuppressWarnings("NullAway.Init") // started before all tests
class OutboxFaultTest {

  @TempDir static Path folder;

  private static LocalSalesforce org;
  private Relayed relayed;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @BeforeEach
  void mend() {
    org.gate().mend();
    org.noFaults();
    relayed = new Relayed(org);
  }

  @Test
  void writes_once_what_happened_while_the_crm_was_away_for_a_day() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
    var keys = List.of("cnv_away_1", "cnv_away_2", "cnv_away_3");
    for (var key : keys) {
      relayed.outbox.add(conversation(key, visitor("somebody@away-for-a-day.example")));
      relayed.goOn(Duration.ofHours(8));
    }
    assertThat(relayed.outbox.unsent()).hasSize(3);

    org.gate().mend();
    relayed.goOn(Duration.ofMinutes(15));

    assertThat(relayed.outbox.unsent()).isEmpty();
    assertThat(keys).allSatisfy(key -> assertThat(org.activities(key)).hasSize(1));
    assertThat(org.leads("somebody@away-for-a-day.example")).hasSize(1);
  }

  @Test
  void writes_once_when_an_answer_takes_half_a_minute() {
    relayed.outbox.add(conversation("cnv_slow", visitor(KIM)));
    org.fault("{\"kind\":\"slow\",\"lane\":\"soap\",\"millis\":30000}");

    assertThat(relayed.outbox.sendDue()).isFalse();
    assertThat(relayed.outbox.unsent().get(0).lastError()).contains("within 20 s");
    relayed.goOn(Duration.ofMinutes(10));

    assertThat(relayed.outbox.unsent()).isEmpty();
    assertThat(org.activities("cnv_slow")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unavailable", "html", "row-lock", "expired-session", "limit"})
  void writes_once_though_every_call_goes_wrong_once(String kind) {
    var email = "wrong.once.%s@faults.example".formatted(kind);
    relayed.outbox.add(conversation("cnv_once_" + kind, visitor(email)));
    relayed.outbox.add(conversation("cnv_kim_" + kind, visitor(KIM)));
    for (int call = 0; call < 4; call++) {
      org.fault("{\"kind\":\"%s\"}".formatted(kind));
      relayed.goOn(Duration.ofMinutes(10));
    }
    org.noFaults();
    relayed.goOn(Duration.ofMinutes(10));

    assertThat(relayed.outbox.unsent()).isEmpty();
    assertThat(org.activities("cnv_once_" + kind)).hasSize(1);
    assertThat(org.activities("cnv_kim_" + kind)).hasSize(1);
    assertThat(org.leads(email)).hasSize(1);
  }

  @Test
  void signs_in_once_more_and_goes_on_when_the_session_ends_in_the_middle() {
    relayed.outbox.add(conversation("cnv_session_0", visitor(KIM)));
    relayed.outbox.sendDue();
    relayed.outbox.add(conversation("cnv_session", visitor(KIM)));
    var before = org.gate().signIns();
    org.gate().put(Fault.SESSION_ENDED, 1, path -> path.contains("/Soap/"));

    assertThat(relayed.outbox.sendDue()).isTrue();

    assertThat(org.gate().signIns() - before).isEqualTo(1);
    assertThat(org.activities("cnv_session")).hasSize(1);
  }

  @Test
  void asks_nothing_while_no_call_is_left_and_loses_nothing() {
    relayed.outbox.add(conversation("cnv_limit", visitor(KIM)));
    org.fault("{\"kind\":\"limit\"}");
    relayed.outbox.sendDue();
    var before = org.gate().requests();

    relayed.clock.moveBy(Duration.ofMinutes(4));
    assertThat(relayed.outbox.sendDue()).isFalse();
    assertThat(org.gate().requests()).isEqualTo(before);
    assertThat(relayed.beans.get(ApiBudget.class).allows(CallPurpose.BACKGROUND_SYNC)).isFalse();

    relayed.goOn(Duration.ofMinutes(15));
    assertThat(org.activities("cnv_limit")).hasSize(1);
  }

  @Test
  void writes_two_hundred_that_waited_in_few_calls_and_each_once() {
    var keys = new HashSet<String>();
    for (int i = 0; i < 200; i++) {
      keys.add("cnv_crowd_" + i);
      relayed.outbox.add(conversation("cnv_crowd_" + i, visitor(KIM)));
    }
    var before = org.gate().requests();

    assertThat(relayed.outbox.sendDue()).isTrue();

    // the sign-in, four questions of fifty people each, one write
    assertThat(org.gate().requests() - before).isLessThanOrEqualTo(6);
    assertThat(relayed.outbox.unsent()).isEmpty();
    assertThat(keys).allSatisfy(key -> assertThat(org.activities(key)).hasSize(1));
  }
}
