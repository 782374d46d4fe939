package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EV-1")
@SuppressWarnings("NullAway.Init") // started before all tests
class WriteBackTest {

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

  @Test
  void lands_on_the_survivor_of_a_merged_contact() {
    var survivor = contact("survivor@merged.example");
    var merged = contact("gone@merged.example");
    org.merge("Contact", survivor, merged);

    var event = written("cnv_merged", known(null, merged, null));

    assertThat(event.text("WhoId")).isEqualTo(survivor);
  }

  @Test
  void lands_on_whoever_has_the_address_now_when_the_record_was_deleted() {
    var deleted = contact("moved@deleted.example");
    var other = contact("moved@deleted.example");
    org.delete(deleted);

    var event = written("cnv_deleted", known("moved@deleted.example", deleted, null));

    assertThat(event.text("WhoId")).isEqualTo(other);
  }

  @Test
  void hangs_on_the_record_that_a_duplicate_rule_finds_at_the_last_moment() {
    var calls = new AtomicInteger();
    var other = new AtomicReference<>("");
    org.gate()
        .put(
            Fault.NONE,
            Integer.MAX_VALUE,
            path -> {
              if (path.endsWith("/composite") && calls.incrementAndGet() == 2) {
                other.set(contact("twin@duplicate.example"));
              }
              return false;
            });

    var event = written("cnv_duplicate", visitor("twin@duplicate.example"));

    assertThat(event.text("WhoId")).isEqualTo(other.get());
    assertThat(org.leads("twin@duplicate.example")).isEmpty();
  }

  @Test
  void makes_a_lead_when_the_record_was_deleted_and_nobody_has_the_address() {
    var deleted = contact("nobody@deleted.example");
    org.delete(deleted);

    var event = written("cnv_deleted_lead", known("nobody@deleted.example", deleted, null));

    assertThat(org.leads("nobody@deleted.example")).containsExactly(event.required("WhoId"));
  }

  @Test
  void says_that_nobody_is_left_when_the_record_was_deleted_and_no_address_is_known() {
    var deleted = contact("silent@deleted.example");
    org.delete(deleted);

    assertThatThrownBy(() -> written("cnv_nobody_left", known(null, deleted, null)))
        .isInstanceOf(CrmRefused.class)
        .hasMessageContaining("deleted");
  }

  @Test
  void lands_on_the_company_where_only_that_is_known() {
    var account = org.make("Account", Map.of("Name", "Only A Company"));

    var event = written("cnv_company", known(null, null, account));

    assertThat(event.text("WhatId")).isEqualTo(account);
    assertThat(event.text("WhoId")).isNull();
  }

  @Test
  @Tag("EV-5")
  void stands_on_the_open_opportunity_of_the_contact() {
    var event = written("cnv_opportunity", visitor(KIM));

    assertThat(event.required("WhatId")).startsWith("006");
  }

  private static String contact(String email) {
    return org.make("Contact", Map.of("LastName", "Somebody", "Email", email));
  }

  private static VisitorRecord known(
      @Nullable String email, @Nullable String contact, @Nullable String account) {
    return new VisitorRecord("Somebody", email, null, null, contact, account, null);
  }

  private static RestRecord written(String key, VisitorRecord visitor) {
    var id = org.bean(SalesforceWriter.class).writeConversation(conversation(key, visitor));
    return org.record("Event", id).orElseThrow();
  }
}
