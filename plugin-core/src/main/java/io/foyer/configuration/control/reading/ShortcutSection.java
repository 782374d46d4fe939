package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Shortcut;
import io.foyer.configuration.entity.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts that reps have at hand. */
final class ShortcutSection {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}|\\n]*)(\\|[^{}\\n]*)?}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

  private final Map<String, Team> teams;

  ShortcutSection(Map<String, Team> teams) {
    this.teams = teams;
  }

  List<Shortcut> read(List<Row> rows) {
    var names = new HashSet<String>();
    var shortcuts = new ArrayList<Shortcut>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        var shortcut = shortcut(row);
        shortcuts.add(shortcut);
        if (!names.add(key(shortcut))) {
          row.problem("", "There is another shortcut of this name, team and language.");
        }
      }
    }
    return shortcuts;
  }

  private Shortcut shortcut(Row row) {
    var text = row.required("Text__c");
    checkPlaceholders(row, text);
    var team = row.text("Team__c");
    if (team != null && !teams.containsKey(team)) {
      row.problem("Team__c", "There is no such team.");
    }
    var language = row.text("Language__c");
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      row.problem("Language__c", "“%s” is not like en or pt-BR.".formatted(language));
    }
    return new Shortcut(row.id(), row.name(), text, team, language);
  }

  private static void checkPlaceholders(Row row, String text) {
    PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1).strip())
        .filter(name -> Shortcut.PLACEHOLDERS.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(name -> row.problem("Text__c", "There is no placeholder “{%s}”.".formatted(name)));
  }

  private static String key(Shortcut shortcut) {
    return (shortcut.name() + "\n" + shortcut.team() + "\n" + shortcut.language())
        .toLowerCase(Locale.ROOT);
  }
}
