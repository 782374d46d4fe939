package io.foyer.configuration.control.reading;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Absence;
import io.foyer.configuration.entity.RepProfile;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reps, as sales ops describe them. */
final class PeopleSection {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  private PeopleSection() {}

  static Map<RepId, RepProfile> read(List<Row> rows) {
    var profiles = new HashMap<RepId, RepProfile>();
    for (var row : rows) {
      var user = row.required("User__c");
      if (!user.isEmpty()) {
        var profile = profile(row, new RepId(user));
        var other = profiles.putIfAbsent(profile.rep(), profile);
        if (other != null) {
          row.problem("User__c", "Another record is about the same user.");
        }
      }
    }
    return profiles;
  }

  private static RepProfile profile(Row row, RepId rep) {
    var capacity = row.whole("Capacity__c", new Row.Range(0, 1, 100));
    return new RepProfile(
        row.id(),
        rep,
        row.flag("Active__c"),
        capacity == 0 ? null : capacity,
        languages(row),
        absence(row),
        row.text("Note__c"));
  }

  private static List<String> languages(Row row) {
    var languages = row.lines("Languages__c");
    for (var language : languages) {
      if (!LANGUAGE.matcher(language).matches()) {
        row.problem("Languages__c", "“%s” is not a language like en or pt-BR.".formatted(language));
      }
    }
    return languages.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).distinct().toList();
  }

  private static @Nullable Absence absence(Row row) {
    var from = moment(row, "Absent_From__c");
    var until = moment(row, "Absent_Until__c");
    if (from != null && until != null && !from.isBefore(until)) {
      row.problem("Absent_Until__c", "Must be later than the beginning of the absence.");
    }
    return from == null && until == null ? null : new Absence(from, until);
  }

  private static @Nullable Instant moment(Row row, String field) {
    var text = row.text(field);
    if (text == null) {
      return null;
    }
    var moment = Instants.parse(text);
    if (moment.isEmpty()) {
      row.problem(field, "“%s” is not a date and time.".formatted(text));
    }
    return moment.orElse(null);
  }
}
