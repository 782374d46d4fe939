package io.foyer.crmsync.control;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.ApiBudgetFixture;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EV-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
@SuppressWarnings("NullAway.Init") // made before each test
class OutboxBatchStoreTest {

  @Parameter Database database;

  private final InMemoryCrm crm = new InMemoryCrm();
  private final MovedClock clock = MovedClock.atNoon();
  private final ApiBudget budget = ApiBudgetFixture.at(clock);
  private RelayFixture outbox;

  @BeforeEach
  void empty() {
    crm.knows(InMemoryCrm.contact("003K", KIM));
    outbox = new RelayFixture(database, clock).to(crm, budget);
  }

  @Test
  void sends_what_waits_in_one_go() {
    add("cnv_1");
    add("cnv_2");

    assertThat(outbox.sendDue()).isTrue();

    assertThat(crm.all()).hasSize(2);
    assertThat(budget.spent().conversations()).isEqualTo(2);
  }

  @Test
  void leaves_a_company_alone_while_another_node_writes_of_it() {
    add("cnv_1");
    add("cnv_2");
    outbox.leaseElsewhere(1);

    assertThat(outbox.sendDue()).as("the company's second row").isFalse();

    clock.moveBy(OutboxStore.LEASE);
    assertThat(outbox.sendDue()).isTrue();
    assertThat(crm.all()).hasSize(2);
  }

  @Test
  void sends_nothing_while_the_crm_has_no_call_left() {
    add("cnv_1");
    budget.refused();

    assertThat(outbox.sendDue()).isFalse();
    assertThat(outbox.unsent().get(0).attempts()).isZero();

    clock.moveBy(ApiBudget.REST);
    assertThat(outbox.sendDue()).isTrue();
  }

  @Test
  void does_not_let_one_bad_record_hold_up_the_others() {
    add("cnv_1");
    var others = PlatformFixture.outbox(database, clock);
    database.inTx(() -> others.add(Deliveries.CONVERSATION, "cnv_bad", "not a record"));

    outbox.sendDue();

    assertThat(crm.activities("cnv_1")).hasSize(1);
    assertThat(outbox.unsent()).extracting(OutboxEntry::key).containsExactly("cnv_bad");
  }

  @Test
  void tries_again_after_a_failure_of_our_own() {
    add("cnv_1");
    crm.failWith(new IllegalStateException("a bug, or a node of an older version"));
    outbox.sendDue();
    assertThat(outbox.unsent().get(0).state()).isEqualTo(OutboxEntry.State.WAITING);

    crm.failWith(null);
    clock.moveBy(Duration.ofMinutes(5));

    assertThat(outbox.sendDue()).isTrue();
  }

  private void add(String key) {
    outbox.add(conversation(key, visitor(KIM)));
  }
}
