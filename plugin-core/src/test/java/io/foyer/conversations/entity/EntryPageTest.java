package io.foyer.conversations.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-3")
class EntryPageTest {

  @Test
  void gives_out_two_hundred_short_entries_at_most() {
    var page = EntryPage.of(said(201, "ok"), Integer.MAX_VALUE);

    assertThat(page.entries()).hasSize(200);
    assertThat(page.more()).isTrue();
  }

  @Test
  void says_when_that_was_all() {
    var page = EntryPage.of(said(10, "ok"));

    assertThat(page.entries()).hasSize(10);
    assertThat(page.more()).isFalse();
  }

  @Test
  void never_grows_over_a_frame_with_the_longest_texts() {
    var page = EntryPage.of(said(30, "漢".repeat(8_000)));

    assertThat(page.weight()).isLessThan(60 * 1024);
    assertThat(page.entries()).isNotEmpty();
    assertThat(page.more()).isTrue();
  }

  @Test
  @Tag("CV-5")
  void never_grows_over_a_frame_with_the_longest_formatted_texts() {
    var page = EntryPage.of(said(30, "**日本** ".repeat(300) + "漢".repeat(5_600)));

    assertThat(page.weight()).isLessThan(60 * 1024);
    assertThat(page.entries()).isNotEmpty();
    assertThat(page.more()).isTrue();
  }

  @Test
  @Tag("CV-5")
  void gives_out_fewer_entries_where_they_are_formatted() {
    var plain = EntryPage.of(said(150, "ok ok ok ok"));
    var formatted = EntryPage.of(said(150, "*ok* *ok* *ok*"));

    assertThat(formatted.entries()).hasSizeLessThan(plain.entries().size());
    assertThat(formatted.more()).isTrue();
  }

  private static List<Entry> said(int count, String text) {
    var kim = new VisitorId("vis_kim");
    var at = Instant.parse("2026-11-18T12:00:00Z");
    var conversation =
        Conversation.requested(
            new ConversationId("cnv_1"),
            new VisitorCaller(kim, new SiteKey("demo")),
            false,
            new ClientId("open"),
            at);
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                conversation.say(
                    Author.visitor(kim, null), new ClientId("m" + n), MessageText.typed(text), at))
        .toList();
  }
}
