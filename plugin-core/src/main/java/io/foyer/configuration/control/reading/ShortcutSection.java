package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Shortcut;
import io.foyer.configuration.entity.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts that reps have at hand. */
final class ShortcutSection {

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
    var text = PlaceholderCheck.text(row, "Text__c");
    var team = row.text("Team__c");
    if (team != null && !teams.containsKey(team)) {
      row.problem("Team__c", "There is no such team.");
    }
    return new Shortcut(row.id(), row.name(), text, team, LanguageTag.of(row));
  }

  private static String key(Shortcut shortcut) {
    return (shortcut.name() + "\n" + shortcut.team() + "\n" + shortcut.language())
        .toLowerCase(Locale.ROOT);
  }
}
