package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.meetingRequest;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.CrmRecordsFixture;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("EV-3")
@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceFaultTest {

  private static final String KIM = CrmRecordsFixture.KIM;
  private static final String HANAKO = CrmRecordsFixture.HANAKO;

  @TempDir static Path folder;

  private static LocalSalesforce org;

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
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"EMPTY_503", "HTML_PAGE", "LOST_ANSWER", "SESSION_ENDED"})
  @Tag("EV-3")
  void writes_a_conversation_once_through_every_fault(Fault fault) {
    var email = "through.%s@faults.example".formatted(fault.name().toLowerCase(Locale.ROOT));
    var record = conversation("cnv_" + fault, visitor(email));
    for (int call = 1; call <= 5; call++) {
      failing(fault, call, () -> org.bean(SalesforceWriter.class).writeConversation(record));
    }

    var id = org.bean(SalesforceWriter.class).writeConversation(record);

    assertThat(org.activities("cnv_" + fault)).containsExactly(id);
    assertThat(org.leads(email)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"EMPTY_503", "HTML_PAGE", "LOST_ANSWER", "SESSION_ENDED"})
  @Tag("EV-3")
  void writes_a_meeting_request_once_through_every_fault(Fault fault) {
    var email = "meets.%s@faults.example".formatted(fault.name().toLowerCase(Locale.ROOT));
    var record = meetingRequest("mtg_" + fault, visitor(email));
    for (int call = 1; call <= 3; call++) {
      failing(fault, call, () -> org.bean(SalesforceWriter.class).writeMeetingRequest(record));
    }

    var id = org.bean(SalesforceWriter.class).writeMeetingRequest(record);

    assertThat(org.activities("mtg_" + fault)).containsExactly(id);
    assertThat(org.leads(email)).hasSize(1);
  }

  @Test
  @Timeout(60) // where nobody gives up, nothing else would end it
  @Tag("EV-3")
  void gives_up_a_lookup_that_a_rep_would_wait_for() {
    org.bean(SalesforceDirectory.class).lookup(KIM, Pace.REP_WAITS);
    org.gate().put(Fault.NO_ANSWER, 1, path -> true);

    assertThatThrownBy(() -> org.bean(SalesforceDirectory.class).lookup(KIM, Pace.REP_WAITS))
        .isInstanceOf(CrmUnavailable.class);

    assertThat(org.gate().held()).as("calls that Salesforce still holds").isOne();
  }

  @Test
  @Tag("EV-3")
  void needs_no_second_sign_in_for_many_at_once() {
    var fresh = org.wiring("foyer-local-secret").get(SalesforceDirectory.class);
    var before = org.gate().requests();

    var all =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> fresh.lookup(HANAKO, Pace.REP_WAITS).confidence())
            .distinct()
            .toList();

    assertThat(all).hasSize(1);
    // eight lookups, one sign-in, and the question for the org's currency, which all may ask
    assertThat(org.gate().requests() - before).isLessThanOrEqualTo(8 + 1 + 8);
  }

  @Test
  @Tag("OPS-6")
  void says_why_it_was_not_let_in() {
    var stranger = org.wiring("wrong").get(SalesforceDirectory.class);

    assertThatThrownBy(() -> stranger.lookup(KIM, Pace.REP_WAITS))
        .isInstanceOf(CrmUnavailable.class)
        .hasMessageContaining("did not let Foyer in")
        .hasMessageNotContaining("wrong");
  }

  /** The fault hits one call of the several that a write makes; what comes of it is its affair. */
  private static void failing(Fault fault, int call, Runnable write) {
    var passed = new AtomicInteger();
    org.gate()
        .put(fault, 1, path -> !path.contains("/oauth2/") && passed.incrementAndGet() == call);
    try {
      write.run();
    } catch (CrmUnavailable later) {
      assertThat(later.getMessage()).isNotBlank();
    }
    org.gate().mend();
  }
}
