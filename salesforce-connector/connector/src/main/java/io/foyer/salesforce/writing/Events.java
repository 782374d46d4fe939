package io.foyer.salesforce.writing;

import com.sforce.soap.partner.UpsertResult;
import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.content.EventFields;
import io.foyer.salesforce.writing.content.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes Events on records that exist, up to 200 in a call, each for itself. */
@ApplicationScoped
public class Events {

  private static final int AT_ONCE = 200;
  // Where one of these comes back, the record was deleted, merged or converted a moment ago.
  private static final Set<String> GONE =
      Set.of(
          "ENTITY_IS_DELETED",
          "INVALID_CROSS_REFERENCE_KEY",
          "CANNOT_UPDATE_CONVERTED_LEAD",
          "INVALID_ID_FIELD");

  @Inject SoapLane soap;
  @Inject SpareFields spare;

  /** Writes all that hang on a record. */
  void write(Bundle bundle) {
    var all = bundle.open().stream().filter(each -> each.attachment() != null).toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var open = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      while (!open.isEmpty()) {
        open = attempt(open, bundle);
      }
    }
  }

  /** Those to be tried again, with fewer fields. */
  private List<Outgoing> attempt(List<Outgoing> some, Bundle bundle) {
    var sent = new LinkedHashMap<Outgoing, Map<String, Object>>();
    some.forEach(each -> sent.put(each, spare.known(EventFields.OBJECT, each.event())));
    try {
      return settled(sent, upserted(sent), bundle);
    } catch (CrmRefused all) {
      return withFewer(sent, all, bundle);
    } catch (CrmUnavailable all) {
      some.forEach(each -> bundle.failed(each, all));
      return List.of();
    }
  }

  private UpsertResult[] upserted(Map<Outgoing, Map<String, Object>> sent) {
    var records = sent.entrySet().stream().map(Events::record).toArray(SObject[]::new);
    return soap.run(
        Pace.WRITE_BACK,
        connection -> {
          connection.setAllOrNoneHeader(false);
          return connection.upsert(EventFields.KEY_FIELD, records);
        });
  }

  private static SObject record(Map.Entry<Outgoing, Map<String, Object>> each) {
    var record = Fields.record(EventFields.OBJECT, each.getValue());
    record.setSObjectField(EventFields.KEY_FIELD, each.getKey().key());
    return record;
  }

  private List<Outgoing> settled(
      Map<Outgoing, Map<String, Object>> sent, UpsertResult[] results, Bundle bundle) {
    var again = new ArrayList<Outgoing>();
    int next = 0;
    for (var entry : sent.entrySet()) {
      var result = results[next++];
      var names = entry.getValue().keySet();
      if (result.isSuccess()) {
        bundle.written(entry.getKey(), result.getId());
        spare.taken(EventFields.OBJECT, names);
      } else if (needsFewer(entry.getKey(), names, result, bundle)) {
        again.add(entry.getKey());
      }
    }
    return again;
  }

  private boolean needsFewer(Outgoing each, Set<String> names, UpsertResult result, Bundle bundle) {
    var failure = SavedRecords.refusal(result);
    if (!(failure instanceof CrmRefused refused)) {
      bundle.failed(each, failure);
      return false;
    }
    var fields = spare.refused(EventFields.OBJECT, refused, names);
    each.without(EventFields.OBJECT, fields);
    if (fields.isEmpty() && GONE.contains(refused.crmCode())) {
      bundle.gone(each, refused);
    } else if (fields.isEmpty()) {
      bundle.failed(each, refused);
    }
    return !fields.isEmpty();
  }

  /** A call refused as a whole: for a field that one or all of them carried, or for good. */
  private List<Outgoing> withFewer(
      Map<Outgoing, Map<String, Object>> sent, CrmRefused refused, Bundle bundle) {
    boolean isFewer = false;
    for (var entry : sent.entrySet()) {
      var fields = spare.refused(EventFields.OBJECT, refused, entry.getValue().keySet());
      entry.getKey().without(EventFields.OBJECT, fields);
      isFewer |= !fields.isEmpty();
    }
    if (!isFewer) {
      sent.keySet().forEach(each -> bundle.failed(each, refused));
      return List.of();
    }
    return List.copyOf(sent.keySet());
  }
}
