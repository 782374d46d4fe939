package io.foyer.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.control.reading.ConfigurationReader;
import io.foyer.crm.CrmContract;
import io.foyer.crm.control.CrmConfiguration.Note;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.sandbox.Sandbox;
import io.foyer.salesforce.sandbox.SandboxOptions;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.setup.SalesforceConfiguration;
import io.foyer.salesforce.setup.SalesforceRights;
import io.foyer.salesforce.wire.ApiUsage;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceContractTest extends CrmContract {

  @TempDir static Path folder;

  private static Sandbox salesforce;
  private static FaultyGate gate;
  private static Wiring beans;

  @BeforeAll
  static void start() throws IOException {
    salesforce = Sandbox.start(SandboxOptions.in(folder));
    gate = new FaultyGate(salesforce.url());
    beans = wiring("foyer-local-secret");
  }

  @AfterAll
  static void stop() {
    gate.close();
    salesforce.close();
  }

  @BeforeEach
  void mend() {
    gate.mend();
  }

  @Override
  protected CrmDirectory directory() {
    return beans.get(SalesforceDirectory.class);
  }

  @Override
  protected CrmWriter writer() {
    return beans.get(SalesforceWriter.class);
  }

  @Override
  protected List<String> activities(String key) {
    return query(
        Soql.of("SELECT Id FROM Event WHERE Conversation_Key__c = ?", key),
        Soql.of("SELECT Id FROM Task WHERE Conversation_Key__c = ?", key));
  }

  @Override
  protected List<String> leads(String email) {
    return query(Soql.of("SELECT Id FROM Lead WHERE Email = ?", email));
  }

  @Override
  protected @Nullable String personOf(String activityId) {
    return record("Event", activityId)
        .or(() -> record("Task", activityId))
        .map(record -> record.text("WhoId"))
        .orElse(null);
  }

  @Override
  protected void down() {
    gate.put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }

  @Override
  protected void mended() {
    gate.mend();
  }

  @Test
  @Tag("LS-3")
  void knows_account_opportunity_and_owner_of_a_contact() {
    var match = directory().lookupByEmail(KIM);

    assertThat(match.account()).isNotNull();
    assertThat(match.account().targetAccount()).isTrue();
    assertThat(match.openOpportunity()).isNotNull();
    assertThat(match.openOpportunity().name()).isEqualTo("Plant 4 rollout");
    assertThat(match.openOpportunity().amount()).isEqualByComparingTo("40000");
    assertThat(match.openOpportunity().currency()).isEqualTo("USD");
    assertThat(match.owner()).isNotNull();
    assertThat(match.owner().name()).isEqualTo("Ana Novak");
    assertThat(match.facts())
        .containsEntry("Account.Target_Account__c", "true")
        .containsEntry("Contact.LastName", "Andersen");
  }

  @Test
  @Tag("LS-3")
  void knows_the_owner_of_a_lead() {
    var owner = directory().lookupByEmail(HANAKO).owner();

    assertThat(owner).isNotNull();
    assertThat(owner.name()).isEqualTo("Chloe Martin");
  }

  @Test
  @Tag("EV-1")
  void writes_all_that_is_known_into_the_event() {
    var id = writer().writeConversation(conversation("cnv_fields", visitor(KIM)));

    var event = record("Event", id).orElseThrow();
    assertThat(event.text("Subject")).isEqualTo("Missed website chat from Somebody New");
    assertThat(event.text("Conversation_Type__c")).isEqualTo("Inbound");
    assertThat(event.text("Visitor_Messages__c")).startsWith("1");
    assertThat(event.text("Playback_URL__c")).endsWith("/console/playback/cnv_fields");
    assertThat(event.text("Description")).contains("It's \"urgent\" & <new> – 見積もり?");
    assertThat(event.text("StartDateTime")).startsWith("2026-11-18T12:00:00");
    assertThat(event.text("WhatId")).isNotBlank();
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
      failing(fault, call, () -> writer().writeConversation(record));
    }

    var id = writer().writeConversation(record);

    assertThat(activities("cnv_" + fault)).containsExactly(id);
    assertThat(leads(email)).hasSize(1);
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
      failing(fault, call, () -> writer().writeMeetingRequest(record));
    }

    var id = writer().writeMeetingRequest(record);

    assertThat(activities("mtg_" + fault)).containsExactly(id);
    assertThat(leads(email)).hasSize(1);
  }

  @Test
  @Tag("EV-3")
  void gives_up_a_lookup_that_a_rep_would_wait_for() {
    directory().lookupByEmail(KIM);
    gate.put(Fault.NO_ANSWER, 1, path -> true);
    var before = System.nanoTime();

    assertThatThrownBy(() -> directory().lookupByEmail(KIM)).isInstanceOf(CrmUnavailable.class);

    assertThat(System.nanoTime() - before).isLessThan(Pace.REP_WAITS.limit().toNanos() * 2);
  }

  @Test
  @Tag("EV-3")
  void needs_no_second_sign_in_for_many_at_once() {
    var fresh = wiring("foyer-local-secret").get(SalesforceDirectory.class);
    var before = gate.requests();

    var all =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> fresh.lookupByEmail(HANAKO).confidence())
            .distinct()
            .toList();

    assertThat(all).hasSize(1);
    // eight lookups, one sign-in, and the question for the org's currency, which all may ask
    assertThat(gate.requests() - before).isLessThanOrEqualTo(8 + 1 + 8);
  }

  @Test
  @Tag("OPS-6")
  void says_why_it_was_not_let_in() {
    var stranger = wiring("wrong").get(SalesforceDirectory.class);

    assertThatThrownBy(() -> stranger.lookupByEmail(KIM))
        .isInstanceOf(CrmUnavailable.class)
        .hasMessageContaining("did not let Foyer in")
        .hasMessageNotContaining("wrong");
  }

  @Test
  @Tag("OPS-1")
  void reads_the_configuration_that_the_package_describes() {
    var records = beans.get(SalesforceConfiguration.class).read();

    var reading = ConfigurationReader.read(records, 1, Instant.EPOCH);

    assertThat(reading.problems()).isEmpty();
    var configuration = reading.configuration().orElseThrow();
    assertThat(configuration.streams()).hasSize(4);
    assertThat(configuration.rules()).hasSize(2);
    assertThat(configuration.company().name()).isEqualTo("Fern & Field");
  }

  @Test
  @Tag("OPS-1")
  void writes_notes_onto_records_and_takes_them_away() {
    var crm = beans.get(SalesforceConfiguration.class);
    var site = site();

    crm.annotate(List.of(new Note("Site__c", site, "Origins__c: wrong")));
    assertThat(crm.read().of("Site__c").get(0))
        .containsEntry("Validation_Message__c", "Origins__c: wrong");
    crm.annotate(List.of(new Note("Site__c", site, "")));
    assertThat(crm.read().of("Site__c").get(0)).doesNotContainKey("Validation_Message__c");
  }

  @Test
  @Tag("OPS-3")
  void takes_rights_from_permission_sets() {
    var rights = beans.get(SalesforceRights.class);

    var ana = rights.person(user("ana@foyer.example")).orElseThrow();
    var ada = rights.person(user("ada@foyer.example")).orElseThrow();

    assertThat(ana.name()).isEqualTo("Ana Novak");
    assertThat(ana.rights()).containsExactly(Right.REP);
    assertThat(ada.rights()).containsExactly(Right.ADMIN);
    assertThat(rights.person(new RepId("005000000000000AAA"))).isEmpty();
  }

  @Test
  @Tag("EV-3")
  void counts_the_calls_of_the_day() {
    directory().lookupByEmail(KIM);

    var usage = beans.get(ApiUsage.class).usage();

    assertThat(usage.connected()).isTrue();
    assertThat(usage.used()).isPositive();
    assertThat(usage.limit()).isGreaterThan(usage.used());
  }

  /** The fault hits one call of the several that a write makes; what comes of it is its affair. */
  private static void failing(Fault fault, int call, Runnable write) {
    var passed = new AtomicInteger();
    gate.put(fault, 1, path -> !path.contains("/oauth2/") && passed.incrementAndGet() == call);
    try {
      write.run();
    } catch (CrmUnavailable later) {
      assertThat(later.getMessage()).isNotBlank();
    }
    gate.mend();
  }

  private static Wiring wiring(String secret) {
    var settings =
        new SalesforceSettings(
            gate.url(),
            SalesforceSettings.Flow.CLIENT_CREDENTIALS,
            "foyer-local",
            Optional.of(secret),
            Optional.empty(),
            Optional.empty());
    return new Wiring()
        .with(SalesforceSettings.class, settings)
        .with(Clock.class, Clock.systemUTC())
        .with(Configurations.class, new Configurations());
  }

  private static String site() {
    return Objects.requireNonNull(
        beans.get(SalesforceConfiguration.class).read().of("Site__c").get(0).get("Id"));
  }

  private static RepId user(String username) {
    return new RepId(query(Soql.of("SELECT Id FROM User WHERE Username = ?", username)).get(0));
  }

  private static List<String> query(Soql... queries) {
    var composite = Composite.independent();
    for (int i = 0; i < queries.length; i++) {
      composite.query("q" + i, queries[i]);
    }
    return beans.get(RestLane.class).composite(Pace.BACKGROUND, composite).values().stream()
        .flatMap(outcome -> outcome.rows().stream())
        .map(RestRecord::id)
        .toList();
  }

  private static Optional<RestRecord> record(String object, String id) {
    var one = Composite.independent().get("one", "/sobjects/" + object + "/" + id);
    var outcome = beans.get(RestLane.class).composite(Pace.BACKGROUND, one).get("one");
    return outcome == null || outcome.status() >= 400
        ? Optional.empty()
        : Optional.of(new RestRecord(outcome.checked()));
  }
}
