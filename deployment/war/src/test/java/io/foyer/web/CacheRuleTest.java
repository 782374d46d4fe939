package io.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("WEB-1")
class CacheRuleTest {
  @Test
  void keeps_a_file_with_a_hash_for_good() {
    assertThat(CacheRule.forFile("/foyer/messenger-BX4k_9aQ.js")).contains("immutable");
    assertThat(CacheRule.forFile("/console/assets/index-D3adb33f.css")).contains("immutable");
  }

  @Test
  void asks_each_time_for_a_file_without_a_hash() {
    assertThat(CacheRule.forFile("/foyer.js")).isEqualTo("no-cache");
    assertThat(CacheRule.forFile("/console/index.html")).isEqualTo("no-cache");
    assertThat(CacheRule.forFile("/console/conversations/cnv_0123456789")).isEqualTo("no-cache");
  }
}
