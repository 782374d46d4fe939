package io.foyer.crm.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An object of the CRM that holds configuration, and what is read of its records.
 *
 * @param object API name
 * @param fields API names, without {@code Id}
 * @param lookups of the fields those that name another record, with the object it is of
 * @param key the fields by which people tell one record from another
 */
public record RecordType(
    String object, List<String> fields, Map<String, String> lookups, List<String> key) {

  public RecordType {
    fields = List.copyOf(fields);
    lookups = Map.copyOf(lookups);
    key = List.copyOf(key);
  }

  /** An object whose records are told apart by the key. */
  public static RecordType of(String object, String... key) {
    return new RecordType(object, List.of(), Map.of(), List.of(key));
  }

  public RecordType with(String... more) {
    return new RecordType(object, List.of(more), lookups, key);
  }

  /**
   * Those of its fields are look-ups, by field and object.
   *
   * @throws IllegalArgumentException where one of them would never be read
   */
  public RecordType pointing(Map<String, String> now) {
    if (!fields.containsAll(now.keySet())) {
      throw new IllegalArgumentException(object + " points by fields that are not read: " + now);
    }
    return new RecordType(object, fields, now, key);
  }

  /** The same with those of its fields alone that are present. */
  public RecordType only(Set<String> present) {
    var left = fields.stream().filter(present::contains).toList();
    var pointing = new HashMap<>(lookups);
    pointing.keySet().retainAll(present);
    return new RecordType(object, left, pointing, key);
  }

  /**
   * Where the name of a look-up's record is read: users are known by their username, all others by
   * their name.
   */
  public String nameOf(String lookup) {
    var target = lookups.get(lookup);
    var relation = lookup.replaceAll("__c$", "__r");
    return relation + ("User".equals(target) ? ".Username" : ".Name");
  }
}
