package io.foyer.conversations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.MeetingRequestUnusable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MB-4")
class MeetingWishTest {

  private static final Instant NOW = Instant.parse("2026-11-19T09:00:00Z");

  @Test
  void is_kept_where_only_an_address_is_left() {
    var wish = wish(List.of(" ", ""));
    var request = MeetingRequest.left("mtg_1", new VisitorId("vis_1"), wish, false, NOW);

    assertThat(wish.times()).isEmpty();
    assertThat(request.times()).isEmpty();
    assertThat(request.isRepeatedBy(wish)).isTrue();
    assertThat(request.isRepeatedBy(wish(List.of("any Friday")))).isFalse();
  }

  @Test
  void refuses_more_times_than_anybody_reads() {
    assertThatThrownBy(() -> wish(Collections.nCopies(9, "any Friday")))
        .isInstanceOf(MeetingRequestUnusable.class);
  }

  private static MeetingWish wish(List<String> times) {
    return new MeetingWish(
        new ClientId("wish-1"), null, "kim@acme.example", null, "Europe/Madrid", times, null);
  }
}
