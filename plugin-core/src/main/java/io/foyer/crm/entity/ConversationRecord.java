package io.foyer.crm.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An ended conversation as the CRM is to remember it.
 *
 * @param key identity of the Event: writing the same key again changes nothing but its content
 * @param rep the rep's user id; null when nobody answered
 * @param visitor what is known of the visitor
 * @param summary one or two sentences that open the description
 * @param playbackUrl page that shows the whole transcript
 * @param fields further values by {@link ConversationField}
 */
public record ConversationRecord(
    String key,
    @Nullable String rep,
    VisitorRecord visitor,
    Instant startedAt,
    Instant endedAt,
    String summary,
    String playbackUrl,
    List<TranscriptLine> transcript,
    Map<ConversationField, String> fields) {

  public ConversationRecord {
    transcript = List.copyOf(transcript);
    fields = Map.copyOf(fields);
  }

  /** The same with these values in place of its own. */
  public ConversationRecord with(Map<ConversationField, String> others) {
    return new ConversationRecord(
        key, rep, visitor, startedAt, endedAt, summary, playbackUrl, transcript, others);
  }
}
