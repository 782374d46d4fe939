package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.crmsync.entity.OutboxEntryUnknown;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EV-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class OutboxParkingStoreTest extends RelayingNode {

  @Test
  void parks_what_the_crm_refuses_and_goes_on_with_the_next() {
    add("cnv_1");
    crm.failWith(new CrmRefused("REQUIRED_FIELD_MISSING", "Region is missing"));
    assertThat(sendDue()).isTrue();
    crm.failWith(null);
    clock.moveBy(Duration.ofDays(1));
    add("cnv_2");
    sendDue();

    assertThat(crm.activities("cnv_2")).hasSize(1);
    assertThat(crm.activities("cnv_1")).isEmpty();
    assertThat(entry().state()).isEqualTo(OutboxEntry.State.PARKED);
    assertThat(entry().lastError()).isEqualTo("REQUIRED_FIELD_MISSING: Region is missing");
  }

  @Test
  void sends_a_parked_one_when_a_person_says_so() {
    add("cnv_1");
    crm.failWith(new CrmRefused("STRING_TOO_LONG", "too long"));
    sendDue();
    crm.failWith(null);

    var id = entryId();
    database.inTx(() -> store.retry(id));

    assertThat(sendDue()).isTrue();
    assertThat(crm.activities("cnv_1")).hasSize(1);
  }

  @Test
  void knows_nothing_to_try_again_once_it_is_sent() {
    add("cnv_1");
    var id = entryId();
    sendDue();

    assertThatThrownBy(() -> database.inTx(() -> store.retry(id)))
        .isInstanceOf(OutboxEntryUnknown.class);
  }

  @Test
  void parks_what_cannot_be_read_instead_of_trying_for_ever() {
    database.inTx(() -> outbox().add("nonsense", "x", "{}"));

    for (int attempt = 1; attempt < OutboxRelay.MOST_SURPRISES; attempt++) {
      sendDue();
      assertThat(entry().state()).isEqualTo(OutboxEntry.State.WAITING);
      clock.moveBy(Duration.ofMinutes(5));
    }
    sendDue();

    assertThat(entry().state()).isEqualTo(OutboxEntry.State.PARKED);
    assertThat(entry().lastError()).contains("unknown kind nonsense");
  }
}
