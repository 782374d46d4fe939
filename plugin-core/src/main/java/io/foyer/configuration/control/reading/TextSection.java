package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.CompanyTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of the messenger in the company's words. */
final class TextSection {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** As the picklist names them: by their English names. */
  private static final Map<String, String> LANGUAGES =
      CompanyTexts.SPOKEN.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH),
                  code -> code));

  private TextSection() {}

  static CompanyTexts read(List<Row> rows) {
    var texts = new HashMap<String, Map<String, String>>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        add(row, texts);
      }
    }
    return new CompanyTexts(texts);
  }

  private static void add(Row row, Map<String, Map<String, String>> texts) {
    var language = row.choice("Language__c", LANGUAGES);
    var text = row.required("Text__c");
    var entry = TextCatalogue.SHIPPED.find(row.name());
    if (entry.isEmpty()) {
      row.problem("Name", "The messenger has no text “%s”.".formatted(row.name()));
      return;
    }
    check(row, text, entry.get());
    if (language.isPresent()) {
      var own = texts.computeIfAbsent(language.get(), code -> new HashMap<>());
      if (own.put(entry.get().key(), text) != null) {
        row.problem("Name", "There is another text of this name and language.");
      }
    }
  }

  private static void check(Row row, String text, TextCatalogue.Entry entry) {
    if (text.codePointCount(0, text.length()) > entry.longest()) {
      row.problem("Text__c", "Too long: at most %d characters.".formatted(entry.longest()));
    }
    var found =
        PLACEHOLDER
            .matcher(text)
            .results()
            .map((MatchResult result) -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    for (var name : entry.placeholders()) {
      if (!text.isEmpty() && !found.remove(name)) {
        row.problem("Text__c", "“{%s}” is missing.".formatted(name));
      }
    }
    for (var name : found) {
      row.problem("Text__c", "There is no placeholder “{%s}” here.".formatted(name));
    }
  }
}
