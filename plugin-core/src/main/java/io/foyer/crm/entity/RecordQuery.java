package io.foyer.crm.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which fields of an object are wanted.
 *
 * @param named fields beyond those that are always read
 */
public record RecordQuery(CrmObject object, Set<String> named) {

  public RecordQuery {
    named = Set.copyOf(named);
  }

  /**
   * Picks the object's own out of names such as {@code Account.Rating}.
   *
   * @param paths fields with their object before them
   */
  public static RecordQuery of(CrmObject object, Set<String> paths) {
    var prefix = object.apiName() + ".";
    var named = new LinkedHashSet<String>();
    paths.stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .filter(field -> !field.equals("Id") && !object.fields().contains(field))
        .forEach(named::add);
    return new RecordQuery(object, named);
  }

  /** All of them, without {@code Id}, in an order that is always the same. */
  public List<String> fields() {
    return Stream.concat(object.fields().stream(), named.stream().sorted()).toList();
  }
}
