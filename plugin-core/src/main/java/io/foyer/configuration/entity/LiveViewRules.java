package io.foyer.configuration.entity;

import java.util.List;
import java.util.Locale;

/**
 * What a website says of Live View.
 *
 * @param notice the messenger tells that the page may be seen live
 * @param privatePaths beginnings of the paths of pages that are never shown
 */
public record LiveViewRules(boolean notice, List<String> privatePaths) {
  public LiveViewRules {
    privatePaths = List.copyOf(privatePaths);
  }

  /** Capital letters make no difference: rather one page too many is left out. */
  public boolean isPrivate(String path) {
    String asked = path.toLowerCase(Locale.ROOT);
    return privatePaths.stream()
        .anyMatch(begin -> asked.startsWith(begin.toLowerCase(Locale.ROOT)));
  }
}
