package io.foyer.platform.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What mails say, in one of the languages that the messenger speaks; else in English. */
public final class MailTexts {
  /** Each has a file with the same keys. */
  static final Set<String> LANGUAGES = Set.of("en", "de", "es", "fr", "ja", "pt");

  private static final Map<String, MailTexts> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Properties texts;

  private MailTexts(String language) {
    locale = Locale.forLanguageTag(language);
    texts = read(language);
  }

  /**
   * @param tag such as {@code de} or {@code pt-BR}; anything else is English
   */
  public static MailTexts in(@Nullable String tag) {
    var language = tag == null ? "en" : Locale.forLanguageTag(tag).getLanguage();
    return READ.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", MailTexts::new);
  }

  public Locale locale() {
    return locale;
  }

  /**
   * A text with what belongs into its slots.
   *
   * @param slots name and value in turn
   */
  public String text(String key, String... slots) {
    var text = Objects.requireNonNull(texts.getProperty(key), key);
    for (int at = 0; at + 1 < slots.length; at += 2) {
      text = text.replace("{" + slots[at] + "}", slots[at + 1]);
    }
    return text;
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private static Properties read(String language) {
    var texts = new Properties();
    var file = "/mail/texts_" + language + ".properties";
    try (var stream = Objects.requireNonNull(MailTexts.class.getResourceAsStream(file));
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
