package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.store.Input;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into records by the names in the first row.
 *
 * <p>An empty value says nothing; {@code #N/A} empties a field; {@code Account.Web_Domain__c} names
 * a parent by its key.
 */
final class LoadInputs {
  private static final String NOTHING = "#N/A";
  private final ObjectType type;
  private final List<String> names;

  LoadInputs(ObjectType type, List<String> names) {
    this.type = type;
    this.names = names;
  }

  Input of(List<String> row) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    var parents = new LinkedHashMap<String, Input.Key>();
    String id = null;
    for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
      var name = names.get(i);
      var value = row.get(i);
      int dot = name.indexOf('.');
      if (value.isEmpty()) {
        continue;
      }
      if (name.equalsIgnoreCase("Id")) {
        id = value;
      } else if (dot > 0) {
        parents.put(name.substring(0, dot), new Input.Key(name.substring(dot + 1), value));
      } else {
        fields.put(name, value.equals(NOTHING) ? null : value);
      }
    }
    return new Input(type, id, fields, parents);
  }
}
