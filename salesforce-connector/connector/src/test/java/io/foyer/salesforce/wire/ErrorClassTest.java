package io.foyer.salesforce.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.CrmLimitReached;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EV-3")
class ErrorClassTest {

  @ParameterizedTest
  @ValueSource(strings = {"UNABLE_TO_LOCK_ROW", "REQUEST_LIMIT_EXCEEDED", "SERVER_UNAVAILABLE"})
  void tries_again_what_may_pass(String code) {
    assertThat(ErrorClass.of(code, "busy")).isInstanceOf(CrmUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"REQUIRED_FIELD_MISSING", "STRING_TOO_LONG", "INVALID_FIELD", "NEVER_HEARD_OF"})
  void leaves_to_a_person_what_will_not(String code) {
    assertThat(ErrorClass.of(code, "no"))
        .isInstanceOfSatisfying(
            CrmRefused.class, refused -> assertThat(refused.crmCode()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"INVALID_SESSION_ID"})
  void signs_in_again_for_an_ended_session(String code) {
    assertThat(ErrorClass.of(code, "")).isInstanceOf(SessionEnded.class);
  }

  @Test
  void tells_the_limit_of_the_day_from_too_many_calls_at_once() {
    var daily = ErrorClass.of("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
    var passing =
        ErrorClass.of(
            "REQUEST_LIMIT_EXCEEDED",
            "ConcurrentRequests (Concurrent API Requests) Limit exceeded.");

    assertThat(daily).isInstanceOf(CrmLimitReached.class);
    assertThat(passing).isInstanceOf(CrmUnavailable.class).isNotInstanceOf(CrmLimitReached.class);
  }

  @Test
  void tries_again_when_another_has_just_made_the_same_record() {
    var ours = "duplicate value found: Foyer_Key__c duplicates value on record with id: 00Q1";
    var other = "duplicate value found: Tax_Id__c duplicates value on record with id: 00Q1";

    assertThat(ErrorClass.of("DUPLICATE_VALUE", ours)).isInstanceOf(CrmUnavailable.class);
    assertThat(ErrorClass.of("DUPLICATE_VALUE", other)).isInstanceOf(CrmRefused.class);
  }

  @Test
  void keeps_the_names_of_the_fields() {
    assertThat(ErrorClass.of("INVALID_FIELD", "no", Set.of("Region__c")))
        .isInstanceOfSatisfying(
            CrmRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo("INVALID_FIELD: no (Region__c)"));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 503})
  void knows_a_status_that_passes(int status) {
    assertThat(ErrorClass.isPassing(status)).isTrue();
    assertThat(ErrorClass.isPassing(404)).isFalse();
  }
}
