package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.LiveStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of the board. */
final class StreamSection {

  private static final Set<String> COLORS =
      Set.of("rose", "teal", "amber", "violet", "blue", "olive");

  private final CriteriaSection criteria;

  StreamSection(CriteriaSection criteria) {
    this.criteria = criteria;
  }

  List<LiveStream> read(List<Row> rows) {
    var priorities = new HashMap<Integer, String>();
    var streams = new ArrayList<LiveStream>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        streams.add(stream(row, priority(row, priorities)));
      }
    }
    streams.sort(Comparator.comparingInt(LiveStream::priority));
    return streams;
  }

  private LiveStream stream(Row row, int priority) {
    var color = row.text("Color__c", "Blue").toLowerCase(Locale.ROOT);
    if (!COLORS.contains(color)) {
      row.problem("Color__c", "“%s” is not one of the choices.".formatted(row.text("Color__c")));
    }
    var autoPounce = row.flag("Auto_Pounce__c");
    return new LiveStream(row.id(), row.name(), priority, color, autoPounce, criteria.of(row));
  }

  private static int priority(Row row, Map<Integer, String> priorities) {
    if (row.required("Priority__c").isEmpty()) {
      return 0;
    }
    var priority = row.whole("Priority__c", new Row.Range(1, 1, 999));
    var other = priorities.putIfAbsent(priority, row.name());
    if (other != null) {
      row.problem("Priority__c", "“%s” has the same priority.".formatted(other));
    }
    return priority;
  }
}
