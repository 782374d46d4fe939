package io.foyer.salesforce.setup;

import com.sforce.soap.partner.SaveResult;
import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.control.CrmConfiguration.Saved;
import io.foyer.crm.entity.RecordDraft;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.wire.Soql.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes records of the configuration, and finds what they point to by name. */
@ApplicationScoped
public class RecordSaver {

  @Inject SoapLane soap;

  /** What came of each, in order; at most as many as one call takes. */
  List<Saved> save(List<RecordDraft> drafts) {
    var made = drafts.stream().filter(draft -> draft.id() == null).toList();
    var changed = drafts.stream().filter(draft -> draft.id() != null).toList();
    var outcomes = new HashMap<RecordDraft, Saved>();
    if (!made.isEmpty()) {
      note(made, soap.run(Pace.CONFIGURATION, c -> c.create(records(made))), outcomes);
    }
    if (!changed.isEmpty()) {
      note(changed, soap.run(Pace.CONFIGURATION, c -> c.update(records(changed))), outcomes);
    }
    return drafts.stream().map(draft -> Objects.requireNonNull(outcomes.get(draft))).toList();
  }

  /** Ids by the name in lower case. */
  Map<String, List<String>> idsOf(String object, List<String> names) {
    var field = object.equals("User") ? "Username" : "Name";
    var query =
        Soql.of(
            "SELECT Id, ? FROM ? WHERE ? IN ?",
            Fields.of(field),
            Fields.of(object),
            Fields.of(field),
            names);
    var found = soap.run(Pace.CONFIGURATION, c -> c.query(query.text()).getRecords());
    var ids = new HashMap<String, List<String>>();
    for (SObject record : found) {
      var name = String.valueOf(record.getSObjectField(field)).toLowerCase(Locale.ROOT);
      ids.computeIfAbsent(name, n -> new ArrayList<>()).add(record.getId());
    }
    return ids;
  }

  private static SObject[] records(List<RecordDraft> drafts) {
    return drafts.stream().map(RecordSaver::record).toArray(SObject[]::new);
  }

  private static SObject record(RecordDraft draft) {
    var record = new SObject(draft.object());
    if (draft.id() != null) {
      record.setId(draft.id());
    }
    var emptied = new ArrayList<String>();
    draft
        .fields()
        .forEach(
            (field, value) -> {
              if (value != null) {
                record.setSObjectField(field, value);
              } else if (draft.id() != null) {
                emptied.add(field);
              }
            });
    record.setFieldsToNull(emptied.toArray(String[]::new));
    return record;
  }

  private static void note(
      List<RecordDraft> drafts, SaveResult[] results, Map<RecordDraft, Saved> outcomes) {
    for (int at = 0; at < drafts.size(); at++) {
      var result = results[at];
      outcomes.put(
          drafts.get(at),
          result.isSuccess()
              ? new Saved(result.getId(), null)
              : new Saved(null, String.valueOf(result.getErrors()[0].getMessage())));
    }
  }
}
