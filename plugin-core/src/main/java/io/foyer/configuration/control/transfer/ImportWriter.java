package io.foyer.configuration.control.transfer;

import io.foyer.configuration.control.transfer.ImportPlan.Step;
import io.foyer.configuration.entity.ImportLine;
import io.foyer.configuration.entity.ImportLine.Action;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.RecordDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries a plan out: object by object, so that what is pointed to is there first. */
final class ImportWriter {

  private final CrmConfiguration crm;
  private final KnownNames known;
  private final List<ImportLine> lines = new ArrayList<>();

  private ImportWriter(CrmConfiguration crm, KnownNames known) {
    this.crm = crm;
    this.known = known;
  }

  /** What came of each step. */
  static List<ImportLine> write(List<Step> steps, KnownNames known, CrmConfiguration crm) {
    var writer = new ImportWriter(crm, known);
    for (int from = 0, to; from < steps.size(); from = to) {
      var object = steps.get(from).line().object();
      to = from;
      while (to < steps.size() && steps.get(to).line().object().equals(object)) {
        to++;
      }
      writer.writeAll(steps.subList(from, to));
    }
    return writer.lines;
  }

  private void writeAll(List<Step> steps) {
    var drafts = new ArrayList<RecordDraft>();
    var written = new ArrayList<Step>();
    for (var step : steps) {
      var draft = draft(step);
      if (draft.isPresent()) {
        drafts.add(draft.get());
        written.add(step);
      } else {
        lines.add(step.line());
      }
    }
    var saved = drafts.isEmpty() ? List.<CrmConfiguration.Saved>of() : crm.save(drafts);
    for (int at = 0; at < saved.size(); at++) {
      note(written.get(at), saved.get(at));
    }
  }

  private void note(Step step, CrmConfiguration.Saved saved) {
    var problem = saved.problem();
    lines.add(problem == null ? step.line() : step.line().leftOut(problem));
    if (saved.id() != null && step.id() == null) {
      known.put(step.line().object(), step.line().name(), saved.id());
    }
  }

  private Optional<RecordDraft> draft(Step step) {
    var action = step.line().action();
    if (action != Action.CREATE && action != Action.CHANGE) {
      return Optional.empty();
    }
    var fields = new LinkedHashMap<String, @Nullable String>();
    var lookups = step.imported().type().lookups();
    for (var field : step.imported().fields().entrySet()) {
      var object = lookups.get(field.getKey());
      var value = field.getValue();
      var isName = object != null && value != null;
      fields.put(field.getKey(), isName ? id(object, Objects.requireNonNull(value)) : value);
    }
    return Optional.of(new RecordDraft(step.line().object(), step.id(), fields));
  }

  // What could not be made leaves no id: the CRM then says what is missing.
  private @Nullable String id(@Nullable String object, String name) {
    return known.of(Objects.requireNonNull(object), name).stream()
        .filter(id -> !id.equals(ImportPlan.TO_BE_MADE))
        .findFirst()
        .orElse(null);
  }
}
