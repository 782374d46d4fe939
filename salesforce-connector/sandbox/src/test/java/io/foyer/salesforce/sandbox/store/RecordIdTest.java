package io.foyer.salesforce.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordIdTest {
  @Test
  void completes_fifteen_characters_as_salesforce_does() {
    assertThat(RecordId.parse("001D000000IqhSL")).contains("001D000000IqhSLIAZ");
  }

  @Test
  void refuses_a_wrong_ending_and_what_is_no_id() {
    assertThat(RecordId.parse("001D000000IqhSLIAA")).isEmpty();
    assertThat(RecordId.parse("001D0000'; DROP")).isEmpty();
    assertThat(RecordId.parse("")).isEmpty();
  }

  @Test
  void numbers_records_one_by_one() {
    assertThat(RecordId.of("001", 1))
        .hasSize(18)
        .startsWith("001Fy")
        .isNotEqualTo(RecordId.of("001", 2));
    assertThat(RecordId.parse(RecordId.of("a02", 123_456_789)))
        .contains(RecordId.of("a02", 123_456_789));
  }
}
