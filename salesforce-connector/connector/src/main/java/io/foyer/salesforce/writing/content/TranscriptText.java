package io.foyer.salesforce.writing.content;

import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.TranscriptLine;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An Event's description: summary, link, transcript, as much of it as fits. */
final class TranscriptText {

  // The length of a long text field.
  static final int LIMIT = 32_000;
  // One or two sentences; more would be an accident.
  private static final int SUMMARY = 2_000;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private TranscriptText() {}

  /** Cut between two messages, never inside one, where it would be too long. */
  static String of(ConversationRecord conversation) {
    var text = new StringBuilder(Text.cut(conversation.summary(), SUMMARY));
    text.append("\n\nPlayback: ").append(conversation.playbackUrl());
    var rest = "\n… full transcript: " + conversation.playbackUrl();
    if (!conversation.transcript().isEmpty()) {
      text.append("\n\nTranscript (times in UTC)");
    }
    for (var message : conversation.transcript()) {
      var line = line(message);
      if (text.length() + line.length() + rest.length() > LIMIT) {
        return text.append(rest).toString();
      }
      text.append(line);
    }
    return text.toString();
  }

  private static String line(TranscriptLine message) {
    return Text.clean(
        "\n[%s] %s: %s".formatted(TIME.format(message.at()), message.author(), message.text()));
  }
}
