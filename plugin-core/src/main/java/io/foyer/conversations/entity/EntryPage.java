package io.foyer.conversations.entity;

import io.foyer.platform.markdown.Markdown;
import io.foyer.platform.markdown.Piece;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a log that fits one frame.
 *
 * @param more whether the log goes on after it
 */
public record EntryPage(List<Entry> entries, boolean more) {
  public static final int MOST_ENTRIES = 200;
  // A frame has 64 KiB; the rest is for the frame around it and for what escaping adds.
  public static final int MOST_BYTES = 40 * 1024;
  // Names, ids, times and quotes of one entry, measured generously.
  private static final int FRAME_OF_AN_ENTRY = 400;

  public EntryPage {
    entries = List.copyOf(entries);
  }

  /**
   * @param found in order, one more than may be given out where there are more
   */
  public static EntryPage of(List<Entry> found) {
    return of(found, MOST_BYTES);
  }

  /**
   * @param room bytes that are left of a frame; one entry is given out in any case
   */
  public static EntryPage of(List<Entry> found, int room) {
    var fitting = new ArrayList<Entry>();
    var bytes = 0;
    for (var entry : found) {
      bytes += weight(entry);
      if (fitting.size() == MOST_ENTRIES || (bytes > room && !fitting.isEmpty())) {
        break;
      }
      fitting.add(entry);
    }
    return new EntryPage(fitting, fitting.size() < found.size());
  }

  /** About how many bytes it takes. */
  public int weight() {
    return entries.stream().mapToInt(EntryPage::weight).sum();
  }

  private static int weight(Entry entry) {
    // A file's name stands in the text and in the file.
    var words = entry.file().map(file -> file.words() + file.words()).or(entry::text).orElse("");
    return weight(words, entry.pieces());
  }

  /** About how many bytes a frame needs for one text with who said it and when. */
  public static int weight(String text, List<Piece> pieces) {
    var escaped = text.chars().filter(c -> c == '"' || c == '\\' || c < ' ').count();
    var bytes = text.getBytes(StandardCharsets.UTF_8).length + (int) escaped;
    return FRAME_OF_AN_ENTRY + bytes + Markdown.weight(pieces);
  }
}
