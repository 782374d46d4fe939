package io.foyer.salesforce.writing;

import com.sforce.soap.partner.SaveResult;
import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.content.EventFields;
import io.foyer.salesforce.writing.content.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes on Events that are there what is said of the conversations later, and nothing else. */
@ApplicationScoped
public class EventAdditions {

  private static final Set<String> GONE = Set.of("ENTITY_IS_DELETED", "NOT_FOUND");

  @Inject SoapLane soap;
  @Inject SpareFields spare;

  /**
   * Sets those fields; an empty text empties one.
   *
   * @return id of the Event, also where a person has deleted it meanwhile
   */
  String write(String event, Map<String, Object> additions) {
    var fields = spare.known(EventFields.OBJECT, additions);
    while (!fields.isEmpty()) {
      try {
        save(event, fields);
        return event;
      } catch (CrmRefused refused) {
        if (GONE.contains(refused.crmCode())) {
          return event;
        }
        giveUp(fields, refused);
      }
    }
    return event;
  }

  private void giveUp(Map<String, Object> fields, CrmRefused refused) {
    var without = spare.refused(EventFields.OBJECT, refused, fields.keySet());
    if (without.isEmpty()) {
      throw refused;
    }
    fields.keySet().removeAll(without);
  }

  private void save(String event, Map<String, Object> fields) {
    var record = record(event, fields);
    SaveResult result =
        soap.run(Pace.WRITE_BACK, connection -> connection.update(new SObject[] {record})[0]);
    if (!result.isSuccess()) {
      throw SavedRecords.refusal(result.getErrors()[0]);
    }
    spare.taken(EventFields.OBJECT, fields.keySet());
  }

  private static SObject record(String event, Map<String, Object> fields) {
    var set = new LinkedHashMap<>(fields);
    set.values().removeIf(""::equals);
    var record = Fields.record(EventFields.OBJECT, set);
    record.setId(event);
    var emptied = fields.keySet().stream().filter(field -> !set.containsKey(field));
    record.setFieldsToNull(emptied.toArray(String[]::new));
    return record;
  }
}
