package io.foyer.salesforce.writing.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.TranscriptLine;
import io.foyer.crm.entity.VisitorRecord;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EV-1")
class TranscriptTextTest {

  private static final Instant START = Instant.parse("2026-11-18T12:00:00Z");
  private static final String PLAYBACK = "http://localhost:8080/console/playback/cnv_1";

  @Test
  void tells_summary_link_and_every_message_with_its_time() {
    var text =
        TranscriptText.of(
            conversation(
                List.of(
                    new TranscriptLine(START, "Kim", "Hello"),
                    new TranscriptLine(START.plusSeconds(61), "Ana Novak", "Hi Kim"))));

    assertThat(text)
        .isEqualTo(
            """
            A summary.

            Playback: %s

            Transcript (times in UTC)
            [12:00:00] Kim: Hello
            [12:01:01] Ana Novak: Hi Kim\
            """
                .formatted(PLAYBACK));
  }

  @Test
  void ends_after_the_last_message_that_fits_and_links_to_the_rest() {
    var message = new TranscriptLine(START, "Kim", "x".repeat(7_000));

    var text = TranscriptText.of(conversation(Collections.nCopies(10, message)));

    assertThat(text).hasSizeLessThanOrEqualTo(TranscriptText.LIMIT);
    assertThat(text.lines().filter(line -> line.contains("xxx"))).hasSize(4);
    assertThat(text).endsWith("\n… full transcript: " + PLAYBACK);
  }

  @Test
  @Tag("SEC-1")
  void bears_emoji_and_broken_text_up_to_the_limit() {
    var message = new TranscriptLine(START, "Kim\u0000", "😀\uD83D\u0008".repeat(1_999));

    var text = TranscriptText.of(conversation(Collections.nCopies(10, message)));

    assertThat(text).hasSizeLessThanOrEqualTo(TranscriptText.LIMIT).contains("] Kim: 😀\uFFFD😀");
    assertThat(text.codePoints().filter(c -> c < ' ' && c != '\n')).isEmpty();
    assertThat(text).endsWith("\n… full transcript: " + PLAYBACK);
  }

  @Test
  void says_nothing_of_a_transcript_where_nobody_wrote() {
    assertThat(TranscriptText.of(conversation(List.of()))).doesNotContain("Transcript");
  }

  private static ConversationRecord conversation(List<TranscriptLine> lines) {
    var visitor = new VisitorRecord("Kim", null, null, null, null, null, null);
    return new ConversationRecord(
        "cnv_1", null, visitor, START, START, "A summary.", PLAYBACK, lines, Map.of());
  }
}
