package io.foyer.crm.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is to be written.
 *
 * @param object API name
 * @param id null for a record that is to be made
 * @param fields values by API name; null empties a field, what is not named stays
 */
public record RecordDraft(
    String object, @Nullable String id, Map<String, @Nullable String> fields) {

  public RecordDraft {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
