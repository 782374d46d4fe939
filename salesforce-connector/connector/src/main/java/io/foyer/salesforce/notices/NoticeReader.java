package io.foyer.salesforce.notices;

import io.foyer.crm.entity.ChangeNotice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads change events. What is no such event is nothing. */
final class NoticeReader {

  private NoticeReader() {}

  static Optional<ChangeNotice> read(Map<String, Object> data) {
    var header = map(map(data.get("payload")).get("ChangeEventHeader"));
    var object = header.get("entityName");
    var type = header.get("changeType");
    if (!(object instanceof String name) || !(type instanceof String change)) {
      return Optional.empty();
    }
    return Optional.of(
        new ChangeNotice(
            replayId(data), name, kind(change), strings(header.get("recordIds")).toList()));
  }

  private static ChangeNotice.Kind kind(String changeType) {
    if (changeType.startsWith("GAP_")) {
      return ChangeNotice.Kind.GAP;
    }
    return changeType.equals("DELETE") ? ChangeNotice.Kind.DELETED : ChangeNotice.Kind.CHANGED;
  }

  private static long replayId(Map<String, Object> data) {
    return map(data.get("event")).get("replayId") instanceof Number id ? id.longValue() : 0;
  }

  private static Stream<String> strings(@Nullable Object value) {
    var values = value instanceof Object[] array ? List.of(array) : value;
    return values instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast)
        : Stream.empty();
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are strings
  private static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
