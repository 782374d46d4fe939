package io.foyer.configuration.control;

import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.configuration.control.records.RecordFields;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.control.CrmConfiguration.Note;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordType;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells each record what is wrong with it, and takes the note away when it is mended. */
@ApplicationScoped
public class RecordNotes {

  private static final Logger LOG = System.getLogger(RecordNotes.class.getName());

  @Inject CrmConfiguration crm;

  /** Writes only what differs. A CRM that refuses the notes does not hold the configuration up. */
  void write(ConfigurationRecords records, List<ConfigurationProblem> problems) {
    var due = due(records, problems);
    if (due.isEmpty()) {
      return;
    }
    try {
      crm.annotate(due);
    } catch (Refusal refusal) {
      LOG.log(Level.WARNING, "validation notes were not written: " + refusal.getMessage());
    }
  }

  private static List<Note> due(ConfigurationRecords records, List<ConfigurationProblem> problems) {
    var notes = new ArrayList<Note>();
    for (var object : objectsWithNotes()) {
      for (var row : records.of(object)) {
        var id = row.getOrDefault("Id", "");
        var message = message(id, problems);
        if (!message.equals(row.getOrDefault(RecordFields.NOTE, ""))) {
          notes.add(new Note(object, id, message));
        }
      }
    }
    return notes;
  }

  private static List<String> objectsWithNotes() {
    return ConfigurationObjects.ALL.stream()
        .filter(type -> type.fields().contains(RecordFields.NOTE))
        .map(RecordType::object)
        .toList();
  }

  private static String message(String id, List<ConfigurationProblem> problems) {
    return problems.stream()
        .filter(problem -> problem.recordId().equals(id))
        .map(p -> p.field().isEmpty() ? p.message() : p.field() + ": " + p.message())
        .collect(Collectors.joining("\n"));
  }
}
