package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.OwnLinks;
import io.foyer.configuration.entity.PounceText;
import io.foyer.configuration.entity.PounceText.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What visitors are told on a rep's behalf: nobody reads it once more before it is said. */
final class PounceSection {

  private static final String TEXT = "Text__c";
  private static final String STREAM = "Live_Stream__c";
  private static final String PAGE = "Page__c";
  private static final Map<String, Kind> KINDS =
      Map.of("Greeting", Kind.GREETING, "Nudge", Kind.NUDGE);

  private final Set<String> streams;
  private final OwnLinks links;

  /**
   * @param streams record ids of all that there are, active or not
   */
  PounceSection(Set<String> streams, OwnLinks links) {
    this.streams = streams;
    this.links = links;
  }

  List<PounceText> read(List<Row> rows) {
    var names = new HashSet<String>();
    var texts = new ArrayList<PounceText>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        var text = text(row);
        texts.add(text);
        if (!names.add((text.name() + "\n" + text.language()).toLowerCase(Locale.ROOT))) {
          row.problem("", "There is another text of this name and language.");
        }
      }
    }
    texts.sort(Comparator.comparingInt(PounceText::order).thenComparing(PounceText::id));
    return texts;
  }

  private PounceText text(Row row) {
    return new PounceText(
        row.id(),
        row.name(),
        row.choice("Kind__c", KINDS).orElse(Kind.GREETING),
        LanguageTag.of(row),
        stream(row),
        page(row),
        row.whole("Order__c", new Row.Range(100, 1, 999)),
        words(row));
  }

  private @Nullable String stream(Row row) {
    var stream = row.text(STREAM);
    if (stream != null && !streams.contains(stream)) {
      row.problem(STREAM, "There is no such live stream.");
    }
    return stream;
  }

  private static @Nullable String page(Row row) {
    var page = row.text(PAGE);
    for (var path : page == null ? List.<String>of() : List.of(page.split(",", -1))) {
      if (!path.strip().startsWith("/") || path.contains("*")) {
        row.problem(
            PAGE, "“%s” is not the beginning of a path like /pricing.".formatted(path.strip()));
      }
    }
    return page;
  }

  private String words(Row row) {
    var text = PlaceholderCheck.text(row, TEXT);
    if (!PounceText.isShort(text)) {
      row.problem(TEXT, "Too long: at most %d characters.".formatted(PounceText.LONGEST));
    }
    links
        .foreign(text)
        .ifPresent(
            url ->
                row.problem(
                    TEXT,
                    "“%s” does not lead to one of your websites or own domains.".formatted(url)));
    return text;
  }
}
