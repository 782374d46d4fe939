package io.foyer.crmsync.control;

import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.crm.entity.PublicationRecord;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes of a version of the configuration what people in the CRM read of it. */
public final class PublicationReport {

  private PublicationReport() {}

  public static PublicationRecord of(ConfigurationVersion version) {
    var by = version.by();
    return new PublicationRecord(
        // The moment tells versions apart that have one number, of a database that was set up anew.
        "%d-%d".formatted(version.number(), version.at().getEpochSecond()),
        version.number(),
        version.at(),
        by == null ? null : by.id(),
        words(version.how()),
        version.note(),
        summary(version));
  }

  private static String summary(ConfigurationVersion version) {
    var changes = version.changes().stream().map(PublicationReport::line);
    var returned = version.returnedTo();
    var lines = changes.collect(Collectors.joining("\n"));
    return returned == null ? lines : "Version %d again.\n%s".formatted(returned, lines).strip();
  }

  private static String line(RecordChange change) {
    var fields =
        change.fields().stream()
            .map(RecordChange.FieldChange::field)
            .collect(Collectors.joining(", "));
    var line = "%s %s: %s".formatted(words(change.kind()), change.object(), change.name());
    return fields.isEmpty() ? line : "%s (%s)".formatted(line, fields);
  }

  private static String words(Enum<?> one) {
    return one.name().charAt(0) + one.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
