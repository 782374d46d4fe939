package io.foyer.configuration.control.reading;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The texts of the messenger that a company may replace.
 *
 * <p>The list is the messenger's own: its tests write it, and fail when it is not true any more.
 */
final class TextCatalogue {

  static final TextCatalogue SHIPPED = read("/configuration/messenger-texts.json");

  private final Map<String, Entry> entries;

  private TextCatalogue(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /**
   * One text.
   *
   * @param longest so that it fits where it stands
   */
  record Entry(String key, Set<String> placeholders, int longest) {}

  /** The text of that name, however its capitals are written. */
  Optional<Entry> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  private static TextCatalogue read(String resource) {
    try (InputStream stream =
            Objects.requireNonNull(TextCatalogue.class.getResourceAsStream(resource), resource);
        var reader = Json.createReader(stream)) {
      var entries = new TreeMap<String, Entry>(String.CASE_INSENSITIVE_ORDER);
      reader
          .readObject()
          .forEach((key, value) -> entries.put(key, entry(key, value.asJsonObject())));
      return new TextCatalogue(entries);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Entry entry(String key, JsonObject text) {
    return new Entry(
        key,
        text.getJsonArray("placeholders").getValuesAs(JsonString::getString).stream()
            .collect(Collectors.toUnmodifiableSet()),
        text.getInt("longest"));
  }
}
