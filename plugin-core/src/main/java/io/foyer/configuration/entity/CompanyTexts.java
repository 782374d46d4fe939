package io.foyer.configuration.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the messenger says in the company's words instead of its own.
 *
 * @param byLanguage texts by their key, under languages of {@link #SPOKEN}
 */
public record CompanyTexts(Map<String, Map<String, String>> byLanguage) {

  /** The languages that the messenger speaks; its own tests hold it to them. */
  public static final List<String> SPOKEN = List.of("en", "es", "fr", "de", "pt", "ja");

  /** The messenger says everything in its own words. */
  public static final CompanyTexts NONE = new CompanyTexts(Map.of());

  public CompanyTexts {
    var copy = new HashMap<>(byLanguage);
    copy.replaceAll((language, texts) -> Map.copyOf(texts));
    byLanguage = Map.copyOf(copy);
  }

  /**
   * The texts for a visitor; empty where the messenger's own words stand.
   *
   * @param spoken the first language of the visitor's that the messenger speaks, if there is one
   * @param otherwise the website's language, such as {@code pt-BR}
   */
  public Map<String, String> in(@Nullable String spoken, String otherwise) {
    var language = spoken != null && SPOKEN.contains(spoken) ? spoken : primary(otherwise);
    return byLanguage.getOrDefault(SPOKEN.contains(language) ? language : "en", Map.of());
  }

  private static String primary(String tag) {
    return tag.split("-", 2)[0];
  }
}
