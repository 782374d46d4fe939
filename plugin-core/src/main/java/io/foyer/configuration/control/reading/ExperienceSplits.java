package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Experience.Variant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which experiences are tried against each other, by the name that they share. */
final class ExperienceSplits {

  private static final String SPLIT = "Split__c";
  private static final String WEIGHT = "Weight__c";
  private static final int LONGEST = 80;

  private final Map<String, Split> splits = new LinkedHashMap<>();

  /** The split as it was first spelt. */
  private record Split(String name, Row first, int variants) {
    Split more() {
      return new Split(name, first, variants + 1);
    }
  }

  /** What the record says; null where it is not tried against others. */
  @Nullable Variant variant(Row row) {
    var typed = row.text(SPLIT);
    if (typed == null) {
      if (row.text(WEIGHT) != null) {
        row.problem(WEIGHT, "It counts in a split alone: name one, or leave the weight empty.");
      }
      return null;
    }
    if (typed.length() > LONGEST) {
      row.problem(SPLIT, "At most %d characters.".formatted(LONGEST));
    }
    var split =
        splits.merge(
            typed.toLowerCase(Locale.ROOT), new Split(typed, row, 1), (known, any) -> known.more());
    return new Variant(split.name(), row.whole(WEIGHT, new Row.Range(1, 1, 100)));
  }

  /** Tells of those that are alone, once all are read. */
  void check() {
    for (var split : splits.values()) {
      if (split.variants() < 2) {
        split
            .first()
            .problem(
                SPLIT,
                "No other active experience is in the split “%s”: it takes two."
                    .formatted(split.name()));
      }
    }
  }
}
