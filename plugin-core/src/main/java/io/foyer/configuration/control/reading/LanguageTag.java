package io.foyer.configuration.control.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language that a text is in. */
final class LanguageTag {

  static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?");

  private static final String LANGUAGE = "Language__c";

  private LanguageTag() {}

  /** Null for any; beside a problem it is as written. */
  static @Nullable String of(Row row) {
    var language = row.text(LANGUAGE);
    if (language != null && !FORM.matcher(language).matches()) {
      row.problem(LANGUAGE, "“%s” is not like en or pt-BR.".formatted(language));
    }
    return language;
  }
}
