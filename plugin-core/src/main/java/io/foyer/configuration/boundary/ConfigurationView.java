package io.foyer.configuration.boundary;

import io.foyer.configuration.control.ConfigurationOverview;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.Publishing;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.crm.control.CrmLinks;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The configuration as sales ops see it.
 *
 * @param draft fingerprint of the records, to be sent along by who publishes them
 * @param sound whether the draft could come into force
 */
public record ConfigurationView(
    Publishing publishing,
    @Nullable Version inForce,
    @Nullable Instant readAt,
    @Nullable String draft,
    boolean sound,
    List<Change> changes,
    List<Trouble> problems,
    List<Version> history) {

  static ConfigurationView of(ConfigurationOverview overview, CrmLinks links) {
    var inForce = overview.inForce();
    return new ConfigurationView(
        overview.publishing(),
        inForce == null ? null : Version.of(inForce, links),
        overview.readAt(),
        overview.draft(),
        overview.sound(),
        overview.changes().stream().map(change -> Change.of(change, links)).toList(),
        overview.problems().stream().map(problem -> Trouble.of(problem, links)).toList(),
        overview.history().stream().map(version -> Version.of(version, links)).toList());
  }

  /**
   * A version that is or was in force.
   *
   * @param by name of who brought it into force
   */
  public record Version(
      long number,
      Instant at,
      ConfigurationVersion.How how,
      @Nullable String by,
      @Nullable String note,
      @Nullable Long returnedTo,
      List<Change> changes) {

    static Version of(ConfigurationVersion version, CrmLinks links) {
      var by = version.by();
      return new Version(
          version.number(),
          version.at(),
          version.how(),
          by == null ? null : by.name(),
          version.note(),
          version.returnedTo(),
          version.changes().stream().map(change -> Change.of(change, links)).toList());
    }
  }

  /**
   * A record that differs.
   *
   * @param url absent for a record that is gone
   */
  public record Change(
      RecordChange.Kind kind,
      String object,
      String name,
      @Nullable String url,
      List<RecordChange.FieldChange> fields) {

    static Change of(RecordChange change, CrmLinks links) {
      var url = change.kind() == RecordChange.Kind.REMOVED ? null : links.recordUrl(change.id());
      return new Change(change.kind(), change.object(), change.name(), url, change.fields());
    }
  }

  /**
   * What is wrong with a record, or missing in the CRM.
   *
   * @param record its name; absent when a whole record or field is missing
   */
  public record Trouble(
      @Nullable String record,
      String object,
      @Nullable String field,
      String message,
      @Nullable String url) {

    static Trouble of(ConfigurationProblem problem, CrmLinks links) {
      return new Trouble(
          problem.name().isEmpty() ? null : problem.name(),
          problem.object(),
          problem.field().isEmpty() ? null : problem.field(),
          problem.message(),
          problem.recordId().isEmpty() ? null : links.recordUrl(problem.recordId()));
    }
  }
}
